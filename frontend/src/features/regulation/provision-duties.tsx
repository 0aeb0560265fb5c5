import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Duty } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { AddresseesText, ClassText } from "./class-text.tsx";
import { DutyActions } from "./duty-actions.tsx";
import { dutyCadences, dutyFeatures, dutyKinds } from "./duty-words.ts";
import styles from "./regulation.module.css";

/** What a provision asks: each duty with who carries it, how often, with whom and for whom. */
export function ProvisionDuties({ duties }: { duties: Duty[] }) {
  if (duties.length === 0) return null;
  return (
    <section className={styles.duties} aria-labelledby="provision-duties">
      <h3 className={styles.dutiesTitle} id="provision-duties">
        <Trans>Nhiệm vụ từ điều khoản này</Trans> <span className={styles.count}>{duties.length}</span>
      </h3>
      <ul className={styles.dutyList}>
        {duties.map((duty) => (
          <DutyItem key={duty.id} duty={duty} />
        ))}
      </ul>
    </section>
  );
}

function DutyItem({ duty }: { duty: Duty }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  const named = duty.organizations;
  const feature = wordFor(i18n, dutyFeatures, duty.feature);
  return (
    <li>
      <p className={styles.dutyTitle}>{localized(duty.title, duty.titleEn)}</p>
      <p className={styles.dutyNature}>
        {duty.state === "ENDED" && (
          <>
            <Trans>Đã kết thúc</Trans> ·{" "}
          </>
        )}
        {wordFor(i18n, dutyKinds, duty.kind)} · {wordFor(i18n, dutyCadences, duty.cadence)} ·{" "}
        <Trans>ghi nhận qua: {feature}</Trans>
      </p>
      <dl className={styles.dutyFacts}>
        <Fact name={<Trans>Ai làm</Trans>}>
          <ClassText bodies={duty.actors} named={named} followed={duty.followed} />
        </Fact>
        {duty.counterparts && (
          <Fact name={<Trans>Với</Trans>}>
            <ClassText bodies={duty.counterparts} named={named} followed={duty.followed} />
          </Fact>
        )}
        {duty.recipients && (
          <Fact name={<Trans>Gửi tới</Trans>}>
            <AddresseesText addressees={duty.recipients} named={named} followed={duty.followed} />
          </Fact>
        )}
        {duty.copies && (
          <Fact name={<Trans>Đồng gửi</Trans>}>
            <AddresseesText addressees={duty.copies} named={named} followed={duty.followed} />
          </Fact>
        )}
      </dl>
      <DutyActions duty={duty} />
    </li>
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
