import { useEffect, useState } from "react";
import { useMe } from "../../api/me.ts";
import { isBlank, NOTHING, type PlanDraft } from "./plan.ts";
import { forgetDraft, readDraft, writeDraft } from "./plan-store.ts";

/** The plan being written: kept on this computer until it is recorded or thrown away. */
export function usePlanDraft() {
  const person = useMe().person?.id ?? "";
  const [draft, show] = useState<PlanDraft | null>(null);
  const [recovered, setRecovered] = useState(false);
  useEffect(() => {
    void readDraft(person).then((kept) => {
      setRecovered(kept !== undefined);
      show(kept ?? NOTHING);
    });
  }, [person]);
  const setDraft = (next: PlanDraft) => {
    show(next);
    void (isBlank(next) ? forgetDraft(person) : writeDraft(person, next));
  };
  const startOver = () => {
    setRecovered(false);
    setDraft(NOTHING);
  };
  return { draft, setDraft, recovered, startOver, forget: () => forgetDraft(person) };
}
