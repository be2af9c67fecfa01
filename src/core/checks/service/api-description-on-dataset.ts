import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { distributionsByDataset } from '../shared/distributions.js';
import { isApiDescription, signOfApi } from './apis.js';

export const apiDescriptionOnDataset: Rule = {
  code: 'api-description-on-dataset',
  group: 'service',
  severity: 'warning',
  safeFixes: ['moves'],
  about: ['Dataset.conformsTo'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#13-ange-api-beskrivning',
  eachProperty: {
    of: ['Dataset', 'DatasetSeries'],
    keys: ['conformsTo'],
    check(_value, _key, node) {
      const values = valuesOf(node.data, 'conformsTo');
      const index = values.findIndex((value) => typeof value === 'string' && isApiDescription(value));
      if (index < 0) return undefined;
      return {
        rule: apiDescriptionOnDataset.code,
        place: { kind: 'resource', node, property: 'conformsTo', index },
        property: node.type.properties.get('conformsTo'),
        args: { value: String(values[index]) },
      };
    },
  },
  fix({ place, args }, context) {
    if (place.kind !== 'resource' || place.index === undefined) return undefined;
    const { node: dataset, index } = place;
    const distributions = distributionsByDataset(context).get(dataset) ?? [];
    const apis = distributions.filter((node) => node.data['accessService'] !== undefined || signOfApi(node));
    const [target, other] = apis.length > 0 ? apis : distributions;
    if (!target || other) return undefined;
    const iri = String(args['value']);
    return {
      safe: apis.length === 1,
      edits: [
        { kind: 'replace', node: dataset, property: 'conformsTo', index, values: [] },
        ...(valuesOf(target.data, 'conformsTo').includes(iri)
          ? []
          : [{ kind: 'add', node: target, property: 'conformsTo', values: [{ iri }] } as const]),
      ],
    };
  },
};
