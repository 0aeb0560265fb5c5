import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Popover } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useMe } from "../../api/me.ts";
import { TextLink } from "../../ui/link.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import styles from "./notification.module.css";
import { NotificationList } from "./notification-list.tsx";
import { notificationsQuery, unreadQuery } from "./queries.ts";

const IN_PANEL = 6;
const MOST_SHOWN = 99;

/** How many wait to be read, and the newest of them. */
export function Bell() {
  const { t } = useLingui();
  const acting = useMe().actingFor !== null;
  const [open, setOpen] = useState(false);
  const unread = useQuery({ ...unreadQuery, enabled: acting }).data?.unread ?? 0;
  const query = useQuery({ ...notificationsQuery({}, IN_PANEL), enabled: acting && open });
  const path = useRouterState({ select: (state) => state.location.href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of page closes the panel
  useEffect(() => setOpen(false), [path]);
  if (!acting) return null;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          className={styles.bell}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={unread > 0 ? t`Thông báo: ${unread} chưa đọc` : t`Thông báo`}
          onClick={() => setOpen(!open)}
        >
          <IconBell size={20} aria-hidden />
          {unread > 0 && (
            <span className={styles.count} aria-hidden>
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} pb="xs">
        <div className={styles.panel}>
          <QueryView query={query}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t`Chưa có thông báo nào`} />
              ) : (
                <NotificationList items={items} />
              )
            }
          </QueryView>
        </div>
        <div className={styles.panelFoot}>
          <TextLink to="/notifications">
            <Trans>Xem tất cả thông báo</Trans>
          </TextLink>
          <TextLink to="/notifications/preferences">
            <Trans>Tùy chọn</Trans>
          </TextLink>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
