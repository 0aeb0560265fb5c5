import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import type { ClassFollowed, DutyAddressees, OrganizationClass, OrganizationRef } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { organizationFunctions, organizationTypes, relations, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { classWords, followersOf } from "./class-words.ts";

type NamesProps = { codes: readonly string[]; named: readonly OrganizationRef[] };

/** Bodies that a class names; a code without a body is shown as it is. */
function Names({ codes, named }: NamesProps) {
  return codes.map((code, at) => {
    const organization = named.find((known) => known.code === code);
    return (
      <Fragment key={code}>
        {at > 0 && ", "}
        {organization ? <OrganizationLink organization={organization} /> : code}
      </Fragment>
    );
  });
}

type ClassProps = {
  bodies: OrganizationClass;
  named: readonly OrganizationRef[];
  followed: readonly ClassFollowed[];
};

/** A class of organizations in words, with links to those it names. */
export function ClassText({ bodies, named, followed }: ClassProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words = classWords(i18n, bodies);
  return (
    <>
      {words}
      {followersOf(bodies, followed).map(({ successor, effectiveOn }) => (
        <Fragment key={successor}>
          {"; "}
          <Trans>
            từ {formatDay(effectiveOn, locale)} gồm cả{" "}
            {wordFor(i18n, { ...organizationTypes, ...organizationFunctions }, successor)}
          </Trans>
        </Fragment>
      ))}
      {words && bodies.organizations.length > 0 && "; "}
      <Names codes={bodies.organizations} named={named} />
      {bodies.except.length > 0 && (
        <>
          {"; "}
          <Trans>
            trừ <Names codes={bodies.except} named={named} />
          </Trans>
        </>
      )}
    </>
  );
}

type AddresseesProps = {
  addressees: DutyAddressees;
  named: readonly OrganizationRef[];
  followed: readonly ClassFollowed[];
};

/** Whom something goes to: by relation, by class, or both. */
export function AddresseesText({ addressees, named, followed }: AddresseesProps) {
  const { i18n } = useLingui();
  const words = addressees.relations.map((relation) => wordFor(i18n, relations, relation)).join(", ");
  return (
    <>
      {words}
      {words && addressees.bodies && "; "}
      {addressees.bodies && <ClassText bodies={addressees.bodies} named={named} followed={followed} />}
    </>
  );
}
