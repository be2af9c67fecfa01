import { iriOf, valuesOf } from '../../catalogue/document.js';
import { publisherOf } from '../publishers.js';
import type { Rule } from '../rule.js';

/** The guidance names no number; a large municipality has fewer departments than this. */
const most = 20;

export const publisherMany: Rule = {
  code: 'publisher-many',
  group: 'agent',
  severity: 'info',
  offByDefault: true,
  about: ['Catalog', 'Dataset.publisher'],
  limits: {
    sv: `Vägledningen nämner inget antal. Fler än ${most} räknas som många.`,
    en: `The guidance names no number. More than ${most} count as many.`,
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/harvesting/#flera-utgivande-organisation-inom-samma-katalog',
  texts: {
    sv: {
      summary: 'Katalogen har ovanligt många utgivare',
      title: () => 'Många utgivare i katalogen',
      message: ({ subject, args }) => `${subject} har ${args['count']} olika utgivare.`,
      why: () =>
        'Den som söker data tänker på hela organisationen och inte på dess avdelningar. Många utgivare gör filtret svårt att använda.',
      how: () => 'Ange organisationen som utgivare och avdelningen som kontakt.',
    },
    en: {
      summary: 'The catalogue has unusually many publishers',
      title: () => 'Many publishers in the catalogue',
      message: ({ subject, args }) => `${subject} has ${args['count']} different publishers.`,
      why: () =>
        'Those who look for data think of the whole organisation and not of its departments. Many publishers make the filter hard to use.',
      how: () => 'Give the organisation as publisher and the department as contact point.',
    },
  },
  *check({ resourcesOf, find }) {
    for (const node of resourcesOf('Catalog')) {
      const datasets = valuesOf(node.data, 'dataset');
      if (datasets.length <= most) continue;
      const publishers = new Set<string>();
      for (const value of datasets) {
        const id = iriOf(value);
        const dataset = id === undefined ? undefined : find(id);
        const publisher = dataset && publisherOf(dataset);
        if (publisher !== undefined) publishers.add(publisher);
      }
      if (publishers.size <= most) continue;
      yield { rule: publisherMany.code, place: { kind: 'resource', node }, args: { count: publishers.size } };
    }
  },
};
