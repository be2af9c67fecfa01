import { iriOf, type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { namesOf, publisherOf } from '../publishers.js';
import type { CheckContext, Rule } from '../rule.js';

/** The publishers of the datasets in a catalogue. */
function publishersOfDatasets(node: ResourceNode, find: CheckContext['find']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of valuesOf(node.data, 'dataset')) {
    const id = iriOf(value);
    const dataset = id === undefined ? undefined : find(id);
    const publisher = dataset && publisherOf(dataset);
    if (publisher !== undefined) found.add(publisher);
  }
  return found;
}

export const publisherCatalogSeparate: Rule = {
  code: 'publisher-catalog-separate',
  group: 'agent',
  severity: 'info',
  about: ['Catalog.publisher', 'Dataset.publisher'],
  limits: {
    sv: 'Kataloger som samlar data från flera utgivare får ha en egen utgivare.',
    en: 'Catalogues that collect data of several publishers may have a publisher of their own.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-separat-utgivande-organisation-pa-katalognivan',
  texts: {
    sv: {
      summary: 'Katalogen har en annan utgivare än alla sina datamängder',
      title: () => 'Katalogen har en egen utgivare',
      message: ({ subject, args, language }) =>
        `${subject} har utgivaren ${quote(language, args['value'])}, men alla datamängder i den har utgivaren ${quote(language, args['other'])}.`,
      why: () =>
        'Portalen skiljer inte på katalogens och datamängdernas utgivare. I filtret för utgivare står då en organisation för mycket.',
      how: ({ args, language }) =>
        `Ange ${quote(language, args['other'])} även för katalogen, om det är samma organisation.`,
    },
    en: {
      summary: 'The catalogue has another publisher than all of its datasets',
      title: () => 'The catalogue has a publisher of its own',
      message: ({ subject, args, language }) =>
        `${subject} has the publisher ${quote(language, args['value'])}, but all datasets in it have the publisher ${quote(language, args['other'])}.`,
      why: () =>
        'The portal does not keep the publisher of the catalogue apart from those of the datasets. The filter for publishers then has one organisation too many.',
      how: ({ args, language }) =>
        `Give ${quote(language, args['other'])} for the catalogue as well, if it is the same organisation.`,
    },
  },
  onlyIf: {
    of: ['Dataset'],
    keys: ['publisher'],
    // Mostly the catalogue has the publisher of its datasets.
    some: (value, _, __, { resourcesOf }) =>
      resourcesOf('Catalog').some(
        (catalogue) =>
          catalogue.data['publisher'] !== value &&
          publisherOf(catalogue) !== iriOf(Array.isArray(value) ? value[0] : value),
      ),
  },
  *check({ resourcesOf, find }) {
    for (const node of resourcesOf('Catalog')) {
      const own = publisherOf(node);
      if (own === undefined) continue;
      const others = publishersOfDatasets(node, find);
      const [other] = others;
      if (other === undefined || others.size > 1 || other === own) continue;
      yield {
        rule: publisherCatalogSeparate.code,
        place: { kind: 'resource', node, property: 'publisher', index: 0 },
        property: node.type.properties.get('publisher'),
        args: { value: namesOf(find(own))[0] ?? own, other: namesOf(find(other))[0] ?? other },
      };
    }
  },
};
