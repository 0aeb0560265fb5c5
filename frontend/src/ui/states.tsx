import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconCloudOff, IconFileOff, IconInbox } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { Problem } from "../api/problem.ts";
import { ButtonLink } from "./link.tsx";
import { Card, Page } from "./page.tsx";
import styles from "./states.module.css";

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <IconInbox size={36} stroke={1.4} aria-hidden />
      <p className={styles.emptyTitle}>{title}</p>
      {children && <p className={styles.emptyText}>{children}</p>}
    </div>
  );
}

export function LoadingRows({ rows = 5, height = 22 }: { rows?: number; height?: number }) {
  const { t } = useLingui();
  return (
    <div className={styles.skeleton} role="status" aria-label={t`Đang tải`}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical grey bars have no other identity
        <Skeleton key={row} height={height} />
      ))}
    </div>
  );
}

/** For what doesn't exist and for what this person may not see: the two are told apart nowhere. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Không tìm thấy`}>
      <Card>
        <div className={styles.empty}>
          <IconFileOff size={40} stroke={1.4} aria-hidden />
          <p className={styles.emptyText}>
            <Trans>Nội dung này không có, hoặc không thuộc phạm vi được xem của cơ quan bạn.</Trans>
          </p>
          <ButtonLink to="/" mt="sm">
            <Trans>Về Việc của tôi</Trans>
          </ButtonLink>
        </div>
      </Card>
    </Page>
  );
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const unreachable = error instanceof Problem && error.unreachable;
  return (
    <div className={styles.empty} role="alert">
      <IconCloudOff size={36} stroke={1.4} aria-hidden />
      <p className={styles.emptyTitle}>
        {unreachable ? <Trans>Không kết nối được máy chủ</Trans> : <Trans>Không tải được</Trans>}
      </p>
      <p className={styles.emptyText}>
        {error instanceof Problem && !unreachable ? (
          error.message
        ) : (
          <Trans>Hãy kiểm tra mạng rồi thử lại.</Trans>
        )}
      </p>
      {retry && (
        <Button variant="default" mt="sm" onClick={retry}>
          <Trans>Thử lại</Trans>
        </Button>
      )}
    </div>
  );
}

type QueryViewProps<T> = { query: UseQueryResult<T>; loading?: ReactNode; children: (data: T) => ReactNode };

/** Skeleton, refusal or data. Old data stays on screen while newer is fetched. */
export function QueryView<T>({ query, loading, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} retry={() => query.refetch()} />;
  return <>{loading ?? <LoadingRows />}</>;
}

/** Like QueryView for a whole page of one thing: what isn't there becomes the not-found page. */
export function PageQueryView<T>({ query, children }: QueryViewProps<T>) {
  const { t } = useLingui();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error instanceof Problem && (query.error.status === 404 || query.error.status === 400))
    return <NotFoundPage />;
  return (
    <Page title={query.isError ? t`Có lỗi` : t`Đang tải…`}>
      <Card>
        {query.isError ? (
          <Failure error={query.error} retry={() => query.refetch()} />
        ) : (
          <LoadingRows rows={8} />
        )}
      </Card>
    </Page>
  );
}

const subscribe = (changed: () => void) => {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
};

export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" data-noprint>
      {!online && (
        <div className={styles.banner}>
          <Trans>
            Mất kết nối mạng. Bạn vẫn viết được; nội dung giữ trên máy này và gửi lên khi có mạng.
          </Trans>
        </div>
      )}
    </div>
  );
}
