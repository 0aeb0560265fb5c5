import { Trans, useLingui } from "@lingui/react/macro";
import type { Provision } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { TextLink } from "../../ui/link.tsx";
import { ProvisionDuties } from "./provision-duties.tsx";
import { ProvisionLinks } from "./provision-links.tsx";
import { ProvisionMapping } from "./provision-mapping.tsx";
import { inOrder } from "./provision-tree.ts";
import styles from "./regulation.module.css";

type Props = { code: string; parent: string | null; provisions: Provision[]; line: Provision[] };

export function ProvisionText({ code, parent, provisions, line }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const provision = line.at(-1);
  if (!provision) return null;
  const label = provisionLabel(i18n, provision.path);
  const heading = localized(provision.heading, provision.headingEn);
  const order = inOrder(provisions);
  const at = order.findIndex(({ path }) => path === provision.path);
  const previous = order[at - 1];
  const next = order[at + 1];
  const article = line.length > 1 ? line[0] : undefined;
  return (
    <article aria-label={label}>
      {article && (
        <p className={styles.crumb}>
          <TextLink to="/regulations/$code/$path" params={{ code, path: article.path }} inherit>
            {provisionLabel(i18n, article.path)}. {localized(article.heading, article.headingEn)}
          </TextLink>
        </p>
      )}
      <h2 className={styles.heading}>
        {label}
        {heading && `. ${heading}`}
      </h2>
      <p className={styles.summary}>
        {localized(provision.summary, provision.summaryEn) || <Trans>Chưa có tóm lược.</Trans>}
      </p>
      <ProvisionDuties duties={provision.duties} />
      {provision.asksNothing && (
        <p className={styles.dutyNature}>
          <Trans>Điều khoản này không tự giao việc cho cơ quan nào.</Trans>
        </p>
      )}
      <ProvisionMapping key={`map ${provision.path}`} code={code} provision={provision} />
      {provision.children.length > 0 && (
        <ul className={styles.below}>
          {provision.children.map((child) => (
            <li key={child.path}>
              <TextLink to="/regulations/$code/$path" params={{ code, path: child.path }} fw={600} size="sm">
                {provisionLabel(i18n, child.path)}
              </TextLink>
              <p>{localized(child.summary, child.summaryEn) || localized(child.heading, child.headingEn)}</p>
            </li>
          ))}
        </ul>
      )}
      <ProvisionLinks key={provision.path} code={code} path={provision.path} parent={parent} />
      <p className={styles.source}>
        <Trans>Nội dung tóm lược để tra cứu; văn bản ban hành là căn cứ pháp lý.</Trans>
      </p>
      <nav className={styles.steps} aria-label={t`Điều khoản trước và sau`}>
        {previous ? (
          <TextLink to="/regulations/$code/$path" params={{ code, path: previous.path }} inherit>
            ← {provisionLabel(i18n, previous.path)}
          </TextLink>
        ) : (
          <span />
        )}
        {next && (
          <TextLink to="/regulations/$code/$path" params={{ code, path: next.path }} inherit>
            {provisionLabel(i18n, next.path)} →
          </TextLink>
        )}
      </nav>
    </article>
  );
}
