import type { TextChange } from "../../api/types.ts";
import styles from "./report.module.css";

/** A text with what was taken out struck through and what was put in underlined: never by colour alone. */
export function ChangedText({ stretches }: { stretches: TextChange[] }) {
  let at = 0;
  return (
    <p className={styles.prose}>
      {stretches.map(({ change, text }) => {
        const key = at;
        at += text.length + 1;
        if (change === "REMOVED") return <del key={key}>{text}</del>;
        if (change === "ADDED") return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
