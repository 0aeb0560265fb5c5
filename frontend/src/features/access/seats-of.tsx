import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { GrantSeatDialog } from "./grant-seat-dialog.tsx";
import { seatsQuery } from "./queries.ts";
import { SeatTable } from "./seat-table.tsx";

/** The seats of one organization, for who keeps them; nothing at all for everybody else. */
export function SeatsOf({ organizationCode }: { organizationCode: string }) {
  const { t } = useLingui();
  const me = useMe();
  const keeps = me.allowedActions.includes("MANAGE_SEATS");
  const query = useQuery({ ...seatsQuery({ organization: organizationCode }), enabled: keeps });
  const [granting, setGranting] = useState(false);
  if (!query.data?.allowedActions.includes("GRANT")) return null;
  return (
    <Section
      title={t`Vị trí`}
      actions={
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGranting(true)}>
          <Trans>Bố trí vị trí</Trans>
        </Button>
      }
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t`Chưa ai giữ vị trí ở cơ quan này`} />
          ) : (
            <SeatTable seats={items} organization={false} />
          )
        }
      </QueryView>
      {granting && (
        <GrantSeatDialog
          organizationCode={organizationCode}
          grantable={query.data.grantableRoles}
          onClose={() => setGranting(false)}
        />
      )}
    </Section>
  );
}
