import { useLingui } from "@lingui/react/macro";
import { Checkbox, MultiSelect } from "@mantine/core";
import type { Problem } from "../../api/problem.ts";
import type { DutyAddressees, OrganizationRef } from "../../api/types.ts";
import { relations, wordFor } from "../../i18n/labels.ts";
import { BodiesField } from "../../ui/bodies-field.tsx";
import { EMPTY_ADDRESSEES, EMPTY_CLASS } from "./duty-draft.ts";

type Props = {
  label: string;
  bodiesLabel: string;
  toggle: string;
  pointer: string;
  problem?: Problem;
  value: DutyAddressees | null | undefined;
  named: readonly OrganizationRef[];
  onChange: (value: DutyAddressees | null) => void;
};

/** Whom the outcome goes to: by what they are to the one who acts, or by name. */
export function AddresseesField({
  label,
  bodiesLabel,
  toggle,
  pointer,
  problem,
  value,
  named,
  onChange,
}: Props) {
  const { i18n } = useLingui();
  return (
    <>
      <Checkbox
        label={toggle}
        checked={Boolean(value)}
        error={value ? undefined : problem?.at(pointer)}
        onChange={(event) => onChange(event.currentTarget.checked ? EMPTY_ADDRESSEES : null)}
      />
      {value && (
        <>
          <MultiSelect
            label={label}
            searchable
            data={Object.keys(relations).map((code) => ({
              value: code,
              label: wordFor(i18n, relations, code),
            }))}
            value={value.relations}
            error={problem?.at(`${pointer}/relations`) ?? problem?.at(pointer)}
            onChange={(chosen) => onChange({ ...value, relations: chosen as DutyAddressees["relations"] })}
          />
          <BodiesField
            label={bodiesLabel}
            value={value.bodies?.organizations ?? []}
            named={named}
            error={problem?.at(`${pointer}/bodies`) ?? problem?.at(`${pointer}/bodies/organizations`)}
            onChange={(organizations) =>
              onChange({ ...value, bodies: { ...(value.bodies ?? EMPTY_CLASS), organizations } })
            }
          />
        </>
      )}
    </>
  );
}
