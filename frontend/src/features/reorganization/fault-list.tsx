import { Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import { Fragment } from "react";
import type { PlanDraft } from "./plan.ts";
import styles from "./reorganization.module.css";
import { fieldWord } from "./sentence.ts";

type Props = {
  draft: PlanDraft;
  message: string;
  onGo: (step: number | null, field: string) => void;
};

/** Every fault with a way to the very field that has to be mended. */
export function FaultList({ draft, message, onGo }: Props) {
  const { i18n } = useLingui();
  const all = [
    ...draft.faults.map((fault) => ({ step: null, ...fault })),
    ...draft.entries.flatMap(({ faults }, step) => faults.map((fault) => ({ step, ...fault }))),
  ];
  return (
    <Alert color="red" role="alert" mb="md" title={message}>
      <ol className={styles.faults}>
        {all.map(({ step, field, detail }) => {
          const word = fieldWord(i18n, field);
          return (
            <li key={`${step} ${field} ${detail}`}>
              <button type="button" className={styles.jump} onClick={() => onGo(step, field)}>
                {step === null ? <Trans>Thông tin</Trans> : <Trans>Bước {step + 1}</Trans>}
                {word && <Fragment>, {word}</Fragment>}
              </button>
              : {detail}
            </li>
          );
        })}
      </ol>
    </Alert>
  );
}
