import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Drawer } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { LocaleSwitch } from "../features/access/locale-switch.tsx";
import { SeatSwitch } from "../features/access/seat-switch.tsx";
import { UserMenu } from "../features/access/user-menu.tsx";
import { Bell } from "../features/notification/bell.tsx";
import { sendDrafts } from "../features/reporting/open-drafts.ts";
import { Logo } from "../ui/logo.tsx";
import { OfflineBanner } from "../ui/states.tsx";
import { useLogout } from "./logout.tsx";
import { Navigation } from "./navigation.tsx";
import styles from "./shell.module.css";

export function Shell() {
  const { t } = useLingui();
  const { logout, dialog } = useLogout();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of page closes the drawer
  useEffect(() => setOpen(false), [path]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        <Trans>Đến nội dung chính</Trans>
      </a>
      <div className={styles.banner}>
        <OfflineBanner />
      </div>
      <header className={styles.header} data-noprint>
        <ActionIcon
          className={styles.menuButton}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Mở danh mục`}
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          <IconMenu2 size={20} aria-hidden />
        </ActionIcon>
        <Link to="/" className={styles.brand} aria-label={t`Nhịp Cầu, về Việc của tôi`}>
          <Logo size={30} />
          <span className={styles.brandName}>Nhịp Cầu</span>
        </Link>
        <div className={styles.seat}>
          <SeatSwitch beforeLeaving={sendDrafts} />
        </div>
        <div className={styles.tools}>
          <Bell />
          <LocaleSwitch />
          <UserMenu onLogout={logout} />
        </div>
      </header>
      <div className={styles.side} data-noprint>
        <Navigation />
      </div>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        size="18rem"
        title={t`Danh mục`}
        closeButtonProps={{ "aria-label": t`Đóng` }}
      >
        <Navigation />
      </Drawer>
      {dialog}
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
