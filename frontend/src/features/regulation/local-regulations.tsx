import { Trans } from "@lingui/react/macro";
import type { RegulationDetail, RegulationRef } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import styles from "./import.module.css";
import reader from "./regulation.module.css";

/** The regulation above, and those that lower committees issued under this one. */
export function LocalRegulations({ regulation }: { regulation: RegulationDetail }) {
  const { parent, localRegulations } = regulation;
  if (!parent && localRegulations.length === 0) return null;
  return (
    <Card className={styles.card}>
      {parent && (
        <>
          <h2 className={styles.title}>
            <Trans>Ban hành theo quy chế cấp trên</Trans>
          </h2>
          <References regulations={[parent]} />
        </>
      )}
      {localRegulations.length > 0 && (
        <>
          <h2 className={styles.title}>
            <Trans>Quy chế của cấp dưới</Trans>
          </h2>
          <References regulations={localRegulations} />
        </>
      )}
    </Card>
  );
}

function References({ regulations }: { regulations: RegulationRef[] }) {
  const localized = useLocalized();
  return (
    <ul className={styles.links}>
      {regulations.map(({ code, number, title, titleEn, issuedBy }) => (
        <li key={code}>
          <TextLink to="/regulations/$code" params={{ code }}>
            {localized(title, titleEn)}
          </TextLink>
          <div className={reader.meta}>
            {number && <span>{number}</span>}
            {issuedBy && <OrganizationName organization={issuedBy} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
