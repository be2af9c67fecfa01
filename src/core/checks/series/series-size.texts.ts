import type { Sentences } from '../rule.js';
import { most } from './series-size.js';

export const seriesSizeTexts: Sentences = {
  sv: {
    limits: 'Räknar bara de datamängder som beskrivs i samma fil som serien.',
    summary: `En datamängdsserie har fler än ${most} datamängder`,
    title: () => 'För många datamängder i serien',
    message: ({ subject, args }) =>
      `${subject} har ${args['count']} datamängder. Högst ${most} rekommenderas.`,
    why: () => 'I en lång serie är det svårt att hitta rätt datamängd.',
    how: () => 'Slå ihop datamängder, till exempel äldre månader till hela år.',
  },
  en: {
    limits: 'Counts only the datasets that are described in the same file as the series.',
    summary: `A dataset series has more than ${most} datasets`,
    title: () => 'Too many datasets in the series',
    message: ({ subject, args }) =>
      `${subject} has ${args['count']} datasets. At most ${most} are recommended.`,
    why: () => 'In a long series the right dataset is hard to find.',
    how: () => 'Merge datasets, for example older months into whole years.',
  },
};
