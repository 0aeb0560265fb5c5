import { Trans, useLingui } from "@lingui/react/macro";
import { Group } from "@mantine/core";
import { ButtonLink } from "../../../ui/link.tsx";

type Props = {
  here: "indicators" | "topics";
  filter: { template?: string; from?: string; to?: string; scope?: string };
};

/** One indicator, or all of a topic: the form and the periods go along. */
export function StatisticsSwitch({ here, filter: { template, from, to, scope } }: Props) {
  const { t } = useLingui();
  const look = (view: Props["here"]) =>
    ({
      variant: here === view ? "filled" : "default",
      "aria-current": here === view ? "page" : undefined,
      search: { template, from, to, scope },
    }) as const;
  return (
    <Group component="nav" gap="xs" aria-label={t`Cách xem`}>
      <ButtonLink to="/statistics/indicators" {...look("indicators")}>
        <Trans>Từng chỉ tiêu</Trans>
      </ButtonLink>
      <ButtonLink to="/statistics/topics" {...look("topics")}>
        <Trans>Theo chủ đề</Trans>
      </ButtonLink>
    </Group>
  );
}
