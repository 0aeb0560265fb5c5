import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Versioned } from "../../../api/client.ts";
import type { Requirement } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { wordFor } from "../../../i18n/labels.ts";
import { ClauseChip } from "../../../ui/clause-chip.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageQueryView } from "../../../ui/states.tsx";
import { TermStateBadge } from "../../../ui/status-badge.tsx";
import { draftOf } from "./draft.ts";
import { EndRequirementDialog } from "./end-requirement-dialog.tsx";
import { requirementQuery } from "./queries.ts";
import { RequirementDesigner } from "./requirement-designer.tsx";
import { RequirementFacts } from "./requirement-facts.tsx";
import { frequencies } from "./requirement-words.ts";

/** One requirement: the designer for who may change it, what it says for everybody else. */
export function RequirementPage({ requirementId }: { requirementId: string }) {
  const query = useQuery({
    ...requirementQuery(requirementId),
    // A refetch in the background would take the version that unsaved changes were made on.
    refetchOnWindowFocus: ({ state }) => !state.data?.value.allowedActions.includes("EDIT"),
  });
  return <PageQueryView query={query}>{(requirement) => <View requirement={requirement} />}</PageQueryView>;
}

function View({ requirement }: { requirement: Versioned<Requirement> }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  const [ending, setEnding] = useState(false);
  const { value, etag } = requirement;
  return (
    <Page
      title={localized(value.title, value.titleEn)}
      above={
        <Link to="/requirements">
          <Trans>Chế độ báo cáo</Trans>
        </Link>
      }
      lead={
        <Group gap="xs">
          <ClauseChip provision={value.provision} />
          <span>
            {wordFor(i18n, frequencies, value.frequency)} · {value.code}
          </span>
        </Group>
      }
      actions={
        <Group gap="xs">
          <TermStateBadge state={value.state} />
          {value.allowedActions.includes("END") && (
            <Button variant="default" onClick={() => setEnding(true)}>
              <Trans>Kết thúc…</Trans>
            </Button>
          )}
        </Group>
      }
    >
      {ending && <EndRequirementDialog base={requirement} onClose={() => setEnding(false)} />}
      {value.allowedActions.includes("EDIT") ? (
        <RequirementDesigner key={etag} base={requirement} initial={draftOf(value)} />
      ) : (
        <RequirementFacts requirement={value} />
      )}
    </Page>
  );
}
