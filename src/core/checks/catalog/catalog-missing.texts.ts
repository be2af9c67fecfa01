import { countOf } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const catalogMissingTexts: Sentences = {
  sv: {
    limits: 'Regeln gäller RDF. En katalog i en annan fil som kontrolleras samtidigt räknas.',
    summary: 'En fil i RDF beskriver datamängder men ingen katalog',
    title: () => 'Ingen katalog',
    message: ({ args, language }) =>
      `Filen beskriver ${countOf(language, 'Dataset', Number(args['count']))} men ingen katalog.`,
    why: () =>
      'Den som hämtar filen läser en katalog och de datamängder som den räknar upp. Utan katalog hör datamängderna inte till någon.',
    how: () =>
      'Beskriv en katalog som räknar upp datamängderna, eller kontrollera filen med katalogen samtidigt. En katalog kan också stå i metakoll.yaml.',
  },
  en: {
    limits: 'The rule is about RDF. A catalogue in another file that is checked at the same time counts.',
    summary: 'A file in RDF describes datasets but no catalogue',
    title: () => 'No catalogue',
    message: ({ args, language }) =>
      `The file describes ${countOf(language, 'Dataset', Number(args['count']))} but no catalogue.`,
    why: () =>
      'Those who harvest the file read a catalogue and the datasets that it lists. Without a catalogue the datasets belong to none.',
    how: () =>
      'Describe a catalogue that lists the datasets, or check the file with the catalogue at the same time. A catalogue may also stand in metakoll.yaml.',
  },
};
