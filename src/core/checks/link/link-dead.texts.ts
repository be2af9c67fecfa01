import { quote } from '../../languages/words.js';
import type { Args } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** Why a link does not work, or why that is not known. */
const reasons: Readonly<Record<Language, Readonly<Record<string, (args: Args) => string>>>> = {
  sv: {
    status: ({ status }) => `servern svarar ${status}`,
    name: () => 'det finns ingen server med det namnet',
    redirects: () => 'omdirigeringarna går runt eller leder ingenstans',
    'same-page': () => 'den leder till samma sida som flera andra länkar på servern',
  },
  en: {
    status: ({ status }) => `the server answers ${status}`,
    name: () => 'there is no server with that name',
    redirects: () => 'the redirects go round in a circle or lead nowhere',
    'same-page': () => 'it leads to the same page as several other links of the server',
  },
};

const reasonOf = ({ language, args }: SentenceContext) =>
  reasons[language][String(args['reason'])]?.(args) ?? '';

export const linkDeadTexts: Sentences = {
  sv: {
    summary: 'Länken är död',
    title: () => 'Död länk',
    message: (context) =>
      `${quote('sv', String(context.args['value']))} fungerar inte: ${reasonOf(context)}.`,
    why: () =>
      'Den som hittar data på portalen kommer inte fram till dem, och länkar som svarar ger 50 poäng av 375 i portalens mått på kvalitet.',
    how: ({ args }) =>
      args['reason'] === 'same-page'
        ? 'Se efter i en webbläsare var innehållet finns nu, och ange den adressen.'
        : 'Rätta adressen, eller ta bort den om innehållet inte finns kvar.',
  },
  en: {
    summary: 'The link is dead',
    title: () => 'Dead link',
    message: (context) =>
      `${quote('en', String(context.args['value']))} does not work: ${reasonOf(context)}.`,
    why: () =>
      'Whoever finds the data on the portal does not get to them, and links that answer give 50 points of 375 in its measure of quality.',
    how: ({ args }) =>
      args['reason'] === 'same-page'
        ? 'See in a browser where the content is now, and give that address.'
        : 'Correct the address, or remove it if the content is gone.',
  },
};
