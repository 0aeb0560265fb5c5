import { useLingui } from "@lingui/react/macro";
import { Loader, VisuallyHidden } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatNumber } from "../../lib/number.ts";
import styles from "./tree.module.css";
import { moveBy, type Row, type TreeNode, typedAhead } from "./tree-model.ts";

type Props = {
  label: string;
  rows: Row[];
  chosen: string | undefined;
  onChoose: (node: TreeNode) => void;
  onOpen: (node: TreeNode) => void;
  onClose: (key: string) => void;
};

const ROW = 36;
const TYPING_PAUSE = 600;

/** Thousands of nodes of which only those in view exist; the keyboard walks them as in any tree. */
export function TreeView({ label, rows, chosen, onChoose, onOpen, onClose }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const [activeKey, setActiveKey] = useState<string>();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.node.key ?? index,
    overscan: 10,
  });
  const wanted = activeKey ?? chosen;
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node.key === wanted),
  );
  const chosenAt = rows.findIndex(({ node }) => node.key === chosen);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // Once, when the chosen one appears: later openings and closings must not pull the reader back to it.
    if (chosenAt < 0 || shown.current === chosen) return;
    shown.current = chosen;
    setActiveKey(chosen);
    virtual.scrollToIndex(chosenAt, { align: "center" });
  }, [chosenAt, chosen, virtual]);

  const go = (index: number) => {
    const node = rows[index]?.node;
    if (!node) return;
    setActiveKey(node.key);
    virtual.scrollToIndex(index);
  };
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    if (!row) return;
    // In the middle of a name, a space is a letter like any other.
    const typing = event.timeStamp - typed.current.at <= TYPING_PAUSE;
    if (event.key === "Enter" || (event.key === " " && !typing)) {
      event.preventDefault();
      onChoose(row.node);
      return;
    }
    if (event.key === "*") {
      event.preventDefault();
      for (const { parent, node } of rows) if (parent === row.parent && node.below > 0) onOpen(node);
      return;
    }
    const move = moveBy(event.key, rows, active);
    if (move) {
      event.preventDefault();
      if ("to" in move) go(move.to);
      else if ("open" in move) onOpen(row.node);
      else onClose(move.close);
    } else if (event.key.length === 1) {
      event.preventDefault();
      const text = typing ? typed.current.text + event.key : event.key;
      typed.current = { text, at: event.timeStamp };
      go(typedAhead(rows, active, text));
    }
  }
  const items = virtual.getVirtualItems();
  const inView = items.some(({ index }) => index === active);
  return (
    <div
      ref={box}
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={inView ? `node-${rows[active]?.node.key}` : undefined}
      className={styles.tree}
      onKeyDown={press}
      onFocus={(event) => {
        // Focus by a press of the mouse must not scroll away from under it.
        if (event.currentTarget.matches(":focus-visible")) virtual.scrollToIndex(active);
      }}
    >
      <div role="none" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const { node, level, place, siblings, open, loading } = row;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the tree's, which has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={node.key}
              id={`node-${node.key}`}
              role="treeitem"
              aria-level={level}
              aria-posinset={place}
              aria-setsize={siblings}
              aria-expanded={node.below > 0 ? open : undefined}
              aria-selected={node.key === chosen}
              aria-busy={loading || undefined}
              data-active={index === active || undefined}
              className={styles.row}
              style={{ transform: `translateY(${start}px)`, paddingInlineStart: `${(level - 1) * 1.25}rem` }}
              onClick={() => {
                setActiveKey(node.key);
                onChoose(node);
              }}
            >
              <span
                className={styles.arrow}
                aria-hidden
                onClick={(event) => {
                  event.stopPropagation();
                  setActiveKey(node.key);
                  if (open) onClose(node.key);
                  else if (node.below > 0) onOpen(node);
                }}
              >
                {loading ? (
                  <Loader size={14} />
                ) : (
                  node.below > 0 && (open ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />)
                )}
              </span>
              <span className={styles.name} title={node.name}>
                {node.name}
              </span>
              {node.below > 0 && (
                <span className={styles.below}>
                  <VisuallyHidden>, </VisuallyHidden>
                  {formatNumber(node.below)}
                  <VisuallyHidden> {t`trực tiếp bên dưới`}</VisuallyHidden>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
