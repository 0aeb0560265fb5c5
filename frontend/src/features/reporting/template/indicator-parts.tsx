import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Problem } from "../../../api/problem.ts";
import {
  blankGroup,
  blankIndicator,
  type Design,
  type DesignGroup,
  type DesignIndicator,
  moved,
  replaced,
  without,
} from "./design.ts";
import { GroupPart } from "./group-part.tsx";
import { IndicatorPart } from "./indicator-part.tsx";
import { faultyAt, takenKeys } from "./section-parts.tsx";
import styles from "./template.module.css";

type Props = { design: Design; problem?: Problem; onChange: (change: Partial<Design>) => void };

/** Groups with their indicators; those of no group stand first, as on the report. */
export function IndicatorParts({ design, problem, onChange }: Props) {
  const { groups, indicators } = design;
  const known = new Set(groups.map(({ key }) => key));
  const groupOf = ({ group }: DesignIndicator) => (group !== null && known.has(group) ? group : null);
  const add = (group: string | null) => onChange({ indicators: [...indicators, blankIndicator(group)] });

  /** A group that is renamed takes its indicators along; one that goes lets them stand for themselves. */
  const regroup = (from: string, to: string | null) =>
    indicators.map((indicator) => (indicator.group === from ? { ...indicator, group: to } : indicator));
  const changeGroup = (before: DesignGroup, group: DesignGroup) =>
    onChange({
      groups: replaced(groups, group),
      ...(before.key !== "" && before.key !== group.key && { indicators: regroup(before.key, group.key) }),
    });

  const under = (group: string | null) =>
    indicators
      .filter((indicator) => groupOf(indicator) === group)
      .map((indicator) => {
        const at = indicators.indexOf(indicator);
        return (
          <IndicatorPart
            key={indicator.uid}
            indicator={indicator}
            design={design}
            taken={takenKeys(design)}
            problem={(field) => problem?.at(`/indicators/${at}/${field}`)}
            faulty={faultyAt(problem, `/indicators/${at}`)}
            onChange={(part) => onChange({ indicators: replaced(indicators, part) })}
            onMove={(step) =>
              onChange({
                indicators: moved(indicators, indicator.uid, step, (other) => groupOf(other) === group),
              })
            }
            onRemove={() => onChange({ indicators: without(indicators, indicator.uid) })}
          />
        );
      });
  return (
    <>
      <div className={styles.heading}>
        <h2>
          <Trans>Chỉ tiêu</Trans>
        </h2>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ groups: [...groups, blankGroup()] })}
          >
            <Trans>Thêm nhóm</Trans>
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => add(null)}
          >
            <Trans>Thêm chỉ tiêu</Trans>
          </Button>
        </Group>
      </div>
      <div className={styles.parts}>{under(null)}</div>
      {groups.map((group, at) => (
        <GroupPart
          key={group.uid}
          group={group}
          taken={groups.map(({ key }) => key)}
          problem={(field) => problem?.at(`/groups/${at}/${field}`)}
          faulty={faultyAt(problem, `/groups/${at}`)}
          onChange={(part) => changeGroup(group, part)}
          onMove={(step) => onChange({ groups: moved(groups, group.uid, step) })}
          onRemove={() =>
            onChange({ groups: without(groups, group.uid), indicators: regroup(group.key, null) })
          }
          onAdd={() => add(group.key)}
        >
          {group.key !== "" && under(group.key)}
        </GroupPart>
      ))}
    </>
  );
}
