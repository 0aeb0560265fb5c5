import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useConfiguration } from "../../../api/configuration.ts";
import { Page } from "../../../ui/page.tsx";
import { newDraft } from "./draft.ts";
import { RequirementDesigner } from "./requirement-designer.tsx";

export function NewRequirementPage() {
  const { t } = useLingui();
  const { today } = useConfiguration();
  const [draft] = useState(() => newDraft(today));
  return (
    <Page
      title={t`Chế độ báo cáo mới`}
      above={
        <Link to="/requirements">
          <Trans>Chế độ báo cáo</Trans>
        </Link>
      }
    >
      <RequirementDesigner base={null} initial={draft} />
    </Page>
  );
}
