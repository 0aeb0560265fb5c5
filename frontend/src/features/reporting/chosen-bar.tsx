import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import type { Obligation } from "../../api/types.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import styles from "./follow-up.module.css";
import { useRemindChosen } from "./follow-up-queries.ts";

type Props = {
  items: Obligation[];
  ticked: ReadonlySet<string>;
  onTick: (ids: ReadonlySet<string>) => void;
};

/** Urges those of this page that are ticked, and only those; each is answered for itself. */
export function ChosenBar({ items, ticked, onTick }: Props) {
  const { t } = useLingui();
  const remind = useRemindChosen();
  const open = items.filter(({ allowedActions }) => allowedActions.includes("REMIND")).map(({ id }) => id);
  if (open.length === 0) return null;
  const chosen = open.filter((id) => ticked.has(id));
  return (
    <div className={styles.bar}>
      <Checkbox
        label={t`Chọn tất cả`}
        checked={chosen.length === open.length}
        indeterminate={chosen.length > 0 && chosen.length < open.length}
        onChange={(event) => onTick(new Set(event.currentTarget.checked ? open : []))}
      />
      <Button
        size="xs"
        disabled={chosen.length === 0}
        loading={remind.isPending}
        onClick={() =>
          remind.mutate(chosen, {
            onSuccess: ({ items: outcomes }) => {
              const urged = outcomes.filter(({ reminded }) => reminded).length;
              onTick(new Set());
              toastDone(urged > 0 ? t`Đã đôn đốc ${urged} báo cáo.` : t`Hôm nay đã đôn đốc hết rồi.`);
            },
            onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
          })
        }
      >
        <Trans>Đôn đốc đã chọn ({chosen.length})</Trans>
      </Button>
    </div>
  );
}
