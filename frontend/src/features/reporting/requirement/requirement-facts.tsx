import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Requirement } from "../../../api/types.ts";
import { useLocale, useLocalized } from "../../../i18n/i18n.ts";
import {
  atLevel,
  organizationFunctions,
  organizationTypes,
  relations,
  wordFor,
} from "../../../i18n/labels.ts";
import { formatDay } from "../../../lib/day.ts";
import { Card } from "../../../ui/page.tsx";
import styles from "./requirement.module.css";
import { dueWords, oversights, windowWords } from "./requirement-words.ts";

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a requirement says, for those who read it. */
export function RequirementFacts({ requirement }: { requirement: Requirement }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { reporters, copies, oversight, validFrom, validTo } = requirement;
  const names = (codes: readonly string[]) =>
    codes
      .map((code) => {
        const body = requirement.organizations.find((known) => known.code === code);
        return body ? localized(body.name, body.nameEn) : code;
      })
      .join(", ");
  const who = [
    ...reporters.types.map((type) => wordFor(i18n, organizationTypes, type)),
    ...reporters.functions.map((role) => wordFor(i18n, organizationFunctions, role)),
  ].join(", ");
  const where = reporters.levels.map((level) => wordFor(i18n, atLevel, level)).join(", ");
  return (
    <Card>
      <dl className={styles.facts}>
        <Fact name={<Trans>Ai báo cáo</Trans>}>
          {who && (
            <p>
              {who} ({where})
            </p>
          )}
          {reporters.organizations.length > 0 && <p>{names(reporters.organizations)}</p>}
          {reporters.except.length > 0 && (
            <p>
              <Trans>trừ {names(reporters.except)}</Trans>
            </p>
          )}
        </Fact>
        <Fact name={<Trans>Gửi tới</Trans>}>{wordFor(i18n, relations, requirement.recipient)}</Fact>
        <Fact name={<Trans>Đồng gửi</Trans>}>
          {copies.length > 0 ? copies.map((copy) => wordFor(i18n, relations, copy)).join(", ") : "–"}
        </Fact>
        <Fact name={<Trans>Cấp trên cùng đọc</Trans>}>
          {oversight.length > 0 ? (
            oversight.map((who) => wordFor(i18n, oversights, who)).join(", ")
          ) : (
            <Trans>không</Trans>
          )}
        </Fact>
        <Fact name={<Trans>Số liệu</Trans>}>{windowWords(i18n, requirement.window.firstDay)}</Fact>
        <Fact name={<Trans>Hạn nộp</Trans>}>{dueWords(i18n, requirement.due)}</Fact>
        <Fact name={<Trans>Hiệu lực</Trans>}>
          {validTo ? (
            <Trans>
              {formatDay(validFrom, locale)} – {formatDay(validTo, locale)}
            </Trans>
          ) : (
            <Trans>từ {formatDay(validFrom, locale)}</Trans>
          )}
        </Fact>
        <Fact name={<Trans>Căn cứ pháp lý</Trans>}>{requirement.legalBasis}</Fact>
      </dl>
    </Card>
  );
}
