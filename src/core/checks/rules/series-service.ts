import { type ResourceNode, titleOf, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { distributionsOf } from '../legislation.js';
import type { CheckContext, Rule } from '../rule.js';
import { keyOf, type Series, wholeSeriesIn } from '../series.js';

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
  about: ['DataService.servesDataset', 'Distribution.accessService', 'DatasetSeries'],
  limits: {
    sv: 'Ser bara tjänster som varje datamängd i serien har en distribution för.',
    en: 'Sees only services that every dataset of the series has a distribution for.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#20-datatjanster-for-datamangdsserier',
  texts: {
    sv: {
      summary: 'En datatjänst för en hel serie pekar inte på serien',
      title: ({ field }) => `Datatjänst för en hel serie: ${field}`,
      message: ({ subject, args, language }) =>
        `${subject} används av alla datamängder i serien ${quote(language, args['series'])} men pekar inte på serien.`,
      why: () =>
        'En tjänst för hela serien beskrivs en gång och pekar på serien. Då syns den där, utan en distribution på varje datamängd.',
      how: ({ field, args }) =>
        `Skriv ${args['value']} i fältet ${field}. Distributionerna för tjänsten kan du sedan ta bort från datamängderna.`,
      fix: () => 'Peka från datatjänsten till serien',
    },
    en: {
      summary: 'A data service for a whole series does not point to the series',
      title: ({ field }) => `Data service for a whole series: ${field}`,
      message: ({ subject, args, language }) =>
        `${subject} is used by all datasets of the series ${quote(language, args['series'])} but does not point to the series.`,
      why: () =>
        'A service for the whole series is described once and points to the series. It is then seen there, without a distribution on every dataset.',
      how: ({ field, args }) =>
        `Write ${args['value']} in the field ${field}. You may then remove the distributions for the service from the datasets.`,
      fix: () => 'Point from the data service to the series',
    },
  },
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
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const values = [{ iri: String(args['value']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'servesDataset', values }] };
  },
};
