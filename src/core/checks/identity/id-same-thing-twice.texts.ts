import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const idSameThingTwiceTexts: Sentences = {
  sv: {
    limits:
      'Datamängder räknas som samma när titel, beskrivning, utgivare, tid, plats, serie och version är lika. Aktörer och kontakter har egna regler.',
    summary: 'Samma datamängd beskrivs under två identifierande adresser (id)',
    title: () => 'Samma datamängd beskrivs två gånger',
    message: ({ subject, args, language }) =>
      `${subject} ser ut att vara beskriven två gånger, även som ${quote(language, args['other'])}.`,
    why: () => 'Den som söker får upp samma sak två gånger och vet inte vilken som gäller.',
    how: () => 'Behåll den ena, och hänvisa till dess id överallt.',
  },
  en: {
    limits:
      'Datasets count as the same when title, description, publisher, time, place, series and version are equal. Agents and contacts have rules of their own.',
    summary: 'The same dataset is described under two identifying addresses (id)',
    title: () => 'The same dataset is described twice',
    message: ({ subject, args, language }) =>
      `${subject} seems to be described twice, also as ${quote(language, args['other'])}.`,
    why: () => 'Those who search find the same thing twice, and do not know which one counts.',
    how: () => 'Keep one of them, and refer to its id everywhere.',
  },
};
