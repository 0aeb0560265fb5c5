import { type ReactNode, useEffect, useRef } from "react";
import styles from "./page.module.css";

type Props = {
  title: string;
  /** Small text or link above the title, e.g. the way back. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

// On the very first page the browser's own focus is right; after a change of page the heading takes it, so that
// a screen reader reads where the person arrived.
let arrived: string | undefined;

export function Page({ title, above, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Nhịp Cầu`;
  }, [title]);
  useEffect(() => {
    const here = window.location.pathname;
    if (arrived !== undefined && arrived !== here) heading.current?.focus({ preventScroll: true });
    arrived = here;
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.titles}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 className={styles.heading} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}

/** A part of a page with a heading of its own, and what can be done there. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {actions}
      </div>
      <Card>{children}</Card>
    </section>
  );
}

export function Card({
  children,
  className,
  ...rest
}: {
  children: ReactNode;
  className?: string;
  "aria-label"?: string;
}) {
  return (
    <div className={className ? `${styles.card} ${className}` : styles.card} {...rest}>
      {children}
    </div>
  );
}
