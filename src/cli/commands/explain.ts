import type { Command } from 'commander';
import { explain as explainName, overview } from '../../core/explain/explain.js';
import { suggestionsFor } from '../../core/explain/suggest.js';
import { explanationText } from '../../core/explain/text/explanation.js';
import { matchLines } from '../../core/explain/text/lists.js';
import { quote } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { visibleName } from '../../core/report/reporters/text/visible.js';
import { exit, UserError } from '../exit.js';
import { answer, defineExplaining, type ExplainingHelp, endDefinition, plainContext } from '../explaining.js';
import type { Invocation, Run } from '../invocation.js';
import { parse } from '../program.js';

const help: Readonly<Record<'sv' | 'en', ExplainingHelp>> = {
  sv: {
    usage: 'explain [NAMN]',
    about:
      'Förklarar en regel, en klass, ett fält eller ett värde i en kodlista: vad det är, varför det spelar roll och hur du skriver det.',
    what: 'Vad som förklaras:',
    argument: '[namn...]',
    argumentHelp:
      'en regelkod, ett fält, en klass, en kod, en benämning eller en adress; utan namn visas vad som finns',
    after: `
Exempel:
  metakoll explain license-not-iri       en regel
  metakoll explain Dataset.title         ett fält i en klass
  metakoll explain dcterms:license       ett fält, var det än finns
  metakoll explain Utgivare              vad som heter så på svenska
  metakoll explain CC BY 4.0             ett värde i en kodlista

Slutkod: 0 det förklarades, 2 inget heter så.`,
  },
  en: {
    usage: 'explain [NAME]',
    about:
      'Explains a rule, a class, a property or a value of a code list: what it is, why it matters and how to write it.',
    what: 'What to explain:',
    argument: '[name...]',
    argumentHelp:
      'code of a rule, property, class, code, label or IRI; without a name what there is is shown',
    after: `
Examples:
  metakoll explain license-not-iri       a rule
  metakoll explain Dataset.title         a property of a class
  metakoll explain dcterms:license       a property, wherever it occurs
  metakoll explain Publisher             what has that name in English
  metakoll explain CC BY 4.0             a value of a code list

Exit code: 0 it was explained, 2 nothing has that name.`,
  },
};

/** `metakoll explain [NAME]`: what something is, why it matters and how to write it. */
export const explain: Run = async (invocation) => {
  const { language } = invocation;
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const name = parsed.operands.join(' ').trim();
  const found = name === '' ? overview(language) : await explainName(name, language);
  if (!found) throw await nothingNamed(name, invocation);
  await answer(found, (context) => explanationText(found, context), parsed.options, invocation);
  return exit.clean;
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  defineExplaining(command, say, language);
  endDefinition(command, say, language);
}

/** Says that nothing has the name, and what may have been meant. */
export async function nothingNamed(name: string, invocation: Invocation): Promise<UserError> {
  const { language } = invocation;
  const matches = suggestionsFor(name, language);
  const say = {
    sv: {
      nothing: `Inget heter ${quote(language, visibleName(name))}.`,
      meant: 'Kanske menade du:',
      see: 'Skriv metakoll explain för att se vad som går att förklara.',
    },
    en: {
      nothing: `Nothing is called ${quote(language, visibleName(name))}.`,
      meant: 'Perhaps you meant:',
      see: 'Run metakoll explain to see what can be explained.',
    },
  }[language];
  if (matches.length === 0) return new UserError(say.nothing, say.see);
  return new UserError(`${say.nothing} ${say.meant}`, ...matchLines(matches, await plainContext(invocation)));
}
