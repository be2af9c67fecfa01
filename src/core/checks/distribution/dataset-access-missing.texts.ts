import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const datasetAccessMissingTexts: Sentences = {
  sv: {
    limits:
      'Regeln gäller filer med en katalog. Datamängder som nås genom en datatjänst och datamängder som inte är öppna visas inte.',
    summary: 'En datamängd har varken distribution eller ingångssida',
    title: () => 'Det går inte att komma åt data',
    message: ({ subject }) => `${subject} har varken distribution eller ingångssida.`,
    why: () => 'Den som hittar datamängden får veta att den finns, men inte var den går att hämta.',
    how: (context) =>
      `Beskriv en distribution med webbadressen till data. Om det bara finns en sida om datamängden: ${lower(addHere(context, undefined, 'landingPage'))}`,
  },
  en: {
    limits:
      'The rule is about files with a catalogue. Datasets that a data service serves and datasets that are not open are not shown.',
    summary: 'A dataset has neither a distribution nor a landing page',
    title: () => 'There is no way to the data',
    message: ({ subject }) => `${subject} has neither a distribution nor a landing page.`,
    why: () => 'Those who find the dataset learn that it exists, but not where to fetch it.',
    how: (context) =>
      `Describe a distribution with the web address of the data. If there is only a page about the dataset: ${lower(addHere(context, undefined, 'landingPage'))}`,
  },
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
