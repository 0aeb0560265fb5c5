import { useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordFor } from "../../i18n/labels.ts";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./notification.module.css";
import { preferencesQuery, useChoosePreference } from "./queries.ts";
import { kinds } from "./words.ts";

/** Of what this person wants to be told; of a return they always are. */
export function PreferencePage() {
  const { t, i18n } = useLingui();
  const query = useQuery(preferencesQuery);
  const choose = useChoosePreference();
  // What was just chosen stands at once; a slow line must not make the switch look stuck.
  const chosen = choose.isPending ? choose.variables : undefined;
  return (
    <Page
      title={t`Tùy chọn thông báo`}
      above={<TextLink to="/notifications">{t`Thông báo`}</TextLink>}
      lead={t`Chọn những việc bạn muốn được báo, ở mọi vị trí của bạn.`}
    >
      <Card>
        <QueryView query={query}>
          {({ items }) => (
            <ul className={styles.list}>
              {items.map(({ kind, told, changeable }) => (
                <li key={kind} className={styles.item}>
                  <Switch
                    label={wordFor(i18n, kinds, kind)}
                    description={changeable ? undefined : t`Luôn được báo, kèm lý do.`}
                    checked={chosen?.kind === kind ? chosen.told : told}
                    disabled={!changeable}
                    onChange={(event) =>
                      choose.mutate(
                        { kind, told: event.currentTarget.checked },
                        {
                          onError: (error) =>
                            toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
                        },
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Card>
    </Page>
  );
}
