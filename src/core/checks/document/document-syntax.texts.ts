import { quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { causesEn } from './syntax-causes-en.js';
import { causesSv } from './syntax-causes-sv.js';

/** The likely cause, and what to do about it, by the code that a reader gives. */
const causes: Readonly<Record<Language, typeof causesSv>> = { sv: causesSv, en: causesEn };

/** What the cause is about: the prefix, name or sign that a reader found. */
function nameIn({ args, language }: SentenceContext): string {
  const name =
    args['name'] ??
    args['sheet'] ??
    args['prefix'] ??
    args['open'] ??
    args['found'] ??
    args['root'] ??
    args['encoding'];
  return name === undefined || name === '' ? '' : ` (${quote(language, name, 40)})`;
}

const causeOf = ({ language, args }: SentenceContext) =>
  causes[language][String(args['cause'])] ?? causes[language]['other']!;

/** The name that is meant by a wrong one, as an order. */
function meantIn({ args, language }: SentenceContext): string | undefined {
  if (typeof args['meant'] !== 'string') return undefined;
  return `${language === 'sv' ? 'Skriv' : 'Write'} ${args['meant']}.`;
}

/** The cause in brackets; an element that never ends is named with the line on which it begins. */
function because(context: SentenceContext): string {
  const { args, language } = context;
  const [cause] = causeOf(context);
  if (cause === '') return '.';
  if (args['line'] === undefined) return `: ${cause}${nameIn(context)}.`;
  const open = quote(language, args['open'], 40);
  return language === 'sv'
    ? `: elementet ${open}, som börjar på rad ${args['line']}, avslutas aldrig.`
    : `: the element ${open}, which begins on line ${args['line']}, never ends.`;
}

export const documentSyntaxTexts: Sentences = {
  sv: {
    summary: 'Filen följer inte reglerna för sitt format',
    title: ({ args }) => `Filen går inte att läsa som ${args['format']}`,
    message: (context) => {
      const { format, stopped } = context.args;
      return stopped
        ? `Filen går inte att läsa som ${format} från den här platsen${because(context)}`
        : `Filen följer inte reglerna för ${format}${because(context)}`;
    },
    why: ({ args }) =>
      args['stopped']
        ? 'Det som inte går att läsa kan varken kontrolleras eller publiceras.'
        : `Ett program som läser ${args['format']} tar inte emot filen. metakoll har läst vidare så gott det går.`,
    how: (context) => meantIn(context) ?? causeOf(context)[1],
  },
  en: {
    summary: 'The file does not follow the rules of its format',
    title: ({ args }) => `The file cannot be read as ${args['format']}`,
    message: (context) => {
      const { format, stopped } = context.args;
      return stopped
        ? `The file cannot be read as ${format} from here on${because(context)}`
        : `The file does not follow the rules of ${format}${because(context)}`;
    },
    why: ({ args }) =>
      args['stopped']
        ? 'What cannot be read can neither be checked nor published.'
        : `A program that reads ${args['format']} does not accept the file. metakoll has read on as well as it could.`,
    how: (context) => meantIn(context) ?? causeOf(context)[1],
  },
};
