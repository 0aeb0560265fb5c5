import { useLingui } from "@lingui/react";
import { Plural, Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Provenance, ProvenanceNode, TemplateIndicator } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { TextLink } from "../../../ui/link.tsx";
import { OrganizationName } from "../../../ui/organization-name.tsx";
import { QueryView } from "../../../ui/states.tsx";
import { provenanceQuery } from "./queries.ts";
import styles from "./workbench.module.css";

type Props = { reportId: string; indicator: TemplateIndicator; onClose: () => void };

/** Where a figure comes from, level by level down to the bottom. */
export function ProvenanceDialog({ reportId, indicator, onClose }: Props) {
  const { t } = useMacro();
  const localized = useLocalized();
  const query = useQuery(provenanceQuery(reportId, indicator.key));
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t`Nguồn của số liệu: ${localized(indicator.title, indicator.titleEn)}`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <QueryView query={query}>
        {({ root }: Provenance) => (
          <>
            <Line node={root} />
            <Children nodes={root.children} open />
          </>
        )}
      </QueryView>
    </Modal>
  );
}

function Children({ nodes, open }: { nodes: ProvenanceNode[]; open?: boolean }) {
  return (
    <ul className={styles.tree}>
      {nodes.map((node, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one body may stand there for several periods; the order is fixed
        <li key={`${node.organization.id} ${at}`}>
          <Line node={node} />
          {node.children.length > 0 && (
            <details open={open}>
              <summary className={styles.small}>
                <Plural value={node.children.length} other="Từ # nguồn" />
              </summary>
              <Children nodes={node.children} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ node }: { node: ProvenanceNode }) {
  const { i18n } = useLingui();
  const name = <OrganizationName organization={node.organization} />;
  return (
    <div className={styles.line}>
      <div>
        {node.reportId && node.submission > 0 ? (
          <TextLink to="/reports/$reportId" params={{ reportId: node.reportId }} inherit>
            {name}
          </TextLink>
        ) : (
          name
        )}
        <div className={styles.small}>
          {node.period && periodLabel(i18n, node.period.code)}
          {node.submission > 0 && (
            <>
              {" · "}
              <Trans>bản gửi lần {node.submission}</Trans>
            </>
          )}
        </div>
      </div>
      <strong className={styles.lineValue}>{node.value === null ? "–" : formatNumber(node.value)}</strong>
      {node.edited && node.computed !== null && (
        <span className={styles.lineNote}>
          <Trans>Sửa tay: các nguồn cho {formatNumber(node.computed)}</Trans>
        </span>
      )}
    </div>
  );
}
