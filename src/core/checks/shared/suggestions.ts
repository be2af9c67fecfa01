import { allowedEntries } from '../../profile/codelists.js';
import { entryValue } from '../../profile/vocabularies.js';
import type { SentenceContext } from '../rule.js';
import { allowedInWords, fieldHere, valueHere } from './advice.js';

/** The suggested value as it is written in the file: `”ENVI” (Miljö)`. */
export function suggested(context: SentenceContext): string {
  return valueHere(context, String(context.args['suggestion']));
}

/** `Menade du ”ENVI” (Miljö)?`, or `Skriv …` where there is no doubt about it. */
export function suggestionInWords(context: SentenceContext): string {
  const { args, language } = context;
  const words = suggested(context);
  if (args['exact'] === true) return language === 'sv' ? `Skriv ${words}.` : `Write ${words}.`;
  return language === 'sv' ? `Menade du ${words}?` : `Did you mean ${words}?`;
}

/** So many values are named beside a suggestion. */
const fewValues = 13;

/** What to write instead: the suggestion, and the values of the list where it is only a guess. */
export function howToChoose(context: SentenceContext): string {
  const { args, language, property, class: type } = context;
  const owner = type?.properties.get(String(args['belongs']));
  if (owner) {
    const field = fieldHere(context, owner.key);
    return language === 'sv' ? `Värdet hör hemma i ${field}.` : `The value belongs in ${field}.`;
  }
  const [only, other] = property && !property.codelistOpen ? allowedEntries(property) : [];
  if (args['suggestion'] === undefined && only && !other) {
    const words = valueHere(context, entryValue(only));
    return language === 'sv' ? `Listan har bara ${words}.` : `The list only has ${words}.`;
  }
  const allowed = allowedInWords(context);
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
  const suggestion = suggestionInWords(context);
  // Where it is only a guess, the other values of a short list help to judge it.
  const isShort = property !== undefined && allowedEntries(property).length <= fewValues;
  if (args['exact'] === true || allowed === '' || !isShort) return suggestion;
  return language === 'sv' ? `${suggestion} Annars: ${allowed}.` : `${suggestion} Otherwise: ${allowed}.`;
}
