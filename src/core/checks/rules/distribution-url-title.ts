import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

const titles = new Set(['http://purl.org/dc/terms/title', 'http://www.w3.org/2000/01/rdf-schema#label']);

export const distributionUrlTitle: Rule = {
  code: 'distribution-url-title',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.downloadURL'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#4-vissa-datamangder-delas-med-fordel-upp-i-flera-filer',
  texts: {
    sv: {
      summary: 'Flera filer på en distribution saknar egna namn',
      title: () => 'Filerna har inga egna namn',
      message: ({ subject, args }) =>
        `${subject} har ${args['count']} filer att ladda ner, och ${args['without'] === args['count'] ? 'ingen av dem har ett namn' : `${args['without']} av dem saknar namn`}.`,
      why: () =>
        'På portalen blir det en rad likadana länkar, och användaren vet inte vilken fil som är vilken.',
      how: ({ args, language }) =>
        `Ge varje adress en titel (dcterms:title), till exempel årtalet. Den första utan titel är ${quote(language, args['value'], 80)}.`,
    },
    en: {
      summary: 'Several files of a distribution have no names of their own',
      title: () => 'The files have no names of their own',
      message: ({ subject, args }) =>
        `${subject} has ${args['count']} files to download, and ${args['without'] === args['count'] ? 'none of them has a name' : `${args['without']} of them lack one`}.`,
      why: () =>
        'On the portal they become a row of links that look alike, and users cannot tell the files apart.',
      how: ({ args, language }) =>
        `Give each address a title (dcterms:title), such as the year. The first without a title is ${quote(language, args['value'], 80)}.`,
    },
  },
  onlyIf: {
    of: ['Distribution'],
    keys: ['downloadURL'],
    some: (value) => Array.isArray(value) && value.length > 1,
  },
  *check({ resourcesOf, document, find }) {
    let named: Set<string> | undefined;
    for (const node of resourcesOf('Distribution')) {
      const values = node.data['downloadURL'];
      if (!Array.isArray(values) || values.length < 2) continue;
      if (!named) {
        named = new Set();
        for (const { subject, predicate } of document.rest?.statements ?? [])
          if (titles.has(predicate)) named.add(subject);
      }
      const without = values.filter(
        (value) =>
          typeof value === 'string' && !named?.has(value) && find(value)?.data['title'] === undefined,
      );
      if (without.length === 0) continue;
      const value = String(without[0]);
      yield {
        rule: distributionUrlTitle.code,
        place: { kind: 'resource', node, property: 'downloadURL', index: values.indexOf(value) },
        property: node.type.properties.get('downloadURL'),
        args: { value, count: values.length, without: without.length },
      };
    }
  },
};
