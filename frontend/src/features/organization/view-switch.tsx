import { Trans, useLingui } from "@lingui/react/macro";
import { Group } from "@mantine/core";
import { IconBinaryTree, IconList } from "@tabler/icons-react";
import { ButtonLink } from "../../ui/link.tsx";

type Props = { here: "list" | "tree"; asOf?: string; q?: string };

/** The same register, as a list or as a tree; the day and what was searched for go along. */
export function ViewSwitch({ here, asOf, q }: Props) {
  const { t } = useLingui();
  const look = (view: Props["here"]) =>
    ({
      variant: here === view ? "filled" : "default",
      "aria-current": here === view ? "page" : undefined,
      search: { asOf, q },
    }) as const;
  return (
    <Group component="nav" gap="xs" aria-label={t`Cách xem`}>
      <ButtonLink to="/organizations" leftSection={<IconList size={16} aria-hidden />} {...look("list")}>
        <Trans>Danh sách</Trans>
      </ButtonLink>
      <ButtonLink
        to="/organizations/tree"
        leftSection={<IconBinaryTree size={16} aria-hidden />}
        {...look("tree")}
      >
        <Trans>Cây</Trans>
      </ButtonLink>
    </Group>
  );
}
