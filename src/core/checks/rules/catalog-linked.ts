import { quote } from '../../languages/words.js';
import { catalogues, partsOf } from '../catalogue-parts.js';
import type { Rule } from '../rule.js';

export const catalogLinked: Rule = {
  code: 'catalog-linked',
  group: 'catalog',
  severity: 'error',
  about: ['Catalog', 'Catalog.hasPart'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  texts: {
    sv: {
      summary: 'Flera kataloger i samma fil hänger inte ihop',
      title: () => 'Katalogerna hänger inte ihop',
      message: ({ subject, args }) =>
        `${subject} hör inte ihop med ${args['count'] === 1 ? 'den andra katalogen' : `de andra ${args['count']} katalogerna`} i filen.`,
      why: () =>
        'Portalen börjar i en huvudkatalog och följer dcterms:hasPart till de andra. En katalog utan koppling hämtas inte.',
      how: ({ args, language }) =>
        `Låt en av katalogerna vara huvudkatalog och ange de andra i dess fält ”Består av” (hasPart), till exempel ${quote(language, args['value'])}.`,
    },
    en: {
      summary: 'Several catalogues in one file do not hang together',
      title: () => 'The catalogues do not hang together',
      message: ({ subject, args }) =>
        `${subject} is not linked to the other ${args['count'] === 1 ? 'catalogue' : `${args['count']} catalogues`} of the file.`,
      why: () =>
        'The portal starts at a main catalogue and follows dcterms:hasPart to the others. A catalogue without a link is not harvested.',
      how: ({ args, language }) =>
        `Let one of the catalogues be the main one and list the others in its field “Has part” (hasPart), such as ${quote(language, args['value'])}.`,
    },
  },
  *check({ resourcesOf }) {
    const all = catalogues(resourcesOf('Catalog'));
    if (all.length < 2) return;
    const parts = new Set(all.flatMap((node) => partsOf(node).map(({ id }) => id)));
    const main = all.find((node) => partsOf(node).length > 0) ?? all[0];
    for (const node of all) {
      if (node === main || (node.id !== undefined && parts.has(node.id)) || node.parent?.type === node.type)
        continue;
      const place = { kind: 'resource', node } as const;
      yield { rule: catalogLinked.code, place, args: { value: node.id ?? '', count: all.length - 1 } };
    }
  },
};
