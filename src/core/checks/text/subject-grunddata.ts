import { valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

/** Addresses of the portal. The guidance uses the property for subjects of other lists too, which are left alone. */
const ofPortal = /^https?:\/\/(?:www\.)?dataportal\.se(?:\/|$)/i;

/** A concept of the terminology: its own address, or the one of its page, which the profile's pattern has. */
const concept = /^https?:\/\/(?:www\.)?dataportal\.se\/(?:concepts|terminology)\/grunddata\/./;

export const subjectGrunddata: Rule = {
  code: 'subject-grunddata',
  group: 'text',
  severity: 'info',
  about: classKeys.map((classKey) => `${classKey}.subject`),
  eachProperty: {
    of: classKeys,
    keys: ['subject'],
    check(value, _key, node) {
      const found: Finding[] = [];
      for (const [index, item] of valuesOf(node.data, 'subject').entries()) {
        // What is no address is found by the schema.
        if (typeof item !== 'string' || concept.test(item)) continue;
        // Where it is no web address at all, it is in no list; what is no address is found by the schema.
        const isUrn =
          /^[a-z][a-z0-9+.-]*:/i.test(item) && !/^https?:/i.test(item) && iriFault(item) === undefined;
        if (!isUrn && !ofPortal.test(item)) continue;
        found.push({
          rule: subjectGrunddata.code,
          place: { kind: 'resource', node, property: 'subject', ...(Array.isArray(value) ? { index } : {}) },
          property: node.type.properties.get('subject'),
          severity: isUrn ? 'error' : undefined,
          args: { value: item },
        });
      }
      return found;
    },
  },
};
