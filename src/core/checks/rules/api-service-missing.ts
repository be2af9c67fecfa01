import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { hasApiInTitle, signOfApi } from '../apis.js';
import { distributionsByDataset } from '../distributions.js';
import type { CheckContext, Finding, Rule, Telling } from '../rule.js';

/** What says that it is an API. */
const signs = {
  sv: {
    format: 'dess format är en tjänsts',
    address: 'dess adress leder till en tjänst',
    description: 'den har en API-beskrivning',
  },
  en: {
    format: 'its format is that of a service',
    address: 'its address leads to a service',
    description: 'it has an API description',
  },
} as const;

const sign = ({ args, language }: Telling) => signs[language][args['sign'] as keyof (typeof signs)['sv']];

export const apiServiceMissing: Rule = {
  code: 'api-service-missing',
  group: 'service',
  severity: 'info',
  about: ['Distribution.accessService'],
  limits: {
    sv: 'Känner igen ett API på formatet (WMS, WFS, SPARQL …), på adressen eller på en API-beskrivning.',
    en: 'Recognises an API by its format (WMS, WFS, SPARQL …), its address or an API description.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#6-hur-en-datatjanst-anvands',
  texts: {
    sv: {
      summary: 'Ett API saknar koppling till en datatjänst',
      title: () => 'Ett API utan datatjänst',
      message: (telling) =>
        `${telling.subject} verkar vara ett API (${sign(telling)}), men pekar inte på någon datatjänst.`,
      why: () =>
        'Portalen märker det som ett API först när distributionen pekar på en datatjänst. Annars saknas det i API-filtret.',
      how: ({ args, language }) =>
        args['service'] === undefined
          ? 'Beskriv API:et som en datatjänst, och ange den i fältet ”Åtkomst via datatjänst” (accessService) på distributionen.'
          : `Ange ${quote(language, args['service'])} i fältet ”Åtkomst via datatjänst” (accessService). Den datatjänsten säger själv att den levererar datamängden.`,
      fix: ({ args, language }) => `Peka på datatjänsten ${quote(language, args['service'])}`,
    },
    en: {
      summary: 'An API is not linked to a data service',
      title: () => 'An API without a data service',
      message: (telling) =>
        `${telling.subject} seems to be an API (${sign(telling)}), but refers to no data service.`,
      why: () =>
        'The portal marks it as an API once the distribution refers to a data service. Until then it is missing from the filter for APIs.',
      how: ({ args, language }) =>
        args['service'] === undefined
          ? 'Describe the API as a data service, and give it in the field “Access service” (accessService) of the distribution.'
          : `Give ${quote(language, args['service'])} in the field “Access service” (accessService). That service itself says that it serves the dataset.`,
      fix: ({ args, language }) => `Refer to the data service ${quote(language, args['service'])}`,
    },
  },
  gather: {
    of: ['Distribution'],
    // Every resource has a class.
    keys: ['class'],
    start(context) {
      const apis: ResourceNode[] = [];
      return {
        see(_, __, node) {
          if (signOfApi(node) !== undefined && node.data['accessService'] === undefined) apis.push(node);
        },
        found: () => (apis.length > 0 ? withoutService(apis, context) : []),
      };
    },
  },
  fix({ place, args }) {
    const { service } = args;
    if (place.kind !== 'resource' || typeof service !== 'string') return undefined;
    const values = [{ iri: service }];
    return { safe: false, edits: [{ kind: 'add', node: place.node, property: 'accessService', values }] };
  },
};

function* withoutService(apis: readonly ResourceNode[], context: CheckContext): Iterable<Finding> {
  const owners = ownersOf(distributionsByDataset(context));
  const services = servicesOf(context.resourcesOf('DataService'));
  for (const node of apis) {
    const dataset = owners.get(node);
    // What a title says is told by another rule.
    if (hasApiInTitle(node.data['title']) || hasApiInTitle(dataset?.data['title'])) continue;
    const [service, other] = services.get(dataset?.id) ?? [];
    yield {
      rule: apiServiceMissing.code,
      place: { kind: 'resource', node, property: 'accessURL' },
      property: node.type.properties.get('accessService'),
      args: { sign: signOfApi(node), service: other === undefined ? service : undefined },
    };
  }
}

function ownersOf(
  distributions: ReadonlyMap<ResourceNode, readonly ResourceNode[]>,
): Map<ResourceNode, ResourceNode> {
  const owners = new Map<ResourceNode, ResourceNode>();
  for (const [dataset, list] of distributions) for (const node of list) owners.set(node, dataset);
  return owners;
}

/** The services that say that they serve a dataset, by the IRI of the dataset. */
function servicesOf(services: readonly ResourceNode[]): Map<unknown, readonly string[]> {
  const found = new Map<unknown, string[]>();
  for (const { id, data } of services) {
    if (id === undefined) continue;
    for (const dataset of valuesOf(data, 'servesDataset')) {
      const list = found.get(dataset);
      if (list) list.push(id);
      else found.set(dataset, [id]);
    }
  }
  return found;
}
