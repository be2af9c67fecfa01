import { listOf, quote } from '../../languages/words.js';
import type { Language, ProfileProperty } from '../../model/profile.js';
import { classOf } from '../../profile/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

const missing = ({ args, language }: SentenceContext) =>
  listOf(
    language,
    (args['missing'] as readonly string[]).map((keys) => {
      const [first = '', other] = keys.split(' ').map((key) => nameOf(key, language));
      return other === undefined ? first : `${first} (${language === 'sv' ? 'eller' : 'or'} ${other})`;
    }),
  );

/** An order for each field that is missing. */
const additions = (context: SentenceContext) =>
  (context.args['missing'] as readonly string[])
    .map((keys) => addHere(context, undefined, keys.split(' ')[0]))
    .join(' ');

function nameOf(key: string, language: Language): string {
  const property: ProfileProperty | undefined = classOf('DataService').properties.get(key);
  return quote(language, property?.label[language] ?? key);
}

export const apiStandaloneServiceTexts: Sentences = {
  sv: {
    limits: 'Gäller datatjänster som ingen distribution pekar på och som inte heller anger någon datamängd.',
    summary: 'En fristående datatjänst saknar det som behövs för att hitta och bedöma den',
    title: () => 'Fristående datatjänst med för lite information',
    message: (context) => `${context.subject} hör inte till någon datamängd och saknar ${missing(context)}.`,
    why: () =>
      'Portalen visar en fristående datatjänst för sig själv i träfflistan. Den får ingenting från en datamängd, så allt måste stå på den.',
    how: (context) =>
      `${additions(context)} Hör tjänsten till en datamängd, ange den i stället på datamängdens distribution (accessService).`,
  },
  en: {
    limits: 'Concerns data services that no distribution refers to and that name no dataset themselves.',
    summary: 'A stand-alone data service lacks what people need to find and judge it',
    title: () => 'Stand-alone data service with too little information',
    message: (context) => `${context.subject} belongs to no dataset and lacks ${missing(context)}.`,
    why: () =>
      'The portal lists a stand-alone data service by itself. It gets nothing from a dataset, so everything must be said of the service.',
    how: (context) =>
      `${additions(context)} If the service belongs to a dataset, give it on the distribution of the dataset instead (accessService).`,
  },
};
