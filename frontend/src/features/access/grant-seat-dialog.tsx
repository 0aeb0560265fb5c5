import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { OrganizationRef, Role } from "../../api/types.ts";
import { roles, wordFor } from "../../i18n/labels.ts";
import { endOfDay, startOfDay } from "../../lib/day.ts";
import { DayField } from "../../ui/day-field.tsx";
import { GrantedSeat } from "./granted-seat.tsx";
import { OrganizationPicker } from "./organization-picker.tsx";
import { useGrantSeat } from "./queries.ts";

type Props = {
  /** Where; null to choose. */
  organizationCode: string | null;
  /** What the chooser begins with. */
  suggested?: OrganizationRef | null;
  grantable: Role[];
  onClose: () => void;
};

/** Gives somebody a seat. The server judges; its words stand at the fields. */
export function GrantSeatDialog({ organizationCode, suggested = null, grantable, onClose }: Props) {
  const { t, i18n } = useLingui();
  const grant = useGrantSeat();
  const [username, setUsername] = useState("");
  const [displayName, setDisplayName] = useState("");
  const [email, setEmail] = useState("");
  const [organization, setOrganization] = useState<string | null>(
    organizationCode ?? suggested?.code ?? null,
  );
  const [role, setRole] = useState<Role>(grantable[0] ?? "OFFICER");
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const problem = grant.error instanceof Problem ? grant.error : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate({
      username,
      displayName: displayName.trim() || null,
      email: email.trim() || null,
      organization,
      role,
      validFrom: from && startOfDay(from),
      validTo: to && endOfDay(to),
    });
  };
  if (grant.data) {
    return (
      // Closed by its button alone: a slip of the mouse must not take the password away.
      <Modal
        opened
        onClose={onClose}
        title={t`Bố trí vị trí`}
        closeOnClickOutside={false}
        closeOnEscape={false}
        withCloseButton={false}
      >
        <GrantedSeat seat={grant.data} onClose={onClose} />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title={t`Bố trí vị trí`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <TextInput
            label={t`Tên đăng nhập`}
            description={t`Tên hoặc thư điện tử của tài khoản; chưa có thì sẽ được tạo.`}
            withAsterisk
            aria-required
            maxLength={200}
            data-autofocus
            autoComplete="off"
            value={username}
            error={problem?.at("/username")}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <TextInput
            label={t`Họ tên hoặc chức danh`}
            description={t`Cần khi người này chưa có trong hệ thống.`}
            maxLength={200}
            autoComplete="off"
            value={displayName}
            error={problem?.at("/displayName")}
            onChange={(event) => setDisplayName(event.currentTarget.value)}
          />
          <TextInput
            label={t`Thư điện tử`}
            description={t`Không bắt buộc; chỉ dùng khi tạo tài khoản mới.`}
            type="email"
            maxLength={254}
            autoComplete="off"
            value={email}
            error={problem?.at("/email")}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          {organizationCode === null && (
            <OrganizationPicker
              suggested={suggested}
              value={organization}
              error={problem?.at("/organization")}
              onChange={setOrganization}
            />
          )}
          <Select
            label={t`Vai trò`}
            withAsterisk
            allowDeselect={false}
            data={grantable.map((value) => ({ value, label: wordFor(i18n, roles, value) }))}
            value={role}
            error={problem?.at("/role")}
            onChange={(chosen) => chosen && setRole(chosen as Role)}
          />
          <DayField
            label={t`Từ ngày`}
            description={t`Để trống: từ bây giờ.`}
            value={from}
            error={problem?.at("/validFrom")}
            onChange={setFrom}
          />
          <DayField
            label={t`Đến hết ngày`}
            description={t`Để trống khi không hạn định.`}
            value={to}
            error={problem?.at("/validTo")}
            onChange={setTo}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={grant.isPending}>
            <Trans>Bố trí</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
