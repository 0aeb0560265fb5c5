import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { SeatDetail } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { roles, wordFor } from "../../i18n/labels.ts";
import { formatMoment } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { TermStateBadge } from "../../ui/status-badge.tsx";
import { EndSeatDialog } from "./end-seat-dialog.tsx";
import { UnbindDialog } from "./unbind-dialog.tsx";

type Props = { seats: SeatDetail[]; organization: boolean };

/** Who holds which seat, with what may be done about it. */
export function SeatTable({ seats, organization }: Props) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const [ending, setEnding] = useState<SeatDetail | null>(null);
  const [unbinding, setUnbinding] = useState<SeatDetail["person"] | null>(null);
  const columns: Column<SeatDetail>[] = [
    {
      key: "person",
      header: t`Người giữ`,
      lead: true,
      cell: ({ person }) => (
        <>
          {person.displayName} ({person.username})
        </>
      ),
    },
    { key: "role", header: t`Vai trò`, nowrap: true, cell: ({ role }) => wordFor(i18n, roles, role) },
    {
      key: "from",
      header: t`Từ`,
      cell: ({ validFrom }) => (validFrom ? formatMoment(validFrom, locale) : "–"),
    },
    { key: "to", header: t`Đến`, cell: ({ validTo }) => (validTo ? formatMoment(validTo, locale) : t`nay`) },
    {
      key: "state",
      header: t`Trạng thái`,
      cell: ({ state, endReason }) => (
        <>
          <TermStateBadge state={state} /> {endReason}
        </>
      ),
    },
    {
      key: "account",
      header: t`Tài khoản`,
      cell: ({ person }) => (person.bound ? t`đã gắn` : t`chưa gắn`),
    },
  ];
  if (organization)
    columns.splice(1, 0, {
      key: "organization",
      header: t`Cơ quan`,
      cell: ({ organization }) => (organization ? <OrganizationLink organization={organization} /> : "–"),
    });
  const acts = ({ allowedActions, person }: SeatDetail) =>
    allowedActions.includes("END") || person.allowedActions.includes("UNBIND");
  if (seats.some(acts))
    columns.push({
      key: "actions",
      header: t`Thao tác`,
      cell: (seat) => (
        <Group gap="xs">
          {seat.allowedActions.includes("END") && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t`Kết thúc vị trí của ${seat.person.displayName}`}
              onClick={() => setEnding(seat)}
            >
              <Trans>Kết thúc</Trans>
            </Button>
          )}
          {seat.person.allowedActions.includes("UNBIND") && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t`Gỡ tài khoản của ${seat.person.displayName}`}
              onClick={() => setUnbinding(seat.person)}
            >
              <Trans>Gỡ tài khoản</Trans>
            </Button>
          )}
        </Group>
      ),
    });
  return (
    <>
      <DataTable caption={t`Vị trí`} columns={columns} rows={seats} rowKey={({ id }) => id} />
      {ending && <EndSeatDialog seat={ending} onClose={() => setEnding(null)} />}
      {unbinding && <UnbindDialog person={unbinding} onClose={() => setUnbinding(null)} />}
    </>
  );
}
