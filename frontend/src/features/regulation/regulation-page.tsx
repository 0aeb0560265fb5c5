import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Provision, RegulationDetail } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { NotFoundPage, PageQueryView } from "../../ui/states.tsx";
import { LocalRegulations } from "./local-regulations.tsx";
import { ProvisionText } from "./provision-text.tsx";
import { inOrder, isRead, lineTo } from "./provision-tree.ts";
import { ProvisionTree } from "./provision-tree-view.tsx";
import { provisionsQuery, regulationQuery } from "./queries.ts";
import styles from "./regulation.module.css";

/** The reader: the tree of articles on the left, the provision that the address names on the right. */
export function RegulationPage({ code, path }: { code: string; path?: string }) {
  const regulation = useQuery(regulationQuery(code));
  const provisions = useQuery(provisionsQuery(code));
  return (
    <PageQueryView query={regulation}>
      {(value: RegulationDetail) => (
        <PageQueryView query={provisions}>
          {({ items }) => <Reader regulation={value} provisions={items} path={path} />}
        </PageQueryView>
      )}
    </PageQueryView>
  );
}

/** How far the text was read, for those who map it. */
function MappingProgress({ code, provisions }: { code: string; provisions: Provision[] }) {
  const all = inOrder(provisions);
  const read = all.filter(isRead).length;
  return (
    <p className={styles.meta}>
      <TextLink to="/regulations/$code/mapping" params={{ code }}>
        <Trans>
          Nhiệm vụ theo điều khoản: {read}/{all.length}
        </Trans>
      </TextLink>
    </p>
  );
}

type ReaderProps = { regulation: RegulationDetail; provisions: Provision[]; path?: string };

function Reader({ regulation, provisions, path }: ReaderProps) {
  const locale = useLocale();
  const localized = useLocalized();
  const line = lineTo(provisions, path ?? provisions[0]?.path ?? "");
  if (line.length === 0 && path) return <NotFoundPage />;
  return (
    <Page
      title={localized(regulation.title, regulation.titleEn)}
      above={
        <TextLink to="/regulations">
          <Trans>Quy chế</Trans>
        </TextLink>
      }
      lead={
        <>
          {regulation.number && (
            <>
              <Trans>Số {regulation.number}</Trans>
              {" · "}
            </>
          )}
          {regulation.effectiveFrom && (
            <Trans>Hiệu lực từ {formatDay(regulation.effectiveFrom, locale)}</Trans>
          )}
        </>
      }
    >
      {provisions[0]?.allowedActions.includes("ADD_DUTY") && (
        <MappingProgress code={regulation.code} provisions={provisions} />
      )}
      <LocalRegulations regulation={regulation} />
      <div className={styles.reader}>
        <Card className={styles.tree}>
          <ProvisionTree code={regulation.code} provisions={provisions} line={line} />
        </Card>
        <Card className={styles.text}>
          <ProvisionText
            code={regulation.code}
            parent={regulation.parent?.code ?? null}
            provisions={provisions}
            line={line}
          />
        </Card>
      </div>
    </Page>
  );
}
