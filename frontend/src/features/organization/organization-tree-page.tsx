import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocalized } from "../../i18n/i18n.ts";
import { lines, wordFor } from "../../i18n/labels.ts";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect, SearchField, useFilter } from "../../ui/filters.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import styles from "./tree.module.css";
import { TREES, type Tree } from "./tree-model.ts";
import { hitsQuery } from "./tree-queries.ts";
import { TreeSummary } from "./tree-summary.tsx";
import { TreeView } from "./tree-view.tsx";
import { useTree } from "./use-tree.ts";
import { ViewSwitch } from "./view-switch.tsx";

export type TreeFilter = { tree?: string; asOf?: string; q?: string; node?: string };

const treeOf = (asked: string | undefined): Tree => TREES.find((known) => known === asked) ?? "PARTY";

/** The register from the top down, along one line at a time, as it stood on any day. */
export function OrganizationTreePage({ filter }: { filter: TreeFilter }) {
  const { t, i18n } = useLingui();
  const tree = treeOf(filter.tree);
  const words: Record<Tree, string> = {
    PARTY: wordFor(i18n, lines, "PARTY"),
    STATE: wordFor(i18n, lines, "STATE"),
    SECTOR: wordFor(i18n, lines, "SECTOR"),
    PARENT: t`Trực thuộc`,
    AREA: t`Địa bàn`,
  };
  return (
    <Page
      title={t`Cơ quan, tổ chức`}
      lead={<Trans>Cây tổ chức theo từng hệ thống, tại bất kỳ ngày nào.</Trans>}
      actions={<ViewSwitch here="tree" asOf={filter.asOf} q={filter.q} />}
    >
      <FilterBar>
        <SearchField
          label={t`Tìm trong cây`}
          value={filter.q}
          placeholder={t`Có dấu hoặc không dấu đều được`}
        />
        <FilterSelect
          label={t`Xếp theo`}
          name="tree"
          value={tree === "PARTY" ? undefined : tree}
          all={words.PARTY}
          options={TREES.slice(1).map((value) => ({ value, label: words[value] }))}
        />
        <DayFilter label={t`Tại ngày`} name="asOf" value={filter.asOf} placeholder={t`Hôm nay`} />
      </FilterBar>
      <TreeLayout
        key={`${tree} ${filter.asOf}`}
        tree={tree}
        label={t`Cây tổ chức: ${words[tree]}`}
        filter={filter}
      />
    </Page>
  );
}

function TreeLayout({ tree, label, filter }: { tree: Tree; label: string; filter: TreeFilter }) {
  const { t } = useLingui();
  const setFilter = useFilter();
  const { asOf, node } = filter;
  const { roots, rows, expand, collapse, lost } = useTree(tree, asOf, node);
  const choose = (key: string) => setFilter("node", key);
  // Found, but on no branch of this tree: it is under nobody here and above nobody.
  return (
    <div className={styles.layout}>
      <Card className={styles.card}>
        {filter.q && <Hits tree={tree} q={filter.q} asOf={asOf} chosen={node} onChoose={choose} />}
        <QueryView query={roots} loading={<LoadingRows rows={10} height={28} />}>
          {(found) =>
            found.length === 0 ? (
              <Empty title={t`Không có cơ quan, tổ chức nào vào ngày này`} />
            ) : (
              <TreeView
                label={label}
                rows={rows}
                chosen={node}
                onChoose={({ key }) => choose(key)}
                onOpen={expand}
                onClose={collapse}
              />
            )
          }
        </QueryView>
      </Card>
      <Card className={styles.summary}>
        <TreeSummary chosen={node} asOf={asOf} lost={lost} />
      </Card>
    </div>
  );
}

type HitsProps = {
  tree: Tree;
  q: string;
  asOf?: string;
  chosen?: string;
  onChoose: (key: string) => void;
};

/** What the search found; choosing one opens the way down to it. */
function Hits({ tree, q, asOf, chosen, onChoose }: HitsProps) {
  const { t } = useLingui();
  const localized = useLocalized();
  const query = useQuery({ ...hitsQuery(tree, q, asOf, localized), placeholderData: keepPreviousData });
  return (
    <QueryView query={query} loading={<LoadingRows rows={3} />}>
      {(hits) =>
        hits.length === 0 ? (
          <p className={styles.note} role="status">
            <Trans>Không có cơ quan, tổ chức nào khớp</Trans>
          </p>
        ) : (
          <ul className={styles.hits} aria-label={t`Kết quả tìm`}>
            {hits.map(({ key, name, place }) => (
              <li key={key}>
                <button
                  type="button"
                  className={styles.hit}
                  aria-current={key === chosen ? "true" : undefined}
                  onClick={() => onChoose(key)}
                >
                  {name} {place && <small>{place}</small>}
                </button>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
