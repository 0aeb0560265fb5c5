import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import styles from "./virtual-list.module.css";

export type VirtualListHandle = { scrollTo: (index: number) => void };

type Props = {
  label: string;
  count: number;
  /** About how high a row is before it was measured, in pixels. */
  rowHeight: number;
  children: (index: number) => ReactNode;
  /** Told which rows are on the screen, for whoever fetches what only they need. */
  onRange?: (first: number, last: number) => void;
  ref?: Ref<VirtualListHandle>;
};

/** A list of thousands of which only the rows in view exist. Each still says which one of how many it is. */
export function VirtualList({ label, count, rowHeight, children, onRange, ref }: Props) {
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useImperativeHandle(ref, () => ({
    scrollTo: (index) => virtual.scrollToIndex(index, { align: "center" }),
  }));
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={box} className={styles.box} tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows stand at computed places and say their number themselves */}
      <div role="list" aria-label={label} className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map((row: VirtualItem) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div
            key={row.key}
            ref={virtual.measureElement}
            data-index={row.index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={row.index + 1}
            className={styles.row}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {children(row.index)}
          </div>
        ))}
      </div>
    </section>
  );
}
