import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Versioned } from "../../../api/client.ts";
import type { Template } from "../../../api/types.ts";
import { useLocale, useLocalized } from "../../../i18n/i18n.ts";
import { formatMoment } from "../../../lib/day.ts";
import { Page } from "../../../ui/page.tsx";
import { PageQueryView } from "../../../ui/states.tsx";
import { Designer } from "./designer.tsx";
import { DiscardDialog } from "./discard-dialog.tsx";
import { templateQuery } from "./queries.ts";
import { ReviseButton } from "./revise-button.tsx";
import { TemplatePreview } from "./template-preview.tsx";
import { TemplateStatusBadge } from "./template-status-badge.tsx";

/** One version of a form: the designer for who may write it now, the form as it is for everybody else. */
export function TemplatePage({ templateId }: { templateId: string }) {
  const query = useQuery({
    ...templateQuery(templateId),
    // A refetch in the background would take the version that unsaved changes were made on.
    refetchOnWindowFocus: ({ state }) => !state.data?.value.allowedActions.includes("EDIT"),
  });
  return (
    <PageQueryView query={query}>
      {(template) => <TemplateView key={templateId} template={template} />}
    </PageQueryView>
  );
}

function TemplateView({ template }: { template: Versioned<Template> }) {
  const locale = useLocale();
  const localized = useLocalized();
  const [discarding, setDiscarding] = useState(false);
  const { value, etag } = template;
  const may = (action: Template["allowedActions"][number]) => value.allowedActions.includes(action);
  return (
    <Page
      title={localized(value.title, value.titleEn)}
      above={
        <Link to="/templates">
          <Trans>Mẫu báo cáo</Trans>
        </Link>
      }
      lead={
        <>
          {value.code} · <Trans>phiên bản {value.version}</Trans>
          {value.publishedAt && (
            <>
              {" · "}
              <Trans>ban hành {formatMoment(value.publishedAt, locale)}</Trans>
            </>
          )}
        </>
      }
      actions={
        <Group gap="xs">
          <TemplateStatusBadge status={value.status} />
          {may("REVISE") && <ReviseButton code={value.code} />}
          {may("DISCARD") && (
            <Button variant="default" onClick={() => setDiscarding(true)}>
              <Trans>Bỏ bản nháp</Trans>
            </Button>
          )}
        </Group>
      }
    >
      {discarding && <DiscardDialog id={value.id} etag={etag} onClose={() => setDiscarding(false)} />}
      {may("EDIT") ? <Designer template={template} /> : <TemplatePreview form={value} />}
    </Page>
  );
}
