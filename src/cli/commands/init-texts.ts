import { listOf } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { mark } from '../../core/start/mark.js';
import { starterFormats } from '../../core/start/starter-text.js';

/** What is reported when the files are written. */
interface Done {
  readonly file: string;
  /** The settings, where they were written as well. */
  readonly settings: string | undefined;
  /** How many values are to be filled in. */
  readonly marks: number;
}

const formats = starterFormats.join(', ');

/** What `init` says. */
export const initTexts = {
  sv: {
    help: {
      usage: 'init [FIL]',
      about:
        'Börjar en katalog: skriver metakoll.yaml, med det som gäller alla datamängder, och en fil med datamängder att fylla i. I en terminal frågar kommandot efter det som saknas. En fil som finns skrivs aldrig över.',
      what: 'Vad som skrivs:',
      argument: '[fil]',
      argumentHelp: 'filen med datamängderna (annars datamangder.yaml); - skriver den till standard ut',
      template: 'färdiga beskrivningar att utgå från, med id eller namn; all tar alla',
      from: 'en lista som redan finns (csv, xlsx eller ods): föreslår vad kolumnerna betyder, och skriver metakoll.yaml för den',
      column: 'med --from: vad en kolumn betyder, till exempel "Ansvarig=Kontakt namn"; - hoppar över den',
      list: 'visa vilka färdiga beskrivningar som finns',
      to: `filens format: ${formats} (annars avgör namnet)`,
      publisher: 'den som publicerar: organisationsnummer eller namn',
      base: 'det som alla identifierande adresser börjar med',
      license: 'licensen för data, till exempel CC0',
      contact: 'e-postadress för frågor om data',
      after: `
Exempel:
  metakoll init                                    frågar efter det som behövs
  metakoll init --from lista.csv                   utgår från en lista som redan finns
  metakoll init --list                             färdiga beskrivningar av vanliga datamängder
  metakoll init --template badplatser lekplatser --publisher "Exempel kommun" \\
    --base https://data.exempel.se/ --license CC0 --contact oppnadata@exempel.se
  metakoll init lista.csv --template all           en tabell med alla

Slutkod: 0 filerna är skrivna, 2 det gick inte att göra.`,
    },
    questions: {
      opening:
        'Några frågor om katalogen. Enter tar svaret inom hakparentes, Ctrl-C avbryter utan att något skrivs.',
      publisher:
        '\nVem publicerar? Organisationsnummer eller namn, till exempel 212000-0001 eller Skara kommun.',
      base: '\nVad ska alla identifierande adresser börja med? De ska ligga på en webbplats som är er.',
      license: '\nVilken licens har data? CC0 passar det som inte skyddas av upphovsrätt.',
      contact: '\nVilken e-postadress svarar på frågor om data? Helst en funktionsadress.',
      starters:
        '\nVilka datamängder ska vara med? Namn eller nummer med komma emellan; ? visar listan, all tar alla.',
      format:
        '\nVilket format ska filen ha? xlsx öppnas i Excel, med listor att välja ur; yaml har förklaringar till varje fält.',
      later: 'fylls i senare',
      blank: 'en tom att fylla i',
    },
    fileName: 'datamangder',
    settingsExist: (path: string) =>
      `${path} finns redan, och skrivs inte över. Ändra där, och utelämna --publisher, --license och --contact här.`,
    exists: (file: string) => `${file} finns redan, och skrivs inte över. Ange ett annat namn.`,
    endingUnknown: (file: string, known: readonly string[]) =>
      `Namnet ${file} säger inte vilket format filen ska ha. Använd ändelsen ${listOf(
        'sv',
        known.map((name) => `.${name}`),
        'or',
      )}, eller --to.`,
    noStarter: (name: string, near: readonly string[]) =>
      near.length === 0
        ? `Det finns ingen färdig beskrivning som heter ${name}. metakoll init --list visar vilka som finns.`
        : `Det finns ingen färdig beskrivning som heter ${name}. Menade du ${listOf('sv', near, 'or')}?`,
    stopped: 'Avbrutet. Inget är skrivet.',
    done: ({ file, settings, marks }: Done) =>
      `${settings === undefined ? `Skrev ${file}.` : `Skrev ${settings} och ${file}.`}
${marks === 0 ? 'Läs igenom det' : `Fyll i det som är märkt ${mark.sv} (${marks} ${marks === 1 ? 'ställe' : 'ställen'})`}, och kontrollera sedan:
  metakoll check ${quoted(file)}
Så här blir det en fil som dataportalen kan hämta:
  metakoll convert ${quoted(file)} --to rdfxml -o katalog.rdf
`,
  },
  en: {
    help: {
      usage: 'init [FILE]',
      about:
        'Begins a catalogue: writes metakoll.yaml, with what holds for all datasets, and a file with datasets to fill in. In a terminal it asks for what is missing. An existing file is never written over.',
      what: 'What to write:',
      argument: '[file]',
      argumentHelp: 'the file with the datasets (otherwise datasets.yaml); - writes it to standard output',
      template: 'starter descriptions, by id or name; all takes every one',
      from: 'a list that exists already (csv, xlsx or ods): proposes what its columns mean, and writes metakoll.yaml for it',
      column: 'with --from: what a column means, such as "Owner=contact name"; - passes it over',
      list: 'list the starter descriptions',
      to: `format of the file: ${formats} (otherwise told by its name)`,
      publisher: 'who publishes: organisation number or name',
      base: 'what all identifiers begin with',
      license: 'licence of the data, such as CC0',
      contact: 'e-mail address for questions about the data',
      after: `
Examples:
  metakoll init                                    asks for what is needed
  metakoll init --from list.csv                    begins with a list that exists already
  metakoll init --list                             starter descriptions of common datasets
  metakoll init --template badplatser lekplatser --publisher "Exempel kommun" \\
    --base https://data.exempel.se/ --license CC0 --contact opendata@exempel.se
  metakoll init list.csv --template all            a table with all of them

Exit code: 0 the files are written, 2 it could not be done.`,
    },
    questions: {
      opening:
        'Some questions about the catalogue. Enter takes the answer in brackets; Ctrl-C stops, and nothing is written.',
      publisher: '\nWho publishes? Organisation number or name, such as 212000-0001 or Skara kommun.',
      base: '\nWhat should all identifiers begin with? They should be on a web site of your own.',
      license: '\nWhich licence do the data have? CC0 suits what is not protected by copyright.',
      contact: '\nWhich e-mail address answers questions about the data? Preferably a shared one.',
      starters:
        '\nWhich datasets should there be? Names or numbers separated by commas; ? shows the list, all takes every one.',
      format:
        '\nWhich format should the file have? xlsx opens in Excel, with lists to choose from; yaml explains each field.',
      later: 'fill in later',
      blank: 'one to fill in',
    },
    fileName: 'datasets',
    settingsExist: (path: string) =>
      `${path} exists already, and is not written over. Change it there, and leave out --publisher, --license and --contact here.`,
    exists: (file: string) => `${file} exists already, and is not written over. Give another name.`,
    endingUnknown: (file: string, known: readonly string[]) =>
      `The name ${file} does not tell which format the file should have. Use the ending ${listOf(
        'en',
        known.map((name) => `.${name}`),
        'or',
      )}, or --to.`,
    noStarter: (name: string, near: readonly string[]) =>
      near.length === 0
        ? `There is no starter description called ${name}. metakoll init --list shows which there are.`
        : `There is no starter description called ${name}. Did you mean ${listOf('en', near, 'or')}?`,
    stopped: 'Stopped. Nothing is written.',
    done: ({ file, settings, marks }: Done) =>
      `${settings === undefined ? `Wrote ${file}.` : `Wrote ${settings} and ${file}.`}
${marks === 0 ? 'Read it through' : `Fill in what is marked ${mark.en} (${marks} ${marks === 1 ? 'place' : 'places'})`}, and then check:
  metakoll check ${quoted(file)}
This makes a file that the data portal can fetch:
  metakoll convert ${quoted(file)} --to rdfxml -o catalogue.rdf
`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** A name of a file as it can be typed in a shell. */
function quoted(file: string): string {
  return /[\s'"$`\\]/.test(file) ? `"${file}"` : file;
}
