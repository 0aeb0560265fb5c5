import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ProvisionLink } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { TextLink } from "../../ui/link.tsx";
import { EditProvisionDialog } from "./edit-provision-dialog.tsx";
import styles from "./import.module.css";
import { provisionQuery } from "./queries.ts";
import reader from "./regulation.module.css";

type Props = { code: string; path: string; parent: string | null };

/** What this clause carries out, what carries it out, and the way to mend its words. */
export function ProvisionLinks({ code, path, parent }: Props) {
  const [editing, setEditing] = useState(false);
  const { data } = useQuery(provisionQuery(code, path));
  if (!data) return null;
  const { under, carriedOutBy, allowedActions } = data.value;
  return (
    <>
      {under && (
        <section>
          <h3>
            <Trans>Thực hiện</Trans>
          </h3>
          <Links links={[under]} />
        </section>
      )}
      {carriedOutBy.length > 0 && (
        <section>
          <h3>
            <Trans>Được quy chế của cấp dưới thực hiện tại</Trans>
          </h3>
          <Links links={carriedOutBy} />
        </section>
      )}
      {allowedActions.includes("EDIT") && (
        <Button variant="default" mt="sm" onClick={() => setEditing(true)}>
          <Trans>Sửa tên gọi, tóm lược</Trans>
        </Button>
      )}
      {editing && <EditProvisionDialog provision={data} parent={parent} onClose={() => setEditing(false)} />}
    </>
  );
}

function Links({ links }: { links: ProvisionLink[] }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  return (
    <ul className={styles.links}>
      {links.map(({ regulation, path, heading, headingEn }) => (
        <li key={`${regulation.code}/${path}`}>
          <TextLink to="/regulations/$code/$path" params={{ code: regulation.code, path }}>
            {[provisionLabel(i18n, path), localized(heading, headingEn)].filter(Boolean).join(". ")}
          </TextLink>
          <div className={reader.meta}>{localized(regulation.title, regulation.titleEn)}</div>
        </li>
      ))}
    </ul>
  );
}
