import { Button } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { chooseLocale, useLocale } from "../../i18n/i18n.ts";

/** Names the other language in that language: whoever needs it can read it. */
export function LocaleSwitch() {
  const other = useLocale() === "vi" ? "en" : "vi";
  return (
    <Button
      variant="subtle"
      color="gray"
      c="var(--mantine-color-text)"
      size="xs"
      lang={other}
      leftSection={<IconLanguage size={16} aria-hidden />}
      onClick={() => void chooseLocale(other)}
    >
      {other === "en" ? "English" : "Tiếng Việt"}
    </Button>
  );
}
