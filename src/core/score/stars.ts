import type { ResourceNode } from '../model/canonical.js';
import { isInFormats, isOpenLicence, linkedData, machineReadable, nonProprietary } from './lists.js';
import { mediaTypeKey, valuesIn } from './measure.js';

/** Why a distribution does not have the next star. */
export type MissingStar =
  | 'no-format'
  | 'no-licence'
  | 'licence-not-open'
  | 'not-machine-readable'
  | 'proprietary'
  | 'not-rdf'
  | 'links';

/** The stars of a distribution, one to five, each only with those before it. The fifth cannot be seen in a description. */
export interface Stars {
  readonly stars: number;
  readonly missing: MissingStar;
}

/** The stars of a distribution by the scheme of five stars for open data, as the Swedish portal applies it. */
export function starsOf({ data }: ResourceNode): Stars {
  const formats = [...valuesIn(data, 'format'), ...valuesIn(data, mediaTypeKey)];
  const licences = valuesIn(data, 'license');
  const isIn = (list: typeof linkedData) => formats.some((value) => isInFormats(list, value, true));
  if (formats.length === 0) return { stars: 0, missing: 'no-format' };
  if (licences.length === 0) return { stars: 0, missing: 'no-licence' };
  if (!licences.some(isOpenLicence)) return { stars: 0, missing: 'licence-not-open' };
  if (!isIn(machineReadable)) return { stars: 1, missing: 'not-machine-readable' };
  if (!isIn(nonProprietary)) return { stars: 2, missing: 'proprietary' };
  return isIn(linkedData) ? { stars: 4, missing: 'links' } : { stars: 3, missing: 'not-rdf' };
}
