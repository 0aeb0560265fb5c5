import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Checkbox, Textarea } from "@mantine/core";
import { Card } from "../../ui/page.tsx";
import { type Draft, type FieldKey, fieldId, filledIn } from "./draft.ts";
import styles from "./report.module.css";

const LONGEST = 1000;

type Props = {
  draft: Draft;
  problem?: string;
  onChange: (field: FieldKey, value: string | null) => void;
};

/** "Nothing to report" is an answer of its own, with its reason; what was filled in before is not thrown away unasked. */
export function NothingField({ draft, problem, onChange }: Props) {
  const { t } = useLingui();
  const said = draft.nothingToReport !== undefined;
  const left = said ? filledIn(draft) : [];
  return (
    <Card className={styles.body}>
      <div className={styles.fields}>
        <Checkbox
          label={t`Kỳ này không phát sinh nội dung phải báo cáo`}
          description={t`Được tính là đã báo cáo, và được đếm riêng.`}
          checked={said}
          onChange={(event) => onChange("/nothingToReport", event.currentTarget.checked ? "" : null)}
        />
        {said && (
          <Textarea
            id={fieldId("/nothingToReport")}
            label={t`Vì sao không phát sinh`}
            description={t`Ví dụ: trong kỳ không có buổi tiếp dân, kiến nghị hay vụ việc nào.`}
            withAsterisk
            aria-required
            autosize
            minRows={2}
            maxLength={LONGEST}
            value={draft.nothingToReport}
            error={problem}
            onChange={(event) => onChange("/nothingToReport", event.currentTarget.value)}
          />
        )}
        {left.length > 0 && (
          <Alert color="river" variant="light" title={t`Còn ${left.length} mục đã điền`}>
            <p className={styles.prose}>
              <Trans>Báo cáo không phát sinh thì các mục dưới đây phải để trống mới gửi được.</Trans>
            </p>
            <Button
              variant="default"
              size="xs"
              mt="xs"
              onClick={() => {
                for (const field of left) onChange(field, "");
              }}
            >
              <Trans>Xóa nội dung các mục ấy</Trans>
            </Button>
          </Alert>
        )}
      </div>
    </Card>
  );
}
