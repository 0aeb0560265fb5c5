import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Provision } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import styles from "./regulation.module.css";

type Props = { code: string; provisions: Provision[]; line: Provision[] };

/** Articles, with the clauses of the one being read unfolded. Plain links: they work for keyboard and reader alike. */
export function ProvisionTree({ code, provisions, line }: Props) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  const here = line.at(-1)?.path;
  // Brings the place being read into sight inside the tree, without moving the page.
  useEffect(() => {
    const entry = here && nav.current?.querySelector<HTMLElement>("[aria-current]");
    const box = nav.current?.parentElement;
    if (!entry || !box) return;
    const offset = entry.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (offset < 0 || offset > box.clientHeight - 40) box.scrollTop += offset - box.clientHeight / 2;
  }, [here]);
  return (
    <nav ref={nav} aria-label={t`Mục lục quy chế`}>
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
      {provisions.map((provision, index) => {
        const before = provisions[index - 1];
        const chapter = provision.chapter !== before?.chapter ? provision.chapter : null;
        const section = chapter || provision.section !== before?.section ? provision.section : null;
        const heading = localized(provision.heading, provision.headingEn);
        const open = provision.path === here?.path;
        return (
          <li key={provision.path}>
            {chapter && <p className={styles.group}>{chapter}</p>}
            {section && <p className={styles.group}>{section}</p>}
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
