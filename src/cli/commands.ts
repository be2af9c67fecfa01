import { nearest } from '../core/languages/nearest.js';
import type { Language } from '../core/model/profile.js';

/** Every command with what it does, in the order of the help. The first is run when none is named. */
export const commands = [
  {
    name: 'check',
    summary: {
      sv: 'kontrollerar filer (körs när inget kommando anges)',
      en: 'checks files (runs when no command is given)',
    },
  },
  {
    name: 'fix',
    summary: {
      sv: 'rättar på plats det som säkert går att rätta',
      en: 'puts right in place what can be put right for certain',
    },
  },
  {
    name: 'convert',
    summary: {
      sv: 'gör om filer till ett annat format, till exempel det som dataportalen hämtar',
      en: 'writes files in another format, such as the one that the data portal fetches',
    },
  },
  {
    name: 'init',
    summary: {
      sv: 'börjar en katalog: inställningar och datamängder att fylla i',
      en: 'begins a catalogue: settings, and datasets to fill in',
    },
  },
  {
    name: 'preview',
    summary: {
      sv: 'visar hur dataportalen brukar visa katalogen, och vad som går förlorat där',
      en: 'shows how the data portal usually shows the catalogue, and what is lost there',
    },
  },
  {
    name: 'score',
    summary: {
      sv: 'räknar poäng för metadatakvalitet och visar vad som ger mest',
      en: 'counts points for metadata quality and shows what gives most',
    },
  },
  {
    name: 'audit',
    summary: {
      sv: 'granskar en eller många kataloger: läget, styrkor och vad som bör göras först',
      en: 'audits one or many catalogues: how they stand, what is good and what to do first',
    },
  },
  {
    name: 'diff',
    summary: {
      sv: 'visar vad som skiljer två versioner av en katalog',
      en: 'shows what differs between two versions of a catalogue',
    },
  },
  {
    name: 'explain',
    summary: {
      sv: 'förklarar en regel, ett fält eller ett värde, och hur det skrivs',
      en: 'explains a rule, a property or a value, and how to write it',
    },
  },
  {
    name: 'rules',
    summary: { sv: 'visar alla regler', en: 'lists all rules' },
  },
  {
    name: 'vocab',
    summary: { sv: 'visar kodlistor och söker i dem', en: 'shows code lists and searches them' },
  },
  {
    name: 'schema',
    summary: { sv: 'skriver ut ett schema', en: 'prints a schema' },
  },
  {
    name: 'web',
    summary: {
      sv: 'öppnar sidan som gör allt det här i webbläsaren',
      en: 'opens the page that does all of this in the browser',
    },
  },
] as const satisfies readonly {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
}[];

/** The name of a command. */
export type CommandName = (typeof commands)[number]['name'];

/** What other tools call a command, and people try here; what is only an option with us is one of them. */
const otherNames: Readonly<Record<string, CommandName | '--version'>> = {
  version: '--version',
  validate: 'check',
  lint: 'check',
  verify: 'check',
  test: 'check',
  validera: 'check',
  kontrollera: 'check',
  format: 'fix',
  repair: 'fix',
  rätta: 'fix',
  export: 'convert',
  transform: 'convert',
  konvertera: 'convert',
  compare: 'diff',
  jämför: 'diff',
  codes: 'vocab',
};

/** The command that a word is meant as, by another name or a slip; nothing where it is none. */
export function commandMeant(word: string): CommandName | '--version' | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(otherNames, lower)) return otherNames[lower];
  const known = [...commands.map(({ name }) => name), ...Object.keys(otherNames)];
  const found = nearest(lower, known);
  return found === undefined ? undefined : (otherNames[found] ?? (found as CommandName));
}

/** Options that may stand before the name of the command. */
const flags = new Set(['--debug', '--color', '--no-color', '-q', '--quiet', '-v', '--verbose']);

/** Finds the command that is meant, and its arguments. */
export function chooseCommand(argv: readonly string[]): {
  readonly name: CommandName;
  readonly argv: readonly string[];
  readonly isDefault: boolean;
} {
  let at = 0;
  while (at < argv.length) {
    if (argv[at] === '--lang') at += 2;
    else if (flags.has(argv[at]!) || argv[at]!.startsWith('--lang=')) at += 1;
    else break;
  }
  const before = argv.slice(0, at);
  const after = argv.slice(at + 1);
  const named = commands.find((entry) => entry.name === argv[at]);
  if (named) return { name: named.name, argv: [...before, ...after], isDefault: false };
  if (argv[at] === 'help') {
    const about = commands.find((entry) => entry.name === after[0]);
    return { name: about?.name ?? commands[0].name, argv: [...before, '--help'], isDefault: !about };
  }
  return { name: commands[0].name, argv, isDefault: true };
}
