import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Drawer } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAuth } from "react-oidc-context";
import { actFor } from "../api/session.ts";
import { LocaleSwitch } from "../features/access/locale-switch.tsx";
import { SeatSwitch } from "../features/access/seat-switch.tsx";
import { UserMenu } from "../features/access/user-menu.tsx";
import { forgetAllDrafts } from "../features/reporting/draft-store.ts";
import { Logo } from "../ui/logo.tsx";
import { OfflineBanner } from "../ui/states.tsx";
import { forgetVisit } from "./login-gate.tsx";
import { Navigation } from "./navigation.tsx";
import styles from "./shell.module.css";

export function Shell() {
  const { t } = useLingui();
  const auth = useAuth();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of page closes the drawer
  useEffect(() => setOpen(false), [path]);
  const logout = async () => {
    await forgetAllDrafts();
    actFor(null);
    forgetVisit();
    await auth.signoutRedirect();
  };
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
          <SeatSwitch />
        </div>
        <div className={styles.tools}>
          <LocaleSwitch />
          <UserMenu onLogout={() => void logout()} />
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
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
