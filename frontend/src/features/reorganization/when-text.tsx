import { Trans } from "@lingui/react/macro";
import { useLocale } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";

/** Whether a plan takes effect at once or waits. */
export function WhenText({ effectiveOn, today }: { effectiveOn: string; today: string }) {
  const locale = useLocale();
  const day = formatDay(effectiveOn, locale);
  if (effectiveOn > today)
    return (
      <Trans>Chưa thay đổi gì ngay: phương án chờ đến ngày {day} rồi tự có hiệu lực lúc đầu ngày.</Trans>
    );
  if (effectiveOn === today) return <Trans>Có hiệu lực ngay khi áp dụng, kể từ hôm nay ({day}).</Trans>;
  return (
    <Trans>Ngày {day} đã qua: có hiệu lực ngay khi áp dụng, danh bạ được ghi lại từ ngày đó về sau.</Trans>
  );
}
