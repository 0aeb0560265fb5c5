import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import type { PageInfo } from "../api/types.ts";
import { formatNumber } from "../lib/number.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Cursors of the pages before this one: a keyset cursor only knows the way forward. */
    trail?: string[];
  }
}

/** Pages of a list. The cursor lives in the URL; the way back lives in the history entry. */
export function CursorPager({ page, shown }: { page: PageInfo; shown: number }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });
  const cursor = (location.search as { cursor?: string }).cursor;
  const trail = location.state.trail ?? [];
  const go = (to: string | undefined, way: string[]) =>
    navigate({
      to: ".",
      search: (search: Record<string, unknown>) => ({ ...search, cursor: to || undefined }),
      state: { trail: way },
    } as never);

  const first = trail.length * page.size + 1;
  const known = cursor === undefined || trail.length > 0;
  const total = page.total ?? page.totalAtLeast;
  const range = known && shown > 0 ? `${formatNumber(first)}–${formatNumber(first + shown - 1)}` : undefined;
  if (!cursor && !page.next && total == null) return null;
  return (
    <Group component="nav" aria-label={t`Trang của danh sách`} justify="space-between" mt="md" wrap="wrap">
      <Text size="sm" c="dimmed" role="status">
        {range && total != null && (
          <Trans>
            {range} trong {page.totalAtLeast != null ? `≥ ${formatNumber(total)}` : formatNumber(total)}
          </Trans>
        )}
      </Text>
      <Group gap="xs">
        {cursor && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={() => go(trail.at(-1), trail.slice(0, -1))}
          >
            {trail.length > 0 ? <Trans>Trang trước</Trans> : <Trans>Về trang đầu</Trans>}
          </Button>
        )}
        {page.next && (
          <Button
            variant="default"
            size="xs"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={() => go(page.next ?? undefined, [...trail, cursor ?? ""])}
          >
            <Trans>Trang sau</Trans>
          </Button>
        )}
      </Group>
    </Group>
  );
}
