import { classes } from '../../profile/profile.js';

/** The keys of the properties whose values are addresses or resources, in any class. */
export const addressKeys: readonly string[] = [
  ...new Set(
    [...classes.values()].flatMap(({ properties }) =>
      [...properties.values()].flatMap(({ key, kind }) => (kind === 'iri' || kind === 'resource' ? key : [])),
    ),
  ),
];
