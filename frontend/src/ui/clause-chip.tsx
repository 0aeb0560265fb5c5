import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Popover } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { ProvisionRef } from "../api/types.ts";
import { useLocalized } from "../i18n/i18n.ts";
import { provisionLabel } from "../i18n/labels.ts";
import styles from "./clause-chip.module.css";
import { TextLink } from "./link.tsx";

/** Why something must be done: the clause of the regulation, readable in place. */
export function ClauseChip({ provision }: { provision: ProvisionRef }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  // On the window, for the focus may be anywhere when somebody wants the note gone.
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      chip.current?.focus();
    };
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [open]);
  const label = provisionLabel(i18n, provision.path);
  const heading = localized(provision.heading, provision.headingEn);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width="min(22.5rem, 94vw)"
      position="bottom-start"
      shadow="md"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <button
          ref={chip}
          type="button"
          className={styles.chip}
          aria-expanded={open}
          aria-haspopup="dialog"
          onClick={() => setOpen(!open)}
        >
          <IconScale size={14} aria-hidden />
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        <p className={styles.heading}>
          {label}
          {heading && `. ${heading}`}
        </p>
        <p className={styles.summary}>{localized(provision.summary, provision.summaryEn)}</p>
        <TextLink
          to="/regulations/$code/$path"
          params={{ code: provision.regulation, path: provision.path }}
          size="sm"
        >
          <Trans>Đọc trong quy chế</Trans>
        </TextLink>
      </Popover.Dropdown>
    </Popover>
  );
}
