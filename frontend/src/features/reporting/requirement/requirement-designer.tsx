import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Problem } from "../../../api/problem.ts";
import { toastDone, toastProblem } from "../../../ui/toast.ts";
import { type RequirementDraft, saidBy } from "./draft.ts";
import { type Base, outlookQuery, useSaveRequirement } from "./queries.ts";
import styles from "./requirement.module.css";
import { RequirementOutlook } from "./requirement-outlook.tsx";
import { WhatFields } from "./what-fields.tsx";
import { WhenFields } from "./when-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

type Props = { base: Base; initial: RequirementDraft };

/** A requirement being put together, with what saving it would do beside it. The server judges and foretells. */
export function RequirementDesigner({ base, initial }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const saved = useRef(false);
  const said = saidBy(draft);
  const [asked] = useDebouncedValue(said, 500);
  const outlook = useQuery({ ...outlookQuery(base, asked), placeholderData: keepPreviousData });
  const save = useSaveRequirement(base);
  const foretold = outlook.data && "problem" in outlook.data ? outlook.data.problem : undefined;
  const problem = asked ? foretold : undefined;
  const set = (change: Partial<RequirementDraft>) => setDraft((before) => ({ ...before, ...change }));
  const dirty = draft !== initial;

  useBlocker({
    shouldBlockFn: () =>
      dirty && !saved.current && !window.confirm(t`Có thay đổi chưa lưu. Rời trang và bỏ chúng?`),
    enableBeforeUnload: () => dirty && !saved.current,
  });

  const send = async () => {
    if (!said) return;
    try {
      const { value } = await save.mutateAsync(said);
      toastDone(t`Đã lưu chế độ báo cáo.`);
      saved.current = true;
      if (!base) {
        await navigate({
          to: "/requirements/$requirementId",
          params: { requirementId: value.requirement.id },
        });
      }
    } catch (error) {
      toastProblem(error, t`Chưa lưu được vì mất kết nối. Hãy thử lại.`);
    }
  };
  const refused = save.error instanceof Problem && save.error.errors.length === 0 ? save.error : undefined;
  return (
    <div className={styles.designer}>
      <div className={styles.form}>
        {refused && !refused.unreachable && (
          <Alert color="red" role="alert" p="xs">
            {refused.message}
          </Alert>
        )}
        <WhatFields draft={draft} problem={problem} fresh={!base} set={set} />
        <WhoFields draft={draft} problem={problem} named={base?.value.organizations ?? []} set={set} />
        <WhenFields draft={draft} problem={problem} set={set} />
      </div>
      <aside className={styles.outlook} aria-label={t`Xem trước`}>
        <RequirementOutlook
          incomplete={!asked}
          outlook={outlook.data}
          failed={outlook.isError}
          loading={outlook.isFetching}
        />
        <Button
          fullWidth
          disabled={!said || !dirty || Boolean(problem)}
          loading={save.isPending}
          onClick={() => void send()}
        >
          {base ? <Trans>Lưu thay đổi</Trans> : <Trans>Lập chế độ báo cáo</Trans>}
        </Button>
      </aside>
    </div>
  );
}
