import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const langTagInvalidTexts: Sentences = {
  sv: {
    limits:
      'Av koder som finns synas bara ”se”, som betyder nordsamiska men ofta skrivs för svenska. Regeln går efter vanliga svenska ord och bokstäver.',
    summary: 'En text har en språkkod som inte finns eller som betyder ett annat språk',
    title: ({ args }) =>
      args['meaning'] === 'sami' ? 'Koden för nordsamiska på svensk text' : 'Okänd språkkod',
    message: ({ subject, field, args, language }) =>
      args['meaning'] === 'sami'
        ? `${subject} har texten ${quote(language, args['value'], 60)} med språkkoden ”se” i fältet ${field}, men den ser ut att vara på svenska.`
        : `${subject} har språkkoden ${quote(language, args['tag'])}${field === '' ? '' : ` i fältet ${field}`}, men den finns inte.`,
    why: ({ args }) =>
      args['meaning'] === 'sami'
        ? '”se” betyder nordsamiska. Portalen hittar då ingen svensk text, och en skärmläsare läser upp den på fel språk.'
        : 'Portalen letar efter texter märkta ”sv” och ”en”. En kod med fel form kan få program att avvisa hela filen.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Skriv en tvåställig kod enligt ISO 639-1, till exempel ”sv” för svenska eller ”en” för engelska.'
        : `Skriv ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) =>
      `Byt språkkoden ${quote(language, args['tag'])} mot ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits:
      'Of codes that exist only “se” is looked at, which means Northern Sami but is often written for Swedish. The rule goes by common Swedish words and letters.',
    summary: 'A text has a language code that does not exist or means another language',
    title: ({ args }) =>
      args['meaning'] === 'sami' ? 'The code of Northern Sami on a Swedish text' : 'Unknown language code',
    message: ({ subject, field, args, language }) =>
      args['meaning'] === 'sami'
        ? `${subject} has the text ${quote(language, args['value'], 60)} with the language code “se” in the field ${field}, but it seems to be in Swedish.`
        : `${subject} has the language code ${quote(language, args['tag'])}${field === '' ? '' : ` in the field ${field}`}, which does not exist.`,
    why: ({ args }) =>
      args['meaning'] === 'sami'
        ? '“se” means Northern Sami. The portal then finds no Swedish text, and a screen reader reads it in the wrong language.'
        : 'The portal looks for texts marked “sv” and “en”. A code of the wrong form can make programs refuse the whole file.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Write a two-letter code of ISO 639-1, such as “sv” for Swedish or “en” for English.'
        : `Write ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) =>
      `Replace the language code ${quote(language, args['tag'])} by ${quote(language, args['suggestion'])}`,
  },
};
