import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { save } from "../../api/download.ts";
import { Problem } from "../../api/problem.ts";
import type { Attachment } from "../../api/types.ts";
import { upload } from "../../api/upload.ts";
import { fetchReport, useReloadReport } from "./queries.ts";

/** Attaching and detaching change the report's version, which the editor has to know before it saves again. */
export function useAttach(reportId: string) {
  const reload = useReloadReport();
  return async (file: File, onProgress: (share: number) => void, signal: AbortSignal) => {
    const path = `/api/v1/reports/${reportId}/attachments`;
    const attached = await upload<Attachment>({ path, file, onProgress, signal });
    await reload(reportId);
    return attached;
  };
}

export function useDetach(reportId: string) {
  const queries = useQueryClient();
  const reload = useReloadReport();
  const detach = async (attachmentId: string) => {
    // The version of this moment: what somebody writes meanwhile has nothing to do with a file that is named.
    const { etag } = await fetchReport(reportId);
    await api.DELETE("/api/v1/reports/{id}/attachments/{attachmentId}", {
      params: { path: { id: reportId, attachmentId }, header: { "If-Match": etag } },
    });
  };
  return useMutation({
    mutationFn: async (attachmentId: string) => {
      try {
        await detach(attachmentId);
      } catch (error) {
        if (!(error instanceof Problem) || error.status !== 412) throw error;
        await detach(attachmentId);
      }
    },
    onSettled: async () => {
      await reload(reportId);
      await queries.invalidateQueries({ queryKey: ["reporting", "reports"] });
    },
  });
}

export function useTakeAttachment(reportId: string) {
  return useMutation({
    mutationFn: async ({ id, name }: Pick<Attachment, "id" | "name">) => {
      const { data, response } = await api.GET("/api/v1/reports/{id}/attachments/{attachmentId}", {
        params: { path: { id: reportId, attachmentId: id } },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), name);
    },
  });
}
