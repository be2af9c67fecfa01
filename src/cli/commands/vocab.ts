import type { Command } from 'commander';
import { listsText, valuesText } from '../../core/explain/text/lists.js';
import { listIds, listLine, listNamed, searchValues } from '../../core/explain/vocab.js';
import { quote } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { exit, UserError } from '../exit.js';
import { answer, defineExplaining, type ExplainingHelp, endDefinition } from '../explaining.js';
import type { Run } from '../invocation.js';
import { parse } from '../program.js';

const help = {
  sv: {
    usage: 'vocab [LISTA] [ORD]',
    about: 'Visar kodlistor och söker i dem på kod, benämning på svenska eller engelska, eller adress.',
    what: 'Vad som visas:',
    argument: '[lista och ord...]',
    argumentHelp: 'en kodlista, ett ord att söka efter, eller båda; utan något visas listorna',
    none: (word: string) =>
      `Inget värde passar ${quote('sv', word)}. Skriv metakoll vocab för att se vilka kodlistor som finns.`,
    after: `
Exempel:
  metakoll vocab                         alla kodlistor
  metakoll vocab data-theme              värdena i en lista
  metakoll vocab miljö                   i vilken lista ordet än står
  metakoll vocab frequency vecka         ord i en lista
  metakoll vocab se-municipalities skara en kommun, med adress

Slutkod: 0 något hittades, 2 inget hittades.`,
  },
  en: {
    usage: 'vocab [LIST] [WORD]',
    about: 'Shows code lists, and searches them by code, label in Swedish or English, or IRI.',
    what: 'What to show:',
    argument: '[list and word...]',
    argumentHelp: 'a code list, a word to search for, or both; without anything the lists are shown',
    none: (word: string) =>
      `No value fits ${quote('en', word)}. Run metakoll vocab to see which code lists there are.`,
    after: `
Examples:
  metakoll vocab                         all code lists
  metakoll vocab data-theme              the values of a list
  metakoll vocab environment             in whatever list the word occurs
  metakoll vocab frequency week          a word in a list
  metakoll vocab se-municipalities skara a municipality, with its IRI

Exit code: 0 something was found, 2 nothing was found.`,
  },
} as const satisfies Readonly<
  Record<'sv' | 'en', ExplainingHelp & { readonly none: (word: string) => string }>
>;

/** `metakoll vocab [LIST] [WORD]`: shows code lists and searches them. */
export const vocab: Run = async (invocation) => {
  const { language } = invocation;
  const say = help[language];
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const { operands, options } = parsed;
  if (operands.length === 0) {
    const lists = listIds.map((id) => listLine(id, language));
    await answer({ lists, values: [] }, (context) => listsText(lists, context), options, invocation);
    return exit.clean;
  }
  const { list, word } = wantedOf(operands);
  const values = searchValues(list === undefined ? listIds : [list], word, language);
  const lists = listIds
    .filter((id) => id === list || values.some((value) => value.list === id))
    .map((id) => listLine(id, language));
  if (values.length === 0 && (word !== '' || list === undefined)) throw new UserError(say.none(word));
  await answer({ lists, values }, (context) => valuesText(values, lists, context), options, invocation);
  return exit.clean;
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  defineExplaining(command, say, language);
  endDefinition(command, say, language);
}

/** The longest beginning that names a list is one; the rest is searched for. */
function wantedOf(operands: readonly string[]): { readonly list: string | undefined; readonly word: string } {
  for (let count = operands.length; count > 0; count--) {
    const list = listNamed(operands.slice(0, count).join(' '));
    if (list !== undefined) return { list, word: operands.slice(count).join(' ') };
  }
  return { list: undefined, word: operands.join(' ') };
}
