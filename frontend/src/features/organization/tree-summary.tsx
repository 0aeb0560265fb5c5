import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "../../api/problem.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { areaKinds, levels, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { formatNumber } from "../../lib/number.ts";
import { ButtonLink } from "../../ui/link.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { LoadingRows, QueryView } from "../../ui/states.tsx";
import { organizationQuery } from "./queries.ts";
import { SuperiorFacts } from "./superior-facts.tsx";
import styles from "./tree.module.css";
import { areaOf } from "./tree-model.ts";
import { areaQuery } from "./tree-queries.ts";

type Props = { chosen?: string; asOf?: string; lost: boolean };

/** The few things one wants to know of a node before opening its page. */
export function TreeSummary({ chosen, asOf, lost }: Props) {
  if (!chosen)
    return (
      <p className={styles.note}>
        <Trans>Chọn một nơi trong cây để xem tóm tắt.</Trans>
      </p>
    );
  const code = areaOf(chosen);
  return (
    <>
      {lost && (
        <p className={styles.note} role="status">
          <Trans>Vào ngày này nơi đang chọn chưa có hoặc không còn.</Trans>
        </p>
      )}
      {code ? <AreaSummary code={code} asOf={asOf} /> : <BodySummary id={chosen} asOf={asOf} />}
    </>
  );
}

const absent = (error: unknown) => error instanceof Problem && error.status === 404;

function BodySummary({ id, asOf }: { id: string; asOf?: string }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  const query = useQuery(organizationQuery(id, asOf));
  if (absent(query.error)) return null;
  return (
    <QueryView query={query} loading={<LoadingRows rows={5} />}>
      {({ name, nameEn, type, level, area, parent, superiors, code }) => (
        <>
          <h2>{localized(name, nameEn)}</h2>
          <dl className={styles.facts}>
            <Fact name={<Trans>Loại</Trans>}>{wordFor(i18n, organizationTypes, type)}</Fact>
            <Fact name={<Trans>Cấp</Trans>}>{wordFor(i18n, levels, level)}</Fact>
            <Fact name={<Trans>Địa bàn</Trans>}>{area?.name ?? "–"}</Fact>
            {parent && (
              <Fact name={<Trans>Trực thuộc</Trans>}>
                <OrganizationLink organization={parent} asOf={asOf} />
              </Fact>
            )}
            <SuperiorFacts superiors={superiors} asOf={asOf} />
            <Fact name={<Trans>Mã</Trans>}>{code}</Fact>
          </dl>
          <ButtonLink
            to="/organizations/$organizationId"
            params={{ organizationId: id }}
            search={{ asOf }}
            variant="default"
          >
            <Trans>Mở trang cơ quan</Trans>
          </ButtonLink>
        </>
      )}
    </QueryView>
  );
}

function AreaSummary({ code, asOf }: { code: string; asOf?: string }) {
  const { i18n } = useLingui();
  const query = useQuery(areaQuery(code, asOf));
  if (absent(query.error)) return null;
  return (
    <QueryView query={query} loading={<LoadingRows rows={5} />}>
      {({ name, kind, level, parent, areas, organizations }) => (
        <>
          <h2>{name}</h2>
          <dl className={styles.facts}>
            <Fact name={<Trans>Loại đơn vị</Trans>}>{wordFor(i18n, areaKinds, kind)}</Fact>
            <Fact name={<Trans>Cấp</Trans>}>{wordFor(i18n, levels, level)}</Fact>
            <Fact name={<Trans>Thuộc địa bàn</Trans>}>{parent?.name ?? "–"}</Fact>
            <Fact name={<Trans>Địa bàn bên trong</Trans>}>{formatNumber(areas)}</Fact>
            <Fact name={<Trans>Cơ quan, tổ chức của địa bàn</Trans>}>{formatNumber(organizations)}</Fact>
            <Fact name={<Trans>Mã đơn vị hành chính</Trans>}>{code}</Fact>
          </dl>
        </>
      )}
    </QueryView>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
