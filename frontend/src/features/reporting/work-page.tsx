import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useMe } from "../../api/me.ts";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { AdHocButton } from "./ad-hoc-button.tsx";
import { DueItem } from "./due-item.tsx";
import { ExtensionItem } from "./extension-item.tsx";
import { waiting, workQuery } from "./queries.ts";
import { ReportItem } from "./report-item.tsx";
import styles from "./work.module.css";

type GroupProps = {
  title: string;
  count: number;
  shown: number;
  all?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

function Group({ title, count, shown, all, actions, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <Card>
        <ul className={styles.items}>{children}</ul>
        {(actions || (all && count > shown)) && (
          <div className={styles.more}>
            {actions} {count > shown && all}
          </div>
        )}
      </Card>
    </section>
  );
}

export function WorkPage() {
  const { t } = useLingui();
  const me = useMe();
  const query = useQuery({ ...workQuery, enabled: me.actingFor !== null });
  if (me.actingFor === null) {
    return (
      <Page title={t`Việc của tôi`}>
        <Card>
          <Empty title={t`Tài khoản này không làm việc cho cơ quan nào`}>
            <Trans>Bạn vẫn tra cứu được cơ quan, tổ chức và quy chế ở thanh bên.</Trans>
          </Empty>
        </Card>
      </Page>
    );
  }
  return (
    <Page
      title={t`Việc của tôi`}
      lead={<OrganizationName organization={me.actingFor} />}
      actions={<AdHocButton />}
    >
      <QueryView
        query={query}
        loading={
          <Card>
            <LoadingRows rows={4} height={48} />
          </Card>
        }
      >
        {(work) => {
          const { returned, toSign, toSubmit, due, toAccept, extensionsToDecide } = work;
          const nothing = waiting(work) === 0;
          if (nothing) {
            return (
              <Card>
                <Empty title={t`Không có việc nào đang chờ`}>
                  <Trans>Báo cáo đến hạn, bị trả lại, chờ ký hoặc chờ tiếp nhận sẽ hiện ở đây.</Trans>
                </Empty>
              </Card>
            );
          }
          return (
            <div className={styles.groups}>
              <Group
                title={t`Bị trả lại`}
                count={returned.count}
                shown={returned.items.length}
                all={
                  <TextLink to="/reports/drafts">
                    <Trans>Xem tất cả bản nháp</Trans>
                  </TextLink>
                }
              >
                {returned.items.map((report) => (
                  <ReportItem key={report.id} report={report} verb="continue" />
                ))}
              </Group>
              <Group
                title={t`Chờ ký, gửi`}
                count={toSign.count}
                shown={toSign.items.length}
                all={
                  <TextLink to="/reports/drafts">
                    <Trans>Xem tất cả bản nháp</Trans>
                  </TextLink>
                }
              >
                {toSign.items.map((report) => (
                  <ReportItem key={report.id} report={report} verb="sign" />
                ))}
              </Group>
              <Group
                title={t`Đã ký, chờ gửi`}
                count={toSubmit.count}
                shown={toSubmit.items.length}
                all={
                  <TextLink to="/reports/drafts" search={{ status: "SIGNED" }}>
                    <Trans>Xem tất cả bản nháp</Trans>
                  </TextLink>
                }
              >
                {toSubmit.items.map((report) => (
                  <ReportItem key={report.id} report={report} verb="send" />
                ))}
              </Group>
              <Group
                title={t`Báo cáo phải nộp`}
                count={due.count}
                shown={due.items.length}
                all={
                  <TextLink
                    to="/organizations/$organizationId"
                    params={{ organizationId: me.actingFor?.id ?? "" }}
                  >
                    <Trans>Xem tất cả báo cáo phải nộp</Trans>
                  </TextLink>
                }
              >
                {due.items.map((obligation) => (
                  <DueItem key={obligation.id} obligation={obligation} />
                ))}
              </Group>
              <Group
                title={t`Đề nghị gia hạn chờ trả lời`}
                count={extensionsToDecide.count}
                shown={extensionsToDecide.items.length}
                all={
                  <TextLink to="/follow-up" search={{ extensionRequested: "true" }}>
                    <Trans>Xem tất cả đề nghị gia hạn</Trans>
                  </TextLink>
                }
              >
                {extensionsToDecide.items.map((obligation) => (
                  <ExtensionItem key={obligation.id} obligation={obligation} />
                ))}
              </Group>
              <Group
                title={t`Chờ tiếp nhận`}
                count={toAccept.count}
                shown={toAccept.items.length}
                all={
                  <TextLink to="/reports/inbox" search={{ status: "SUBMITTED" }}>
                    <Trans>Xem tất cả trong Hộp đến</Trans>
                  </TextLink>
                }
                actions={
                  <TextLink to="/reports/review">
                    <Trans>Duyệt lần lượt</Trans>
                  </TextLink>
                }
              >
                {toAccept.items.map((report) => (
                  <ReportItem key={report.id} report={report} verb="review" />
                ))}
              </Group>
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}
