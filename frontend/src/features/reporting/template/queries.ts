import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, type Versioned, versioned } from "../../../api/client.ts";
import type { EditTemplate, Template, TemplateQuery } from "../../../api/types.ts";

export type TemplateFilter = { code?: string; status?: string };

export const templatesQuery = (filter: TemplateFilter = {}) =>
  queryOptions({
    queryKey: ["reporting", "templates", filter],
    queryFn: () =>
      body(api.GET("/api/v1/reporting/templates", { params: { query: filter as TemplateQuery } })),
  });

const templateKey = (id: string) => ["reporting", "template", id] as const;

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: templateKey(id),
    queryFn: () => versioned(api.GET("/api/v1/reporting/templates/{id}", { params: { path: { id } } })),
  });

/** After a verb a version is known from the answer; where the others stand may have changed. */
function useAfterTemplate() {
  const queries = useQueryClient();
  return async (answer: Versioned<Template>) => {
    queries.setQueryData(templateKey(answer.value.id), answer);
    await queries.invalidateQueries({ queryKey: ["reporting", "templates"] });
  };
}

export type NewTemplate = { code: string; title: string | null; titleEn: string | null };

export function useDraftTemplate() {
  const onSuccess = useAfterTemplate();
  return useMutation({
    mutationFn: (command: NewTemplate) =>
      versioned(api.POST("/api/v1/reporting/templates", { body: command })),
    onSuccess,
  });
}

type Verb = { id: string; etag: string };

const named = ({ id, etag }: Verb) => ({ path: { id }, header: { "If-Match": etag } });

export function useEditTemplate() {
  const onSuccess = useAfterTemplate();
  return useMutation({
    mutationFn: ({ form, ...verb }: Verb & { form: EditTemplate }) =>
      versioned(api.PUT("/api/v1/reporting/templates/{id}", { params: named(verb), body: form })),
    onSuccess,
  });
}

export function usePublishTemplate() {
  const onSuccess = useAfterTemplate();
  return useMutation({
    mutationFn: (verb: Verb) =>
      versioned(api.POST("/api/v1/reporting/templates/{id}/publish", { params: named(verb) })),
    onSuccess,
  });
}

export function useDiscardTemplate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (verb: Verb) => {
      await api.DELETE("/api/v1/reporting/templates/{id}", { params: named(verb) });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reporting", "templates"] }),
  });
}
