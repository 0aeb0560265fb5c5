import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, NativeSelect, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { AdHocTerms } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import type { Addressing } from "./queries.ts";
import styles from "./report.module.css";

const TITLE_LENGTH = 300;

type Way = "TO" | "CC" | "NO";

type Props = {
  terms: AdHocTerms;
  heading: string;
  confirm: string;
  /** What was said before; the usual way where nothing was. */
  said?: Addressing;
  sending: boolean;
  error: unknown;
  onCancel: () => void;
  onConfirm: (addressing: Addressing) => void;
};

/** What an ad-hoc report is about and whom it goes to: the usual way is chosen already, the commission can't be left out. */
export function AdHocDialog({ terms, heading, confirm, said, sending, error, onCancel, onConfirm }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [title, setTitle] = useState(said?.title ?? "");
  const [asked, setAsked] = useState(false);
  const [ways, setWays] = useState<Record<string, Way>>(() => usual(terms, said));
  const chosen = (way: Way) =>
    terms.choices.map(({ organization }) => organization.id).filter((id) => ways[id] === way);
  const faults = error instanceof Problem ? error.errors : [];
  const nobody = chosen("TO").length === 0;
  const missing = asked && title.trim() === "" ? t`Hãy đặt tên báo cáo.` : undefined;
  return (
    <Modal opened onClose={onCancel} title={heading} size="lg" closeButtonProps={{ "aria-label": t`Đóng` }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (title.trim() === "") event.currentTarget.querySelector("input")?.focus();
          else if (!nobody)
            onConfirm({ title: title.trim(), recipients: chosen("TO"), copies: chosen("CC") });
        }}
      >
        <Text size="sm" mb="md">
          {localized(terms.title, terms.titleEn)} <ClauseChip provision={terms.provision} />
        </Text>
        <TextInput
          label={t`Về việc gì`}
          description={t`Nêu việc và địa bàn; không ghi họ tên người dân.`}
          withAsterisk
          aria-required
          maxLength={TITLE_LENGTH}
          data-autofocus
          value={title}
          error={missing ?? faults.find(({ pointer }) => pointer === "/title")?.detail}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <fieldset className={styles.figureGroup}>
          <legend>
            <Trans>Nơi nhận</Trans>
          </legend>
          {terms.choices.map(({ organization, part }) => (
            <NativeSelect
              key={organization.id}
              label={localized(organization.name, organization.nameEn)}
              description={part === "BROUGHT_IN" ? t`Luôn được nhận để theo dõi, tham mưu.` : undefined}
              mb="xs"
              value={ways[organization.id]}
              data={[
                { value: "TO", label: t`Gửi` },
                { value: "CC", label: t`Đồng gửi` },
                ...(part === "BROUGHT_IN" ? [] : [{ value: "NO", label: t`Không gửi` }]),
              ]}
              onChange={(event) => setWays({ ...ways, [organization.id]: event.currentTarget.value as Way })}
            />
          ))}
        </fieldset>
        {nobody && (
          <Text size="sm" c="red.8" role="alert">
            <Trans>Chọn ít nhất một nơi để gửi.</Trans>
          </Text>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onCancel}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={sending}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function usual(terms: AdHocTerms, said: Addressing | undefined): Record<string, Way> {
  return Object.fromEntries(
    terms.choices.map(({ organization: { id }, part }): [string, Way] => {
      if (said) return [id, said.recipients.includes(id) ? "TO" : said.copies.includes(id) ? "CC" : "NO"];
      return [id, part === "RECIPIENT" ? "TO" : part === "BROUGHT_IN" ? "CC" : "NO"];
    }),
  );
}
