import { Trans } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import { IconBuildingOff } from "@tabler/icons-react";
import type { ReportDetail } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";

/** Sent in time to a body that then ended and that nobody followed: "waiting to be accepted" alone would mislead. */
export function RecipientEnded({ report }: { report: ReportDetail }) {
  const locale = useLocale();
  if (!report.recipientEndedOn) return null;
  return (
    <Alert
      color="river"
      variant="light"
      icon={<IconBuildingOff aria-hidden />}
      title={<Trans>Không còn cơ quan nào tiếp nhận báo cáo này</Trans>}
    >
      <Trans>
        Nơi nhận kết thúc hoạt động ngày {formatDay(report.recipientEndedOn, locale)}, không có cơ quan kế
        thừa. Báo cáo đã nộp được giữ nguyên, cơ quan không phải làm gì thêm.
      </Trans>
    </Alert>
  );
}
