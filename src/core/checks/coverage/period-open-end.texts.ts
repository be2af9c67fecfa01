import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const periodOpenEndTexts: Sentences = {
  sv: {
    limits:
      'Regeln ser slutdatum efter år 2100. Ett närmare datum som bara står för ”tills vidare” ser den inte, och prognoser kan sträcka sig längre.',
    summary: 'En tidsperiod har ett slutdatum långt fram i stället för inget',
    title: () => 'Slutdatum långt fram i tiden',
    message: ({ subject, args, language }) =>
      `${subject} slutar ${quote(language, args['value'])}. Det ser ut att betyda att data fortsätter tills vidare.`,
    why: () => 'Data som fortsätter att växa har inget slut. Ett påhittat slut får dem att verka avslutade.',
    how: () => 'Ta bort slutdatumet. En period med bara ett startdatum är öppen.',
    fix: ({ args, language }) => `Ta bort slutdatumet ${quote(language, args['value'])}`,
  },
  en: {
    limits:
      'The rule sees end dates after the year 2100. It does not see a nearer date that only stands for “until further notice”, and forecasts may reach further.',
    summary: 'A time period has an end date far ahead in place of none',
    title: () => 'End date far ahead',
    message: ({ subject, args, language }) =>
      `${subject} ends on ${quote(language, args['value'])}, which seems to mean that the data goes on.`,
    why: () => 'Data that goes on growing has no end. An invented end makes them look finished.',
    how: () => 'Leave the end date out. A period with a start date alone is open.',
    fix: ({ args, language }) => `Remove the end date ${quote(language, args['value'])}`,
  },
};
