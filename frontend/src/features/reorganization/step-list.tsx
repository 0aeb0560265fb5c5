import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPencil, IconSearch, IconTrash } from "@tabler/icons-react";
import { type ReactNode, type Ref, useCallback, useMemo, useState } from "react";
import { eveOf } from "../../lib/day.ts";
import { plainText } from "../../lib/plain-text.ts";
import { Badge } from "../../ui/status-badge.tsx";
import { VirtualList, type VirtualListHandle } from "../../ui/virtual-list.tsx";
import { type Entry, foundedBy } from "./plan.ts";
import styles from "./reorganization.module.css";
import { fieldWord, sentence } from "./sentence.ts";
import { useNames } from "./use-names.ts";

type Props = {
  entries: Entry[];
  effectiveOn: string | null;
  /** Given while the plan is being written. */
  edit?: {
    onEdit: (index: number, field?: string) => void;
    onMove: (from: number, to: number) => void;
    onRemove: (index: number) => void;
  };
  ref?: Ref<VirtualListHandle>;
};

const ROW = 62;

/** The steps of a plan as sentences, searched and narrowed to those with faults; smooth with thousands. */
export function StepList({ entries, effectiveOn, edit, ref }: Props) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState("");
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const [range, setRange] = useState({ first: 0, last: 20 });
  const faulty = entries.filter(({ faults }) => faults.length > 0).length;
  const founded = useMemo(() => foundedBy(entries), [entries]);
  const narrow = onlyFaulty && faulty > 0;
  const shown = useMemo(() => {
    const wanted = plainText(typed.trim());
    return entries
      .map((entry, index) => ({ ...entry, index }))
      .filter(({ faults }) => !narrow || faults.length > 0)
      .filter(({ step }) => !wanted || plainText(JSON.stringify(step)).includes(wanted));
  }, [entries, typed, narrow]);
  const steps = useMemo(() => shown.map(({ step }) => step), [shown]);
  const nameOf = useNames(steps, range, founded, effectiveOn ? eveOf(effectiveOn) : undefined);
  const seen = useCallback((first: number, last: number) => setRange({ first, last }), []);
  // Where rows are left out, "one up" would mean something else than what is seen.
  const whole = shown.length === entries.length;
  return (
    <>
      {entries.length > 8 && (
        <div className={styles.tools}>
          <TextInput
            type="search"
            label={t`Tìm trong các bước`}
            placeholder={t`Tên hoặc mã`}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {faulty > 0 && (
            <Button
              variant={narrow ? "filled" : "default"}
              aria-pressed={narrow}
              onClick={() => setOnlyFaulty(!onlyFaulty)}
            >
              <Trans>Chỉ bước có lỗi ({faulty})</Trans>
            </Button>
          )}
          <span className={styles.count} role="status">
            <Trans>
              {shown.length} trong {entries.length} bước
            </Trans>
          </span>
        </div>
      )}
      <VirtualList label={t`Các bước`} count={shown.length} rowHeight={ROW} onRange={seen} ref={ref}>
        {(at) => {
          const entry = shown[at];
          if (!entry) return null;
          const { step, faults, index } = entry;
          const number = index + 1;
          return (
            <div className={styles.step} data-faulty={faults.length > 0 || undefined}>
              <span className={styles.number}>{number}</span>
              <div className={styles.said}>
                <p>
                  <Badge tone="neutral">{step.of === "AREA" ? t`Địa bàn` : t`Tổ chức`}</Badge>{" "}
                  {sentence(i18n, step, nameOf)}
                </p>
                {faults.map((fault) => (
                  <FaultLine
                    key={`${fault.field} ${fault.detail}`}
                    field={fieldWord(i18n, fault.field)}
                    go={edit && (() => edit.onEdit(index, fault.field))}
                  >
                    {fault.detail}
                  </FaultLine>
                ))}
              </div>
              {edit && (
                <div className={styles.buttons}>
                  <StepButton label={t`Sửa bước ${number}`} onClick={() => edit.onEdit(index)}>
                    <IconPencil size={16} aria-hidden />
                  </StepButton>
                  <StepButton
                    label={t`Đưa bước ${number} lên`}
                    disabled={!whole || index === 0}
                    onClick={() => edit.onMove(index, index - 1)}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </StepButton>
                  <StepButton
                    label={t`Đưa bước ${number} xuống`}
                    disabled={!whole || number === entries.length}
                    onClick={() => edit.onMove(index, index + 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </StepButton>
                  <StepButton label={t`Xóa bước ${number}`} onClick={() => edit.onRemove(index)}>
                    <IconTrash size={16} aria-hidden />
                  </StepButton>
                </div>
              )}
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}

function FaultLine({ field, go, children }: { field?: string; go?: () => void; children: ReactNode }) {
  return (
    <p className={styles.fault}>
      {field && <strong>{field}: </strong>}
      {children}
      {go && (
        <>
          {" "}
          <button type="button" className={styles.jump} onClick={go}>
            <Trans>Sửa chỗ này</Trans>
          </button>
        </>
      )}
    </p>
  );
}

type ButtonProps = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode };

function StepButton({ label, children, ...rest }: ButtonProps) {
  return (
    <ActionIcon variant="subtle" color="gray.8" aria-label={label} title={label} {...rest}>
      {children}
    </ActionIcon>
  );
}
