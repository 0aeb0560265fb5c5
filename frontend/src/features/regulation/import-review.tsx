import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { RegulationPreview } from "../../api/types.ts";
import { Card } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { toastDone } from "../../ui/toast.ts";
import styles from "./import.module.css";
import {
  draftsOf,
  type Faults,
  faultsOf,
  NOTHING,
  type Particulars,
  toCommand,
  unnamed,
  type Words,
  without,
} from "./import-model.ts";
import { ImportParticulars } from "./import-particulars.tsx";
import { ImportTree } from "./import-tree.tsx";
import { ImportUnplaced } from "./import-unplaced.tsx";
import { useConfirmRegulation } from "./queries.ts";

type Props = { preview: RegulationPreview; onOther: () => void };

export function ImportReview({ preview, onOther }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const confirm = useConfirmRegulation();
  const [particulars, setParticulars] = useState<Particulars>(NOTHING);
  const [drafts, setDrafts] = useState(() => draftsOf(preview.provisions));
  const [here, setHere] = useState(drafts[0]?.path ?? "");
  const [faults, setFaults] = useState<Faults>({});
  const nameless = drafts.filter(unnamed);

  function write(path: string, words: Words) {
    setDrafts(drafts.map((draft) => (draft.path === path ? { ...draft, words } : draft)));
    // What was said of it was said of other words.
    setFaults(Object.fromEntries(Object.entries(faults).filter(([key]) => !key.startsWith(`${path}/`))));
  }

  function remove(path: string) {
    const left = without(drafts, path);
    const at = drafts.findIndex((draft) => draft.path === path);
    setDrafts(left);
    setHere(left[Math.min(at, left.length - 1)]?.path ?? "");
  }

  function send() {
    setFaults({});
    confirm.mutate(toCommand(particulars, drafts), {
      onSuccess: ({ code }) => {
        toastDone(t`Đã lưu quy chế. Có thể viết tiếp tóm lược ở từng điều khoản.`);
        navigate({ to: "/regulations/$code", params: { code } });
      },
      onError: (error) => {
        if (!(error instanceof Problem)) return;
        const found = faultsOf(error.errors, drafts);
        if (error.code === "regulation.exists") found.code = error.message;
        setFaults(found);
        const first = drafts.find(({ path }) => Object.keys(found).some((key) => key.startsWith(`${path}/`)));
        if (first) setHere(first.path);
      },
    });
  }

  return (
    <>
      <ImportUnplaced preview={preview} />
      {drafts.length === 0 ? (
        <Card className={styles.card}>
          <Empty title={t`Không đọc được điều nào`}>
            <Trans>Mỗi điều cần bắt đầu bằng “Điều 1.”, mỗi khoản bằng “1.”, mỗi điểm bằng “a)”.</Trans>
          </Empty>
        </Card>
      ) : (
        <>
          <ImportParticulars value={particulars} faults={faults} onChange={setParticulars} />
          <ImportTree
            drafts={drafts}
            here={here}
            parent={particulars.parent}
            faults={faults}
            onGo={setHere}
            onWrite={write}
            onRemove={remove}
          />
        </>
      )}
      <div className={styles.confirm}>
        {drafts.length > 0 && (
          <Button loading={confirm.isPending} onClick={send}>
            <Trans>Xác nhận và lưu quy chế</Trans>
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          <Trans>Chọn tệp khác</Trans>
        </Button>
        {nameless.length > 0 && (
          <span className={styles.missing}>
            <Trans>Số điều chưa có tên gọi: {nameless.length}</Trans>
          </span>
        )}
        {confirm.isError && (
          <span className={styles.missing} role="alert">
            {confirm.error instanceof Problem && !confirm.error.unreachable
              ? confirm.error.message
              : t`Không gửi được; hãy kiểm tra mạng rồi thử lại.`}
          </span>
        )}
      </div>
    </>
  );
}
