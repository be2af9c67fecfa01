import { quote } from '../../languages/words.js';
import { catalogues, partsOf } from '../catalogue-parts.js';
import type { Rule } from '../rule.js';
import { isInCircle } from './catalog-haspart-cycle.js';

export const catalogHaspartDepth: Rule = {
  code: 'catalog-haspart-depth',
  group: 'catalog',
  severity: 'error',
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#multipla-kataloger-per-organisation',
  texts: {
    sv: {
      title: ({ field }) => `Kataloger i flera led: ${field}`,
      message: ({ subject, args, language }) =>
        `${subject} är själv en del av ${quote(language, args['owner'])} men har egna delkataloger.`,
      why: () => 'Portalen följer bara ett led av delkataloger. De längre ner hämtas inte.',
      how: () => 'Lista alla delkataloger direkt i huvudkatalogen.',
    },
    en: {
      title: ({ field }) => `Catalogues in several steps: ${field}`,
      message: ({ subject, args, language }) =>
        `${subject} is itself a part of ${quote(language, args['owner'])} but has parts of its own.`,
      why: () => 'The portal follows one step of parts only. Those further down are not harvested.',
      how: () => 'List all parts directly in the main catalogue.',
    },
  },
  *check({ resourcesOf }) {
    const all = catalogues(resourcesOf('Catalog'));
    const owners = new Map(all.flatMap((owner) => partsOf(owner).map(({ id }) => [id, owner] as const)));
    for (const node of all) {
      const owner = node.id === undefined ? undefined : owners.get(node.id);
      const parts = partsOf(node);
      // A circle is a fault of another kind.
      if (!owner || parts.length === 0 || isInCircle(node.id!, all)) continue;
      yield {
        rule: catalogHaspartDepth.code,
        place: { kind: 'resource', node, property: 'hasPart' },
        property: node.type.properties.get('hasPart'),
        args: { owner: owner.id },
      };
    }
  },
};
