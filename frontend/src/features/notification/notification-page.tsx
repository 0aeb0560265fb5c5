import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import { NotificationList } from "./notification-list.tsx";
import { type NotificationFilter, notificationsQuery, unreadQuery, useReadAll } from "./queries.ts";

/** Everything this person was told for the organization they act for. */
export function NotificationPage({ filter }: { filter: NotificationFilter }) {
  const { t } = useLingui();
  const query = useQuery({ ...notificationsQuery(filter), placeholderData: keepPreviousData });
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const readAll = useReadAll();
  return (
    <Page
      title={t`Thông báo`}
      actions={
        <Group gap="xs">
          {unread > 0 && (
            <Button
              variant="default"
              loading={readAll.isPending}
              onClick={() =>
                readAll.mutate(undefined, {
                  onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
                })
              }
            >
              <Trans>Đánh dấu đã đọc tất cả</Trans>
            </Button>
          )}
          <ButtonLink to="/notifications/preferences" variant="default">
            <Trans>Tùy chọn thông báo</Trans>
          </ButtonLink>
        </Group>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Trạng thái`}
          name="unread"
          value={filter.unread}
          all={t`Tất cả`}
          options={[
            { value: "true", label: t`Chưa đọc` },
            { value: "false", label: t`Đã đọc` },
          ]}
        />
      </FilterBar>
      <Card>
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Chưa có thông báo nào`} />
            ) : (
              <NotificationList items={items} />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}
