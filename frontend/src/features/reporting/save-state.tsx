import { Trans } from "@lingui/react/macro";
import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUpload, IconPencil } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { formatTime } from "../../lib/day.ts";
import type { SaveState, Snapshot } from "./draft-keeper.ts";
import styles from "./report.module.css";

/** Says at every moment whether what was typed is safe, and where. */
export function SaveStateText({ snapshot }: { snapshot: Snapshot }) {
  const at = formatTime(snapshot.savedAt);
  const texts: Record<SaveState, ReactNode> = {
    saved: <Trans>Đã lưu lúc {at}</Trans>,
    unsaved: <Trans>Có thay đổi chưa lưu, đang giữ trên máy này</Trans>,
    saving: <Trans>Đang lưu…</Trans>,
    blocked: <Trans>Chưa lưu: có số liệu cần sửa. Nội dung đang giữ trên máy này</Trans>,
    waiting: <Trans>Chưa gửi được lên máy chủ. Nội dung giữ trên máy này, sẽ tự gửi lại</Trans>,
    refused: <Trans>Chưa lưu: máy chủ không nhận nội dung này</Trans>,
    conflict: <Trans>Có người vừa sửa cùng báo cáo này</Trans>,
  };
  const icons: Record<SaveState, ReactNode> = {
    saved: <IconCheck size={16} aria-hidden />,
    unsaved: <IconPencil size={16} aria-hidden />,
    saving: <IconCloudUpload size={16} aria-hidden />,
    blocked: <IconAlertTriangle size={16} aria-hidden />,
    waiting: <IconCloudOff size={16} aria-hidden />,
    refused: <IconAlertTriangle size={16} aria-hidden />,
    conflict: <IconAlertTriangle size={16} aria-hidden />,
  };
  const loud = ["blocked", "refused", "conflict"].includes(snapshot.state);
  return (
    <span className={styles.save} role="status" data-loud={loud || undefined}>
      {icons[snapshot.state]}
      <span>
        {texts[snapshot.state]}
        {snapshot.state === "refused" && snapshot.refusal && ` (${snapshot.refusal.message})`}
      </span>
    </span>
  );
}
