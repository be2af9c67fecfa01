import { isBlank } from '../../model/canonical.js';
import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';

/** A role of the portal's list: its own address, or the one of its page, which the profile's pattern has. */
const terminology = /^https?:\/\/(?:www\.)?dataportal\.se\/(?:concepts|terminology)\/resource-role\/./;

/** Lists of roles that other profiles use, and from which DCAT itself takes its examples. */
const other =
  /^https?:\/\/(?:www\.iana\.org\/assignments\/(?:link-relations|relation)\/|inspire\.ec\.europa\.eu\/metadata-codelist\/|www\.w3\.org\/ns\/dcat#|purl\.org\/dc\/terms\/|data\.europa\.eu\/|publications\.europa\.eu\/)/;

export const relationRole: Rule = {
  code: 'relation-role',
  group: 'text',
  severity: 'warning',
  about: ['Relationship.hadRole'],
  eachDocument: {
    of: ['Relationship'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('Relationship')) {
        const value = node.data['hadRole'];
        // What is no address is found by the schema.
        if (typeof value !== 'string' || isBlank(value) || iriFault(value) !== undefined) continue;
        if (terminology.test(value) || other.test(value)) continue;
        yield {
          rule: relationRole.code,
          place: { kind: 'resource', node, property: 'hadRole' },
          property: node.type.properties.get('hadRole'),
          args: { value },
        };
      }
    },
  },
};
