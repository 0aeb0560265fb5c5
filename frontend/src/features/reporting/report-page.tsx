import { useQuery } from "@tanstack/react-query";
import type { Versioned } from "../../api/client.ts";
import type { ReportDetail } from "../../api/types.ts";
import { PageQueryView } from "../../ui/states.tsx";
import { AttachmentsToRead } from "./attachment-list.tsx";
import { LeftBehind } from "./left-behind.tsx";
import { reportQuery } from "./queries.ts";
import { ReportEditor } from "./report-editor.tsx";
import { ReportFrame } from "./report-frame.tsx";
import { ReportReading } from "./report-reading.tsx";
import { ReviewBar } from "./review-bar.tsx";

/** One report: an editor for who may edit it now, a reading copy for everybody else who may see it. */
export function ReportPage({ reportId }: { reportId: string }) {
  const query = useQuery({
    ...reportQuery(reportId),
    // While somebody writes, news from the server comes by saving, where it can be merged; a refetch in the background
    // could close the editor over unsaved text.
    refetchOnWindowFocus: ({ state }) => !state.data?.value.allowedActions.includes("EDIT"),
  });
  return (
    <PageQueryView query={query}>
      {(report: Versioned<ReportDetail>) =>
        report.value.allowedActions.includes("EDIT") ? (
          // A returned report is opened anew by its status, so that no state of an earlier round lingers.
          <ReportEditor key={`${reportId}/${report.value.status}`} report={report} />
        ) : (
          <ReportFrame report={report.value}>
            <LeftBehind report={report.value} />
            <ReportReading template={report.value.template} content={report.value.content} />
            <AttachmentsToRead reportId={reportId} attachments={report.value.attachments} />
            <ReviewBar report={report} />
          </ReportFrame>
        )
      }
    </PageQueryView>
  );
}
