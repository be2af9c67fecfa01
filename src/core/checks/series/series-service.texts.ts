import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const seriesServiceTexts: Sentences = {
  sv: {
    limits: 'Ser bara tjänster som varje datamängd i serien har en distribution för.',
    summary: 'En datatjänst för en hel serie pekar inte på serien',
    title: ({ field }) => `Datatjänst för en hel serie: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} används av alla datamängder i serien ${quote(language, args['series'])} men pekar inte på serien.`,
    why: () =>
      'En tjänst för hela serien beskrivs en gång och pekar på serien. Då syns den där, utan en distribution på varje datamängd.',
    how: ({ field, args }) =>
      `Skriv ${args['value']} i fältet ${field}. Distributionerna för tjänsten kan du sedan ta bort från datamängderna.`,
    fix: () => 'Peka från datatjänsten till serien',
  },
  en: {
    limits: 'Sees only services that every dataset of the series has a distribution for.',
    summary: 'A data service for a whole series does not point to the series',
    title: ({ field }) => `Data service for a whole series: ${field}`,
    message: ({ subject, args, language }) =>
      `${subject} is used by all datasets of the series ${quote(language, args['series'])} but does not point to the series.`,
    why: () =>
      'A service for the whole series is described once and points to the series. It is then seen there, without a distribution on every dataset.',
    how: ({ field, args }) =>
      `Write ${args['value']} in the field ${field}. You may then remove the distributions for the service from the datasets.`,
    fix: () => 'Point from the data service to the series',
  },
};
