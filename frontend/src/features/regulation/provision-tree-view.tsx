import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Provision } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import styles from "./regulation.module.css";

type Props = { code: string; provisions: Provision[]; line: Provision[] };

/** Articles, with the clauses of the one being read unfolded. Plain links: they work for keyboard and reader alike. */
export function ProvisionTree({ code, provisions, line }: Props) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Mục lục quy chế`}>
      <Branch code={code} provisions={provisions} line={line} />
    </nav>
  );
}

function Branch({ code, provisions, line }: Props) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  const [here, ...below] = line;
  return (
    <ul>
      {provisions.map((provision) => {
        const heading = localized(provision.heading, provision.headingEn);
        const open = provision.path === here?.path;
        return (
          <li key={provision.path}>
            <Link
              to="/regulations/$code/$path"
              params={{ code, path: provision.path }}
              className={styles.entry}
              aria-current={open && below.length === 0 ? "true" : undefined}
              activeProps={{}}
              resetScroll={false}
            >
              {provisionLabel(i18n, provision.path)}
              {heading && `. ${heading}`}
            </Link>
            {open && provision.children.length > 0 && (
              <Branch code={code} provisions={provision.children} line={below} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
