import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { roles, wordFor } from "../../i18n/labels.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect, SearchField } from "../../ui/filters.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { GrantSeatDialog } from "./grant-seat-dialog.tsx";
import { type SeatFilter, seatsQuery } from "./queries.ts";
import { SeatTable } from "./seat-table.tsx";

/** All seats that this person keeps. */
export function SeatPage({ filter }: { filter: SeatFilter }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const query = useQuery({ ...seatsQuery(filter), placeholderData: keepPreviousData });
  const [granting, setGranting] = useState(false);
  return (
    <Page
      title={t`Người dùng và vị trí`}
      actions={
        query.data?.allowedActions.includes("GRANT") && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGranting(true)}>
            <Trans>Bố trí vị trí</Trans>
          </Button>
        )
      }
    >
      <FilterBar>
        <SearchField
          label={t`Tìm người giữ vị trí`}
          value={filter.q}
          placeholder={t`Tên hoặc tên đăng nhập`}
        />
        <FilterSelect
          label={t`Vai trò`}
          name="role"
          value={filter.role}
          all={t`Mọi vai trò`}
          options={Object.keys(roles).map((value) => ({ value, label: wordFor(i18n, roles, value) }))}
        />
        <FilterSelect
          label={t`Trạng thái`}
          name="active"
          value={filter.active}
          all={t`Mọi trạng thái`}
          options={[
            { value: "true", label: t`Đang giữ` },
            { value: "false", label: t`Chưa bắt đầu hoặc đã kết thúc` },
          ]}
        />
        <DayFilter label={t`Giữ trong ngày`} name="asOf" value={filter.asOf} />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có vị trí nào khớp`} />
            ) : (
              <SeatTable seats={items} organization />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
      {granting && query.data && (
        <GrantSeatDialog
          organizationCode={null}
          suggested={me.actingFor}
          grantable={query.data.grantableRoles}
          onClose={() => setGranting(false)}
        />
      )}
    </Page>
  );
}
