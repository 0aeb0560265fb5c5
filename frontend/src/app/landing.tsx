import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Loader } from "@mantine/core";
import { LocaleSwitch } from "../features/access/locale-switch.tsx";
import { Logo } from "../ui/logo.tsx";
import styles from "./landing.module.css";

type Props = { busy?: boolean; failed?: boolean; onLogin?: () => void };

export function Landing({ busy, failed, onLogin }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.landing}>
      <main className={styles.card}>
        <Logo size={56} />
        <h1 className={styles.name}>Nhịp Cầu</h1>
        <p className={styles.lead}>
          <Trans>Chế độ báo cáo công tác dân vận của hệ thống chính trị</Trans>
        </p>
        {failed && (
          <p className={styles.failed} role="alert">
            <Trans>Đăng nhập chưa thành công. Hãy thử lại.</Trans>
          </p>
        )}
        {busy ? (
          <Loader size="sm" role="status" aria-label={t`Đang tải`} />
        ) : (
          <Button size="md" onClick={onLogin}>
            <Trans>Đăng nhập</Trans>
          </Button>
        )}
      </main>
      <footer className={styles.foot}>
        <LocaleSwitch />
      </footer>
    </div>
  );
}
