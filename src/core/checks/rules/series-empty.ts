import type { Rule } from '../rule.js';
import { wholeSeriesIn } from '../series.js';

export const seriesEmpty: Rule = {
  code: 'series-empty',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries', 'Dataset.inSeries'],
  limits: {
    sv: 'Tiger när katalogen är uppdelad på flera filer.',
    en: 'Is silent where the catalogue is parted into several files.',
  },
  texts: {
    sv: {
      summary: 'En datamängdsserie har inga datamängder',
      title: () => 'Serie utan datamängder',
      message: ({ subject }) => `${subject} har inga datamängder.`,
      why: () => 'En tom serie visar ingenting på portalen. Det är datamängderna som pekar ut sin serie.',
      how: ({ args }) =>
        `Skriv seriens adress, ${args['value']}, i fältet ”Del i serie” (inSeries) på varje datamängd som hör dit.`,
    },
    en: {
      summary: 'A dataset series has no datasets',
      title: () => 'Series without datasets',
      message: ({ subject }) => `${subject} has no datasets.`,
      why: () =>
        'An empty series shows nothing on the portal. It is the datasets that point to their series.',
      how: ({ args }) =>
        `Write the address of the series, ${args['value']}, in the field “In series” (inSeries) of each dataset that belongs to it.`,
    },
  },
  *check(context) {
    for (const { node, members } of wholeSeriesIn(context)) {
      if (members.length > 0) continue;
      // Without a catalogue a link can only come from a dataset of another file.
      if (!context.hasCatalogue && context.isLinked(node.id!)) continue;
      yield { rule: seriesEmpty.code, place: { kind: 'resource', node }, args: { value: node.id } };
    }
  },
};
