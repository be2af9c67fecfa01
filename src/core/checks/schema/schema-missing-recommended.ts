import { isBlank, type ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { numberInIri } from '../../profile/organisation-number.js';
import { perClass, propertiesAt } from '../../profile/profile.js';
import type { Rule } from '../rule.js';
import { isMissedByLaw } from '../shared/legislation.js';
import { fillMissing } from './filling.js';

/** Of these properties one is enough: an open period has no end, and a place needs one shape. */
const oneIsEnough: Readonly<Record<string, readonly string[]>> = {
  PeriodOfTime: ['startDate', 'endDate'],
  Location: ['bbox', 'centroid', 'geometry'],
  RightsStatement: [
    'attributionText',
    'attributionURL',
    'copyrightStatement',
    'copyrightHolder',
    'jurisdiction',
    'reuserGuidelines',
    'copyrightNotice',
  ],
};

/**
 * Recommended properties that are not asked for. `org:classification` has a single value, for bodies that may
 * charge fees; to ask every publisher for it would be a false alarm.
 */
const notAskedFor = new Set(['Agent.classification']);

const askedFor = perClass((type) => {
  return propertiesAt(type, 'recommended').filter(({ key }) => !notAskedFor.has(`${type.key}.${key}`));
});

export const schemaMissingRecommended: Rule = {
  code: 'schema-missing-recommended',
  group: 'schema',
  severity: 'warning',
  about: [],
  eachResource: {
    of: [],
    check(node, context) {
      // Most resources have them all.
      if (!lacksSome(node)) return undefined;
      return missingIn(node).filter(({ property }) => {
        const { key } = property!;
        return !context.isReportedElsewhere(node, key) && !isMissedByLaw(context, node, key);
      });
    },
  },
  fix: fillMissing,
};

function lacksSome({ type, data }: ResourceNode): boolean {
  for (const { key } of askedFor(type)) if (data[key] === undefined) return true;
  return false;
}

function missingIn(node: ResourceNode): readonly Finding[] {
  const { type, data } = node;
  const found: Finding[] = [];
  // A named area (GeoNames) says by its address where it is.
  if (type.key === 'Location' && node.id !== undefined && !isBlank(node.id)) return found;
  const group = oneIsEnough[type.key];
  const groupIsThere = group?.some((key) => data[key] !== undefined);
  for (const property of askedFor(type)) {
    if (data[property.key] !== undefined) continue;
    // The number of an organisation that has it in its address is the matter of agent-identifier-orgnr.
    if (property.key === 'identifier' && type.key === 'Agent' && numberInIri(node.id ?? '')) continue;
    if (group?.includes(property.key) && (groupIsThere || property.key !== group[0])) continue;
    found.push({
      rule: schemaMissingRecommended.code,
      place: { kind: 'resource', node, property: property.key },
      property,
      severity: isCentral(node) ? undefined : 'info',
      args: {},
    });
  }
  return found;
}

/** Of what stands inside a resource, or of agents that publish nothing, less is lost when a field is missing. */
function isCentral({ type, parent, property }: ResourceNode): boolean {
  if (type.key === 'Agent') return parent === undefined || property === 'publisher' || property === '@graph';
  return type.kind === 'main';
}
