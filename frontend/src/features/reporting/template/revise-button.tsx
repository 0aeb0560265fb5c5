import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ButtonLink } from "../../../ui/link.tsx";
import { toastProblem } from "../../../ui/toast.ts";
import { templatesQuery, useDraftTemplate } from "./queries.ts";

/** Begins the next version, or leads to the one that is being written already. */
export function ReviseButton({ code }: { code: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const begun = useQuery(templatesQuery({ code, status: "DRAFT" })).data?.items[0];
  const draft = useDraftTemplate();
  if (begun) {
    return (
      <ButtonLink to="/templates/$templateId" params={{ templateId: begun.id }} variant="default">
        <Trans>Mở bản nháp đang soạn</Trans>
      </ButtonLink>
    );
  }
  const revise = () =>
    draft.mutate(
      { code, title: null, titleEn: null },
      {
        onSuccess: ({ value }) =>
          void navigate({ to: "/templates/$templateId", params: { templateId: value.id } }),
        onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
      },
    );
  return (
    <Button loading={draft.isPending} onClick={revise}>
      <Trans>Soạn phiên bản mới</Trans>
    </Button>
  );
}
