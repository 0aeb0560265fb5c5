import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import styles from "./template.module.css";

type Props = {
  /** What kind of thing it is, for who doesn't see the page. */
  kind: string;
  title: string;
  partKey: string;
  faulty: boolean;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
  children: ReactNode;
};

/** One part of a form: folded to its name until it is to be changed, moved by buttons, so that a keyboard does as well. */
export function Part({ kind, title, partKey, faulty, onMove, onRemove, children }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(title === "");
  const name = title || t`chưa đặt tên`;
  const open = opened || faulty;
  return (
    <section className={styles.part} aria-label={`${kind}: ${name}`}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>
          {name}
          {partKey && <span className={styles.partKey}>{partKey}</span>}
        </h3>
        <Group gap={6}>
          <Button
            size="xs"
            variant="default"
            aria-expanded={open}
            aria-label={open ? t`Thu gọn ${name}` : t`Sửa ${name}`}
            onClick={() => setOpened(!open)}
          >
            {open ? <Trans>Thu gọn</Trans> : <Trans>Sửa</Trans>}
          </Button>
          <ActionIcon variant="default" aria-label={t`Chuyển ${name} lên`} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t`Chuyển ${name} xuống`} onClick={() => onMove(1)}>
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t`Bỏ ${name}`} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </div>
      {open && children}
    </section>
  );
}
