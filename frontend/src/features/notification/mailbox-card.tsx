import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./notification.module.css";
import { mailboxQuery, useMailLanguage } from "./queries.ts";

/** Where mail reaches this person, or why it does not. */
export function MailboxCard() {
  const { t } = useLingui();
  const query = useQuery(mailboxQuery);
  const choose = useMailLanguage();
  return (
    <Card className={styles.mailbox}>
      <QueryView query={query}>
        {({ sending, address, language }) => (
          <>
            <p className={styles.mailboxText}>
              {!sending
                ? t`Hệ thống này chưa gửi thư điện tử; bạn vẫn được báo trong ứng dụng.`
                : address
                  ? t`Thư được gửi đến ${address}. Bản tin ngày được gửi vào sáng ngày làm việc, gồm những việc bạn chưa đọc.`
                  : t`Tài khoản của bạn chưa có địa chỉ thư điện tử; hãy nhờ người quản trị tài khoản bổ sung.`}
            </p>
            {sending && address && (
              <Select
                label={t`Ngôn ngữ của thư`}
                w={190}
                value={choose.isPending ? choose.variables : language}
                allowDeselect={false}
                data={[
                  { value: "vi", label: "Tiếng Việt" },
                  { value: "en", label: "English" },
                ]}
                onChange={(chosen) =>
                  chosen &&
                  choose.mutate(chosen, {
                    onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
                  })
                }
              />
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}
