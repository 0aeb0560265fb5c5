import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Problem } from "../../../api/problem.ts";
import { blankSection, type Design, moved, replaced, without } from "./design.ts";
import { SectionPart } from "./section-part.tsx";
import styles from "./template.module.css";

type Props = { design: Design; problem?: Problem; onChange: (change: Partial<Design>) => void };

/** Keys that a section and an indicator share one space of. */
export const takenKeys = ({ sections, indicators }: Design) => [
  ...sections.map(({ key }) => key),
  ...indicators.map(({ key }) => key),
];

export const faultyAt = (problem: Problem | undefined, pointer: string) =>
  problem?.errors.some((error) => error.pointer.startsWith(`${pointer}/`)) ?? false;

export function SectionParts({ design, problem, onChange }: Props) {
  const { sections } = design;
  return (
    <>
      <div className={styles.heading}>
        <h2>
          <Trans>Các mục viết lời</Trans>
        </h2>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange({ sections: [...sections, blankSection()] })}
        >
          <Trans>Thêm mục</Trans>
        </Button>
      </div>
      <div className={styles.parts}>
        {sections.map((section, at) => (
          <SectionPart
            key={section.uid}
            section={section}
            taken={takenKeys(design)}
            problem={(field) => problem?.at(`/sections/${at}/${field}`)}
            faulty={faultyAt(problem, `/sections/${at}`)}
            onChange={(part) => onChange({ sections: replaced(sections, part) })}
            onMove={(step) => onChange({ sections: moved(sections, section.uid, step) })}
            onRemove={() => onChange({ sections: without(sections, section.uid) })}
          />
        ))}
      </div>
    </>
  );
}
