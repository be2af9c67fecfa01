import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { eachHighValue, highValueRegulation, meansHighValue } from '../shared/legislation.js';

export const hvdLegislationIri: Rule = {
  code: 'hvd-legislation-iri',
  group: 'hvd',
  severity: 'error',
  safeFixes: ['rewrites'],
  about: [
    'Dataset.applicableLegislation',
    'Distribution.applicableLegislation',
    'DataService.applicableLegislation',
    'DatasetSeries.applicableLegislation',
  ],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  eachProperty: eachHighValue(['Dataset', 'Distribution', 'DataService', 'DatasetSeries'], (node) =>
    valuesOf(node.data, 'applicableLegislation').flatMap((value, index) => {
      if (value === highValueRegulation || !meansHighValue(value)) return [];
      return {
        rule: hvdLegislationIri.code,
        place: { kind: 'resource', node, property: 'applicableLegislation', index },
        property: node.type.properties.get('applicableLegislation'),
        args: { value },
      };
    }),
  ),
  fix({ place }) {
    if (place.kind !== 'resource') return undefined;
    const { node, index } = place;
    // Where the right address stands beside it, this one is too many.
    const stands = valuesOf(node.data, 'applicableLegislation').includes(highValueRegulation);
    const values = stands ? [] : [{ iri: highValueRegulation }];
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: 'applicableLegislation', index, values }],
    };
  },
};
