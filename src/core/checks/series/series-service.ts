import { type ResourceNode, titleOf, valuesOf } from '../../model/canonical.js';
import type { CheckContext, Rule } from '../rule.js';
import { distributionsOf } from '../shared/legislation.js';
import { keyOf, type Series, wholeSeriesIn } from './series.js';

/** The addresses of the services that the distributions of a dataset point to. */
function servicesOf(dataset: ResourceNode, find: CheckContext['find']): ReadonlySet<string> {
  const distributions = distributionsOf(dataset, find) ?? [];
  return new Set(distributions.flatMap((data) => valuesOf(data, 'accessService').map(keyOf)));
}

/** The services that every dataset of a series has a distribution for. */
function commonServices({ members }: Series, find: CheckContext['find']): readonly string[] {
  const [first, ...others] = members;
  if (!first || others.length === 0) return [];
  let common = [...servicesOf(first, find)];
  for (const dataset of others) {
    if (common.length === 0) return [];
    const theirs = servicesOf(dataset, find);
    common = common.filter((id) => theirs.has(id));
  }
  return common;
}

export const seriesService: Rule = {
  code: 'series-service',
  group: 'series',
  severity: 'info',
  safeFixes: ['adds'],
  about: ['DataService.servesDataset', 'Distribution.accessService', 'DatasetSeries'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#20-datatjanster-for-datamangdsserier',
  eachDocument: {
    of: ['DatasetSeries'],
    *check(context) {
      for (const series of wholeSeriesIn(context)) {
        const id = series.node.id!;
        for (const service of commonServices(series, context.find)) {
          const node = context.find(service);
          if (node?.type.key !== 'DataService' || valuesOf(node.data, 'servesDataset').includes(id)) continue;
          yield {
            rule: seriesService.code,
            place: { kind: 'resource', node, property: 'servesDataset' },
            property: node.type.properties.get('servesDataset'),
            args: { value: id, series: titleOf(series.node, 'sv') ?? id },
          };
        }
      }
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const values = [{ iri: String(args['value']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'servesDataset', values }] };
  },
};
