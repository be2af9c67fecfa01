import type { ResourceNode } from '../../catalogue/document.js';
import { aClass, quote } from '../../languages/words.js';
import { describedIn } from '../described.js';
import type { Rule } from '../rule.js';

export const idTwoClasses: Rule = {
  code: 'id-two-classes',
  group: 'identity',
  severity: 'error',
  about: ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#unika-identifierare',
  texts: {
    sv: {
      summary: 'Samma adress används för två olika saker',
      title: () => 'Samma adress för olika saker',
      message: ({ args, language }) =>
        `Adressen ${quote(language, args['value'])} används både för ${aClass(language, String(args['first']))} och för ${aClass(language, String(args['second']))}.`,
      why: () => 'En adress ska stå för en enda sak. Annars blandas uppgifterna ihop.',
      how: () => 'Ge den ena en egen adress och ändra hänvisningarna till den.',
    },
    en: {
      summary: 'One address is used for two different things',
      title: () => 'One address for different things',
      message: ({ args, language }) =>
        `The address ${quote(language, args['value'])} is used both for ${aClass(language, String(args['first']))} and for ${aClass(language, String(args['second']))}.`,
      why: () => 'An address must stand for a single thing. Otherwise the descriptions get mixed up.',
      how: () => 'Give one of them an address of its own and change the references to it.',
    },
  },
  *check({ document }) {
    if (describedIn(document).repeated.size === 0) return;
    const first = new Map<string, ResourceNode>();
    for (const node of document.resources) {
      if (node.id === undefined || node.type.kind !== 'main') continue;
      const known = first.get(node.id);
      if (!known) {
        first.set(node.id, node);
        continue;
      }
      const pair = [known.type.key, node.type.key].sort().join(' ');
      // A contact that is also the publisher has a rule of its own; a series is a dataset.
      if (known.type === node.type || pair === 'Agent ContactPoint' || pair === 'Dataset DatasetSeries')
        continue;
      yield {
        rule: idTwoClasses.code,
        place: { kind: 'resource', node, property: 'id' },
        args: { value: node.id, first: known.type.key, second: node.type.key },
      };
    }
  },
};
