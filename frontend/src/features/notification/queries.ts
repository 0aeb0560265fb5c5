import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { Mailing, NotificationKind, NotificationQuery } from "../../api/types.ts";

export type NotificationFilter = { unread?: string; cursor?: string };

/** Often enough to notice in time, seldom enough for a slow line. */
const EVERY_MINUTE = 60_000;

export const notificationsQuery = (filter: NotificationFilter, size = 25) =>
  queryOptions({
    queryKey: ["notification", "list", filter, size],
    queryFn: () =>
      body(
        api.GET("/api/v1/notifications", {
          params: { query: { ...filter, size } as unknown as NotificationQuery },
        }),
      ),
  });

export const unreadQuery = queryOptions({
  queryKey: ["notification", "unread"],
  queryFn: () => body(api.GET("/api/v1/notifications/unread")),
  refetchInterval: EVERY_MINUTE,
});

export const preferencesQuery = queryOptions({
  queryKey: ["notification", "preferences"],
  queryFn: () => body(api.GET("/api/v1/notifications/preferences")),
});

export const mailboxQuery = queryOptions({
  queryKey: ["notification", "mailbox"],
  queryFn: () => body(api.GET("/api/v1/mail/mailbox")),
});

export type Choice = { kind: NotificationKind; told: boolean; mailing: Mailing };

function useAfterReading() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["notification"] });
}

export function useReadNotification() {
  const onSuccess = useAfterReading();
  return useMutation({
    mutationFn: (id: string) =>
      body(api.POST("/api/v1/notifications/{id}/read", { params: { path: { id } } })),
    onSuccess,
  });
}

export function useReadAll() {
  const onSuccess = useAfterReading();
  return useMutation({ mutationFn: () => body(api.POST("/api/v1/notifications/read")), onSuccess });
}

export function useChoosePreference() {
  const onSuccess = useAfterReading();
  return useMutation({
    mutationFn: ({ kind, told, mailing }: Choice) =>
      body(
        api.PUT("/api/v1/notifications/preferences/{kind}", {
          params: { path: { kind } },
          body: { told, mailing },
        }),
      ),
    onSuccess,
  });
}

export function useMailLanguage() {
  const onSuccess = useAfterReading();
  return useMutation({
    mutationFn: (language: string) => body(api.PUT("/api/v1/mail/mailbox", { body: { language } })),
    onSuccess,
  });
}
