import { quote } from '../../languages/words.js';
import type { Args } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** Why a link does not work, or why that is not known. */
const reasons: Readonly<Record<Language, Readonly<Record<string, (args: Args) => string>>>> = {
  sv: {
    status: ({ status }) => `servern svarar ${status}`,
    name: () => 'servern gick inte att hitta härifrån',
    login: () => 'den leder till en sida för inloggning',
    timeout: () => 'inget svar kom i tid',
    connection: ({ code }) => `ingen förbindelse${code === undefined ? '' : ` (${code})`}`,
    private: () => 'adressen leder till ett internt nät',
    robots: () => 'servern vill inte att program hämtar där (robots.txt)',
    ftp: () => 'ftp prövas inte, och webbläsare öppnar det inte längre',
  },
  en: {
    status: ({ status }) => `the server answers ${status}`,
    name: () => 'the server could not be found from here',
    login: () => 'it leads to a page for logging in',
    timeout: () => 'no answer came in time',
    connection: ({ code }) => `no connection${code === undefined ? '' : ` (${code})`}`,
    private: () => 'the address leads to an internal network',
    robots: () => 'the server does not want programs there (robots.txt)',
    ftp: () => 'ftp is not tried, and browsers no longer open it',
  },
};

const reasonOf = ({ language, args }: SentenceContext) =>
  reasons[language][String(args['reason'])]?.(args) ?? '';

export const linkUnverifiedTexts: Sentences = {
  sv: {
    summary: 'Det gick inte att avgöra om länken fungerar',
    title: () => 'Länk som inte gick att pröva',
    message: (context) =>
      `Det gick inte att avgöra om ${quote('sv', String(context.args['value']))} fungerar: ${reasonOf(context)}.`,
    why: () =>
      'Många sådana länkar fungerar i en webbläsare. Därför räknas de inte som döda och fäller aldrig en kontroll.',
    how: () => 'Öppna länken i en webbläsare utan att vara inloggad. Går det bra behöver du inte göra något.',
  },
  en: {
    summary: 'Whether the link works could not be told',
    title: () => 'Link that could not be tried',
    message: (context) =>
      `Whether ${quote('en', String(context.args['value']))} works could not be told: ${reasonOf(context)}.`,
    why: () =>
      'Many such links work in a browser. That is why they do not count as dead and never fail a check.',
    how: () => 'Open the link in a browser without being logged in. If that works there is nothing to do.',
  },
};
