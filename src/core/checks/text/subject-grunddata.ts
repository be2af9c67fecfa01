import { valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';

const classKeys = ['Dataset', 'DataService', 'DatasetSeries'];

/**
 * The terminology of the profile, and those that the guidance on geodata names for the same property: GEMET,
 * topic categories and priority datasets of INSPIRE; and EuroVoc, which the EU profile names.
 */
const known =
  /^https?:\/\/(?:www\.)?(?:dataportal\.se\/terminology\/grunddata\/.|eionet\.europa\.eu\/gemet\/|rdfdata\.eionet\.europa\.eu\/|inspire\.ec\.europa\.eu\/metadata-codelist\/|eurovoc\.europa\.eu\/)/;

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
        if (typeof item !== 'string' || !/^https?:/i.test(item) || known.test(item)) continue;
        found.push({
          rule: subjectGrunddata.code,
          place: { kind: 'resource', node, property: 'subject', ...(Array.isArray(value) ? { index } : {}) },
          property: node.type.properties.get('subject'),
          args: { value: item },
        });
      }
      return found;
    },
  },
};
