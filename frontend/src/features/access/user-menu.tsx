import { useLingui } from "@lingui/react/macro";
import { Button, Menu, useMantineColorScheme } from "@mantine/core";
import { IconChevronDown, IconLogout, IconMoon, IconSun, IconUserCircle } from "@tabler/icons-react";
import { useMe } from "../../api/me.ts";
import styles from "./user-menu.module.css";

export function UserMenu({ onLogout }: { onLogout: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = me.person?.displayName ?? t`Tài khoản`;
  const dark = colorScheme === "dark";
  return (
    <Menu shadow="md" position="bottom-end" width={220}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          className={styles.button}
          leftSection={<IconUserCircle size={18} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t`Tài khoản: ${name}`}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.person && <Menu.Label>{me.person.username}</Menu.Label>}
        <Menu.Item
          leftSection={dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
          onClick={() => setColorScheme(dark ? "light" : "dark")}
        >
          {dark ? t`Giao diện sáng` : t`Giao diện tối`}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onLogout}>
          {t`Đăng xuất`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
