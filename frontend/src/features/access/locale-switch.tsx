import { Button } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { chooseLocale, useLocale } from "../../i18n/i18n.ts";
import styles from "./user-menu.module.css";

/** Names the other language in that language: whoever needs it can read it. */
export function LocaleSwitch() {
  const other = useLocale() === "vi" ? "en" : "vi";
  const name = other === "en" ? "English" : "Tiếng Việt";
  return (
    <Button
      variant="subtle"
      color="gray"
      c="var(--mantine-color-text)"
      size="xs"
      lang={other}
      aria-label={name}
      leftSection={<IconLanguage size={16} aria-hidden />}
      onClick={() => void chooseLocale(other)}
    >
      <span className={styles.name}>{name}</span>
    </Button>
  );
}
