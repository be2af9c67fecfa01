import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { apiDescriptionsIn } from '../apis.js';
import type { Finding, Rule } from '../rule.js';

export const apiDescriptionBoth: Rule = {
  code: 'api-description-both',
  group: 'service',
  severity: 'info',
  about: ['Distribution.conformsTo', 'DataService.endpointDescription'],
  limits: {
    sv: 'Känner igen en API-beskrivning på att adressen innehåller openapi, swagger eller api-docs.',
    en: 'Recognises an API description by openapi, swagger or api-docs in its address.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#13-ange-api-beskrivning',
  texts: {
    sv: {
      summary: 'API-beskrivningen står på bara ett av två ställen',
      title: ({ class: type }) =>
        type?.key === 'DataService'
          ? 'API-beskrivningen saknas på datatjänsten'
          : 'API-beskrivningen saknas på distributionen',
      message: ({ subject, field, args, language, class: type }) =>
        `${subject} saknar API-beskrivningen ${quote(language, args['value'])} i fältet ${field}. Den står bara på ${type?.key === 'DataService' ? 'distributionen' : 'datatjänsten'}.`,
      why: () =>
        'Portalen har knappen ”Utforska API” både på distributionen och på datatjänsten, och letar efter beskrivningen på var och en.',
      how: ({ field, args, language }) =>
        `Skriv ${quote(language, args['value'])} även i fältet ${field} här.`,
      fix: ({ field }) => `Lägg till API-beskrivningen i fältet ${field}`,
    },
    en: {
      summary: 'The API description stands in one of two places only',
      title: ({ class: type }) =>
        type?.key === 'DataService'
          ? 'The API description is missing on the data service'
          : 'The API description is missing on the distribution',
      message: ({ subject, field, args, language, class: type }) =>
        `${subject} lacks the API description ${quote(language, args['value'])} in the field ${field}. It stands on the ${type?.key === 'DataService' ? 'distribution' : 'data service'} only.`,
      why: () =>
        'The portal has its button to explore the API both on the distribution and on the data service, and looks for the description on each.',
      how: ({ field, args, language }) =>
        `Write ${quote(language, args['value'])} in the field ${field} here as well.`,
      fix: ({ field }) => `Add the API description to the field ${field}`,
    },
  },
  *check({ resourcesOf, find }) {
    const told = new Set<ResourceNode>();
    for (const node of resourcesOf('Distribution')) {
      if (node.data['accessService'] === undefined) continue;
      for (const value of valuesOf(node.data, 'accessService')) {
        const id = typeof value === 'string' ? value : (value as { id?: unknown }).id;
        const service = typeof id === 'string' ? find(id) : undefined;
        if (service?.type.key !== 'DataService') continue;
        const [own] = apiDescriptionsIn(node, 'conformsTo');
        const [of] = apiDescriptionsIn(service, 'endpointDescription');
        if (own !== undefined && service.data['endpointDescription'] === undefined && !told.has(service)) {
          told.add(service);
          yield found(service, 'endpointDescription', own);
        }
        if (of !== undefined && own === undefined) yield found(node, 'conformsTo', of);
      }
    }
  },
  fix({ place, property, args }) {
    if (place.kind !== 'resource' || !property) return undefined;
    const values = [{ iri: String(args['value']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: property.key, values }] };
  },
};

function found(node: ResourceNode, key: string, value: string): Finding {
  return {
    rule: apiDescriptionBoth.code,
    place: { kind: 'resource', node },
    property: node.type.properties.get(key),
    args: { value },
  };
}
