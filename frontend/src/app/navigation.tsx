import { Trans, useLingui } from "@lingui/react/macro";
import {
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarEvent,
  IconCalendarStats,
  IconChartLine,
  IconChecklist,
  IconClipboardCheck,
  IconClockExclamation,
  IconCopy,
  IconForms,
  IconHistory,
  IconInbox,
  IconListDetails,
  IconPencil,
  IconScale,
  IconSend,
  IconSitemap,
  IconUserQuestion,
  IconUsers,
} from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "../api/me.ts";
import { useWorkCount } from "../features/reporting/queries.ts";
import styles from "./navigation.module.css";

type ItemProps = { to: LinkProps["to"]; icon: ReactNode; exact?: boolean; children: ReactNode };

function Item({ to, icon, exact = false, children }: ItemProps) {
  return (
    <li>
      <Link to={to} className={styles.link} activeOptions={{ exact, includeSearch: false }}>
        {icon}
        {children}
      </Link>
    </li>
  );
}

export function Navigation() {
  const { t } = useLingui();
  const me = useMe();
  const acting = me.actingFor !== null;
  const waiting = useWorkCount(acting);
  return (
    <nav aria-label={t`Danh mục chính`}>
      <ul className={styles.list}>
        <Item to="/" exact icon={<IconChecklist size={18} aria-hidden />}>
          <Trans>Việc của tôi</Trans>
          {waiting > 0 && (
            <span className={styles.count} role="img" aria-label={t`${waiting} việc`}>
              {waiting}
            </span>
          )}
        </Item>
        {acting && (
          <Item to="/duties" icon={<IconListDetails size={18} aria-hidden />}>
            <Trans>Nhiệm vụ của cơ quan tôi</Trans>
          </Item>
        )}
      </ul>
      {acting && (
        <>
          <p className={styles.group} id="nav-reports">
            <Trans context="navigation">Báo cáo</Trans>
          </p>
          <ul className={styles.list} aria-labelledby="nav-reports">
            <Item to="/reports/inbox" icon={<IconInbox size={18} aria-hidden />}>
              <Trans>Hộp đến</Trans>
            </Item>
            <Item to="/reports/copies" icon={<IconCopy size={18} aria-hidden />}>
              <Trans>Nhận đồng gửi</Trans>
            </Item>
            <Item to="/reports/outbox" icon={<IconSend size={18} aria-hidden />}>
              <Trans>Đã gửi</Trans>
            </Item>
            <Item to="/reports/drafts" icon={<IconPencil size={18} aria-hidden />}>
              <Trans>Bản nháp</Trans>
            </Item>
            <Item to="/follow-up" icon={<IconClockExclamation size={18} aria-hidden />}>
              <Trans context="navigation">Theo dõi nộp</Trans>
            </Item>
            <Item to="/statistics/indicators" icon={<IconChartLine size={18} aria-hidden />}>
              <Trans>Xu hướng chỉ tiêu</Trans>
            </Item>
            <Item to="/statistics/punctuality" icon={<IconCalendarStats size={18} aria-hidden />}>
              <Trans context="navigation">Đúng hạn</Trans>
            </Item>
          </ul>
        </>
      )}
      <p className={styles.group} id="nav-lookup">
        <Trans>Tra cứu</Trans>
      </p>
      <ul className={styles.list} aria-labelledby="nav-lookup">
        <Item to="/organizations" icon={<IconBuildingCommunity size={18} aria-hidden />}>
          <Trans>Cơ quan, tổ chức</Trans>
        </Item>
        <Item to="/calendar" icon={<IconCalendar size={18} aria-hidden />}>
          <Trans>Lịch làm việc</Trans>
        </Item>
        <Item to="/regulations" icon={<IconScale size={18} aria-hidden />}>
          <Trans>Quy chế</Trans>
        </Item>
        <Item to="/requirements" icon={<IconCalendarEvent size={18} aria-hidden />}>
          <Trans>Chế độ báo cáo</Trans>
        </Item>
        <Item to="/templates" icon={<IconForms size={18} aria-hidden />}>
          <Trans>Mẫu báo cáo</Trans>
        </Item>
        {me.allowedActions.includes("FOLLOW_LEADERS") && (
          <Item to="/leaders/missing" icon={<IconUserQuestion size={18} aria-hidden />}>
            <Trans context="navigation">Chưa phân công phụ trách</Trans>
          </Item>
        )}
        {me.allowedActions.includes("FOLLOW_EVIDENCE") && (
          <Item to="/evidence" icon={<IconClipboardCheck size={18} aria-hidden />}>
            <Trans context="navigation">Kết quả thực hiện nhiệm vụ</Trans>
          </Item>
        )}
        {me.allowedActions.includes("MANAGE_REORGANIZATIONS") && (
          <Item to="/reorganizations" icon={<IconSitemap size={18} aria-hidden />}>
            <Trans>Sắp xếp, sáp nhập</Trans>
          </Item>
        )}
        {me.allowedActions.includes("MANAGE_SEATS") && (
          <Item to="/seats" icon={<IconUsers size={18} aria-hidden />}>
            <Trans>Người dùng và vị trí</Trans>
          </Item>
        )}
        {me.allowedActions.includes("READ_AUDIT") && (
          <Item to="/audit" icon={<IconHistory size={18} aria-hidden />}>
            <Trans>Nhật ký</Trans>
          </Item>
        )}
      </ul>
    </nav>
  );
}
