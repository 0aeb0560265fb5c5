import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Duty } from "../../api/types.ts";
import { parsePeriodCode } from "../../lib/period-code.ts";
import { latestObligationsQuery } from "./queries.ts";

type Props = { organizationCode: string; duty: Duty; year: number };

const FREQUENCIES: Record<string, string> = {
  MONTHLY: "MONTH",
  QUARTERLY: "QUARTER",
  HALF_YEARLY: "HALF_YEAR",
  YEARLY: "YEAR",
};

const HANDED_IN = ["SUBMITTED", "ACCEPTED", "RETURNED", "LATE"];

/** What reporting knows of a duty that is carried out by reports: nobody needs to type it in again. */
export function ReportsOfDuty({ organizationCode, duty, year }: Props) {
  const { data } = useQuery({
    ...latestObligationsQuery(organizationCode),
    enabled: duty.feature === "REPORTING",
  });
  const owed = (data?.items ?? []).filter(
    ({ provision, period }) =>
      provision.regulation === duty.provision.regulation &&
      provision.path === duty.provision.path &&
      parsePeriodCode(period.code)?.year === year &&
      (FREQUENCIES[duty.cadence] ?? period.frequency) === period.frequency,
  );
  if (owed.length === 0) return null;
  const handedIn = owed.filter(({ status }) => HANDED_IN.includes(status)).length;
  const late = owed.filter((obligation) => obligation.late).length;
  return (
    <p>
      <Trans>
        Theo chế độ báo cáo: đã nộp {handedIn}/{owed.length}
      </Trans>
      {late > 0 && (
        <>
          {", "}
          <Plural value={late} other="# báo cáo trễ hạn" />
        </>
      )}
    </p>
  );
}
