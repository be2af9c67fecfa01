import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';
import { organisationIri } from '../../profile/organisation-number.js';
import { rangeOf } from '../../profile/profile.js';

/** The portal's IRI for an organisation number that stands where the address of an agent belongs. */
export function meantOrganisation(
  place: Place,
  property: ProfileProperty | undefined,
  value: string,
): string | undefined {
  if (place.kind !== 'resource') return undefined;
  const range = property ? rangeOf(property) : place.property === 'id' ? [place.node.type] : [];
  return range.some(({ key }) => key === 'Agent') ? organisationIri(value) : undefined;
}
