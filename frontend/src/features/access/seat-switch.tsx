import { useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconBuildingCommunity, IconChevronDown } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMe } from "../../api/me.ts";
import type { OrganizationRef } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { changeSeat } from "./change-seat.ts";
import styles from "./seat-switch.module.css";

/** For whom one acts. With one seat it only says so; with several it switches, and everything is loaded anew. */
export function SeatSwitch({ beforeLeaving }: { beforeLeaving: () => Promise<unknown> }) {
  const { t } = useLingui();
  const me = useMe();
  const localized = useLocalized();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const organizations = new Map<string, OrganizationRef>();
  for (const { organization } of me.seats)
    if (organization) organizations.set(organization.code, organization);
  const current = me.actingFor ? localized(me.actingFor.name, me.actingFor.nameEn) : null;
  if (organizations.size < 2) return current ? <span className={styles.seat}>{current}</span> : null;
  const choose = (organization: OrganizationRef) =>
    changeSeat(organization.code, {
      send: beforeLeaving,
      leave: () => navigate({ to: "/" }),
      // What the other seat saw must not be shown for a moment under this one.
      forget: () => queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "configuration" }),
    });
  return (
    <Menu shadow="md" position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          className={styles.button}
          leftSection={<IconBuildingCommunity size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t`Cơ quan đang làm việc: ${current ?? t`chưa chọn`}. Đổi cơ quan`}
        >
          {current ?? t`Chọn cơ quan`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...organizations.values()].map((organization) => (
          <Menu.Item
            key={organization.code}
            disabled={organization.code === me.actingFor?.code}
            onClick={() => void choose(organization)}
          >
            {localized(organization.name, organization.nameEn)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
