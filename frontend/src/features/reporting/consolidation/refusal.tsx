import { Alert } from "@mantine/core";
import type { Problem } from "../../../api/problem.ts";
import styles from "./workbench.module.css";

/** Why something was not done, each reason once. */
export function Refusal({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert">
      {problem && (
        <Alert color="red" variant="light" title={problem.message} role="presentation">
          <ul className={styles.reasons}>
            {[...new Set(problem.errors.map(({ detail }) => detail))].map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
