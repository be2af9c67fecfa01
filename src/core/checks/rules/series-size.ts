import type { Rule } from '../rule.js';
import { seriesIn } from '../series.js';

const most = 50;

export const seriesSize: Rule = {
  code: 'series-size',
  group: 'series',
  severity: 'warning',
  about: ['DatasetSeries', 'Dataset.inSeries'],
  limits: {
    sv: 'Räknar bara de datamängder som beskrivs i samma fil som serien.',
    en: 'Counts only the datasets that are described in the same file as the series.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#17-antalet-datamangder-i-en-datamangdsserie',
  texts: {
    sv: {
      summary: `En datamängdsserie har fler än ${most} datamängder`,
      title: () => 'För många datamängder i serien',
      message: ({ subject, args }) =>
        `${subject} har ${args['count']} datamängder. Högst ${most} rekommenderas.`,
      why: () => 'I en lång serie på portalen är det svårt att hitta rätt datamängd.',
      how: () => 'Slå ihop datamängder, till exempel äldre månader till hela år.',
    },
    en: {
      summary: `A dataset series has more than ${most} datasets`,
      title: () => 'Too many datasets in the series',
      message: ({ subject, args }) =>
        `${subject} has ${args['count']} datasets. At most ${most} are recommended.`,
      why: () => 'In a long series on the portal the right dataset is hard to find.',
      how: () => 'Merge datasets, for example older months into whole years.',
    },
  },
  *check(context) {
    for (const { node, members } of seriesIn(context)) {
      if (members.length <= most) continue;
      yield { rule: seriesSize.code, place: { kind: 'resource', node }, args: { count: members.length } };
    }
  },
};
