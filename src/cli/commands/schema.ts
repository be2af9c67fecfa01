import type { Command } from 'commander';
import { schemaLines, schemaNamed } from '../../core/explain/schemas.js';
import { schemasText } from '../../core/explain/text/lists.js';
import { nearest } from '../../core/languages/nearest.js';
import { quote } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { deliver } from '../deliver.js';
import { exit, UserError } from '../exit.js';
import { answer, defineExplaining, type ExplainingHelp, endDefinition } from '../explaining.js';
import type { Run } from '../invocation.js';
import { outputOf } from '../options.js';
import { parse } from '../program.js';

const help = {
  sv: {
    usage: 'schema [NAMN]',
    about: 'Skriver ut ett schema (JSON Schema) eller JSON-LD-kontexten.',
    what: 'Vilket schema:',
    argument: '[namn...]',
    argumentHelp: 'catalogue, en klass som Dataset, context, report …; utan namn visas vilka som finns',
    output: 'skriv schemat till en fil',
    none: (name: string, meant: string | undefined) =>
      `Inget schema heter ${quote('sv', name)}.${meant === undefined ? ' Skriv metakoll schema för att se vilka som finns.' : ` Menade du ${meant}?`}`,
    after: `
Exempel:
  metakoll schema                        vilka scheman som finns
  metakoll schema catalogue -o katalog.schema.json
  metakoll schema Dataset                schemat för en klass
  metakoll schema context                JSON-LD-kontexten

Slutkod: 0 schemat skrevs ut, 2 inget schema heter så.`,
  },
  en: {
    usage: 'schema [NAME]',
    about: 'Prints a schema (JSON Schema) or the JSON-LD context.',
    what: 'Which schema:',
    argument: '[name...]',
    argumentHelp:
      'catalogue, a class such as Dataset, context, report …; without a name those that there are',
    output: 'write the schema to a file',
    none: (name: string, meant: string | undefined) =>
      `No schema is called ${quote('en', name)}.${meant === undefined ? ' Run metakoll schema to see which there are.' : ` Did you mean ${meant}?`}`,
    after: `
Examples:
  metakoll schema                        which schemas there are
  metakoll schema catalogue -o catalogue.schema.json
  metakoll schema Dataset                the schema of a class
  metakoll schema context                the JSON-LD context

Exit code: 0 the schema was printed, 2 no schema has that name.`,
  },
} as const satisfies Readonly<Record<'sv' | 'en', ExplainingHelp & Readonly<Record<string, unknown>>>>;

/** `metakoll schema [NAME]`: prints a schema. */
export const schema: Run = async (invocation) => {
  const { language } = invocation;
  const say = help[language];
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const { operands, options } = parsed;
  const name = operands.join(' ').trim();
  const schemas = await schemaLines(language);
  if (name === '') {
    await answer({ schemas }, (context) => schemasText(schemas, context), options, invocation);
    return exit.clean;
  }
  const found = await schemaNamed(name);
  if (found === undefined) {
    const meant = nearest(
      name,
      schemas.map((line) => line.name),
    );
    throw new UserError(say.none(name, meant));
  }
  const output = outputOf(options);
  await deliver(`${JSON.stringify(found, undefined, 2)}\n`, output, invocation);
  return exit.clean;
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  defineExplaining(command, say, language);
  command.option('-o, --output <file>', say.output);
  endDefinition(command, say, language);
}
