import { classes } from '../../profile/profile.js';

/**
 * The keys of the properties whose values are addresses or resources, in any class. The class itself is none of them: readers take
 * its short name, and `class-unknown` speaks of what they do not know.
 */
export const addressKeys: readonly string[] = [
  ...new Set(
    [...classes.values()].flatMap(({ properties }) =>
      [...properties.values()].flatMap(({ key, kind }) =>
        key !== 'class' && (kind === 'iri' || kind === 'resource') ? key : [],
      ),
    ),
  ),
];
