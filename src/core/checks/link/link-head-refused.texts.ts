import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const linkHeadRefusedTexts: Sentences = {
  sv: {
    summary: 'Länken svarar bara när hela innehållet hämtas',
    title: () => 'Servern svarar inte på HEAD',
    message: ({ args }) =>
      `${quote('sv', String(args['value']))} fungerar, men servern svarar ${args['status']} på en fråga om bara svarets huvud (HEAD).`,
    why: () => 'data.europa.eu prövar länkar med HEAD, så den här räknas där som död och ger inga poäng.',
    how: () => 'Ställ in servern så att den svarar på HEAD som på GET.',
  },
  en: {
    summary: 'The link only answers when the whole content is fetched',
    title: () => 'The server does not answer HEAD',
    message: ({ args }) =>
      `${quote('en', String(args['value']))} works, but the server answers ${args['status']} to a question for the head of the answer alone (HEAD).`,
    why: () => 'data.europa.eu tries links with HEAD, so this one counts as dead there and gives no points.',
    how: () => 'Set up the server to answer HEAD as it answers GET.',
  },
};
