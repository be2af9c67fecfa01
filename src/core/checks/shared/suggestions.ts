import { codeInWords, quote } from '../../languages/words.js';
import { allowedEntries, codeEntry } from '../../profile/codelists.js';
import { entryValue, labelOf } from '../../profile/vocabularies.js';
import type { Telling } from '../rule.js';
import { allowedInWords } from './examples.js';

/** The suggested value in words: its label, its code and its address. */
export function suggested({ property, args, language }: Telling): string {
  const value = String(args['suggestion']);
  const entry = property && codeEntry(property, value);
  if (!entry) return quote(language, value);
  if (entry.iri !== undefined) return `${codeInWords(language, entry)}, ${quote(language, value)}`;
  // A media type is written as it is; some are called the same.
  const label = labelOf(entry, language).replace(/\s*\(\.\w+\)$/, '');
  return quote(language, value) + (value.toLowerCase().includes(label.toLowerCase()) ? '' : ` (${label})`);
}

/** `Menade du Miljö (ENVI), ”http://…”?`, or `Skriv …` where there is no doubt about it. */
export function suggestionInWords(telling: Telling): string {
  const { args, language } = telling;
  const words = suggested(telling);
  if (args['exact'] === true) return language === 'sv' ? `Skriv ${words}.` : `Write ${words}.`;
  return language === 'sv' ? `Menade du ${words}?` : `Did you mean ${words}?`;
}

/** So many values are told beside a suggestion. */
const fewValues = 6;

/** What to write instead: the suggestion, the values of a short list as well, or a word about the long list. */
export function howToChoose(telling: Telling): string {
  const { args, language, property, class: type } = telling;
  const owner = type?.properties.get(String(args['belongs']));
  if (owner) {
    const field = quote(language, owner.label[language]);
    return language === 'sv'
      ? `Värdet hör hemma i fältet ${field}.`
      : `The value belongs in the field ${field}.`;
  }
  const allowed = allowedInWords(telling);
  const [only, other] = property && !property.codelistOpen ? allowedEntries(property) : [];
  if (args['suggestion'] === undefined && only && !other) {
    const words = `${codeInWords(language, only)}, ${quote(language, entryValue(only))}`;
    return language === 'sv' ? `Listan har bara ${words}.` : `The list only has ${words}.`;
  }
  const choose = {
    sv:
      allowed === ''
        ? 'Välj ett värde ur listan som vägledningen länkar till.'
        : `Välj något av: ${allowed}.`,
    en:
      allowed === ''
        ? 'Choose a value from the list that the guidance links to.'
        : `Choose one of: ${allowed}.`,
  }[language];
  if (args['suggestion'] === undefined) return choose;
  const suggestion = suggestionInWords(telling);
  // Where it is only a guess, the other values help to judge it.
  const isShort = property !== undefined && allowedEntries(property).length <= fewValues;
  if (args['exact'] === true || allowed === '' || !isShort) return suggestion;
  return language === 'sv'
    ? `${suggestion} Listan har: ${allowed}.`
    : `${suggestion} The list has: ${allowed}.`;
}
