import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { type DesignGroup, keyFor } from "./design.ts";
import { Part } from "./part.tsx";
import styles from "./template.module.css";
import { TextField } from "./text-field.tsx";

type Props = {
  group: DesignGroup;
  taken: string[];
  problem: (field: string) => string | undefined;
  faulty: boolean;
  onChange: (group: DesignGroup) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
  onAdd: () => void;
  children: ReactNode;
};

/** A heading of indicators in the designer, with what stands under it. */
export function GroupPart({
  group,
  taken,
  problem,
  faulty,
  onChange,
  onMove,
  onRemove,
  onAdd,
  children,
}: Props) {
  const { t } = useLingui();
  const set = (change: Partial<DesignGroup>) => onChange({ ...group, ...change });
  return (
    <div className={styles.group}>
      <Part
        kind={t`Nhóm chỉ tiêu`}
        title={group.title}
        partKey={group.key}
        faulty={faulty}
        onMove={onMove}
        onRemove={onRemove}
      >
        <div className={styles.pair}>
          <TextField
            label={t`Tên nhóm`}
            required
            maxLength={300}
            value={group.title}
            error={problem("title")}
            onChange={(title) => set({ title })}
            onLeave={() => group.key === "" && group.title && set({ key: keyFor(group.title, taken) })}
          />
          <TextField
            label={t`Tên nhóm (tiếng Anh)`}
            required
            maxLength={300}
            value={group.titleEn}
            error={problem("titleEn")}
            onChange={(titleEn) => set({ titleEn })}
          />
        </div>
      </Part>
      {children}
      {group.key !== "" && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={onAdd}
          >
            <Trans>Thêm chỉ tiêu vào nhóm này</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
