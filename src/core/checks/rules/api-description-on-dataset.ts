import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { isApiDescription, signOfApi } from '../apis.js';
import { distributionsByDataset } from '../distributions.js';
import type { Rule } from '../rule.js';

export const apiDescriptionOnDataset: Rule = {
  code: 'api-description-on-dataset',
  group: 'service',
  severity: 'warning',
  about: ['Dataset.conformsTo'],
  limits: {
    sv: 'Känner igen en API-beskrivning på att adressen innehåller openapi, swagger eller api-docs.',
    en: 'Recognises an API description by openapi, swagger or api-docs in its address.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#13-ange-api-beskrivning',
  texts: {
    sv: {
      summary: 'API-beskrivningen står på datamängden i stället för på distributionen',
      title: () => 'API-beskrivning på datamängden',
      message: ({ subject, field, args, language }) =>
        `${subject} har API-beskrivningen ${quote(language, args['value'])} i fältet ${field}.`,
      why: () =>
        'Fältet är till för specifikationer som data följer. Portalen letar efter API-beskrivningar på distributioner och datatjänster, så knappen ”Utforska API” kommer inte fram.',
      how: () =>
        'Flytta adressen till fältet ”Länkade scheman” (conformsTo) på distributionen, och ange den på datatjänsten (endpointDescription) om ni har en.',
      fix: () => 'Flytta API-beskrivningen till distributionen',
    },
    en: {
      summary: 'The API description stands on the dataset instead of the distribution',
      title: () => 'API description on the dataset',
      message: ({ subject, field, args, language }) =>
        `${subject} has the API description ${quote(language, args['value'])} in the field ${field}.`,
      why: () =>
        'The field is for specifications that the data follows. The portal looks for API descriptions on distributions and data services, so its button to explore the API does not appear.',
      how: () =>
        'Move the address to the field “Linked schemas” (conformsTo) of the distribution, and give it on the data service (endpointDescription) if you have one.',
      fix: () => 'Move the API description to the distribution',
    },
  },
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
