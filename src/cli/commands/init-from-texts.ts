import type { Language } from '../../core/model/profile.js';

/** What `init --from` says. */
export const initFromTexts = {
  sv: {
    noOperand: 'Med --from skrivs bara metakoll.yaml. Ange ingen annan fil.',
    noTable: (file: string) =>
      `${file} har inga rubriker som metakoll känner igen. Det behövs minst två, till exempel Titel och Beskrivning.`,
    columnForm: (text: string) =>
      `--column ${text} saknar likhetstecken. Skriv rubriken, = och fältet: "Ansvarig=Kontakt namn".`,
    question: (heading: string, examples: readonly string[]) =>
      `\nVad står i kolumnen ”${heading}” (${examples.join(' · ')})? Skriv ett fält, eller - för att hoppa över kolumnen.`,
    skip: 'hoppa över',
    passedOver: (heading: string) => `Kolumnen ”${heading}” hoppas över.`,
    readAs: (heading: string, target: string) => `Kolumnen ”${heading}” läses som ${target}.`,
    unsure: (heading: string, settings: string) =>
      `Det gick inte att veta vad ”${heading}” betyder. Skriv det i ${settings}, under csv och columns.`,
    left: (datasets: number, findings: number) =>
      `Kvar att se över: ${findings} ${findings === 1 ? 'sak' : 'saker'}, i ${datasets} ${datasets === 1 ? 'datamängd' : 'datamängder'}.`,
    nothingLeft: 'I listan saknas inget som måste finnas.',
    done: (settings: string, file: string) => `Skrev ${settings}. Läs igenom det, och kontrollera sedan:
  metakoll check ${quoted(file)}
Så här blir det en fil som dataportalen kan hämta:
  metakoll convert ${quoted(file)} --to rdfxml -o katalog.rdf`,
  },
  en: {
    noOperand: 'With --from only metakoll.yaml is written. Give no other file.',
    noTable: (file: string) =>
      `${file} has no headings that metakoll knows. At least two are needed, such as Title and Description.`,
    columnForm: (text: string) =>
      `--column ${text} lacks an equals sign. Write the heading, = and the field: "Owner=contact name".`,
    question: (heading: string, examples: readonly string[]) =>
      `\nWhat does the column “${heading}” hold (${examples.join(' · ')})? Write a field, or - to pass the column over.`,
    skip: 'pass over',
    passedOver: (heading: string) => `The column “${heading}” is passed over.`,
    readAs: (heading: string, target: string) => `The column “${heading}” is read as ${target}.`,
    unsure: (heading: string, settings: string) =>
      `It could not be told what “${heading}” means. Write it in ${settings}, under csv and columns.`,
    left: (datasets: number, findings: number) =>
      `Left to look at: ${findings} ${findings === 1 ? 'thing' : 'things'}, in ${datasets} ${datasets === 1 ? 'dataset' : 'datasets'}.`,
    nothingLeft: 'The list lacks nothing that is mandatory.',
    done: (settings: string, file: string) => `Wrote ${settings}. Read it through, and then check:
  metakoll check ${quoted(file)}
This makes a file that the data portal can fetch:
  metakoll convert ${quoted(file)} --to rdfxml -o catalogue.rdf`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** A name of a file as it can be typed in a shell. */
function quoted(file: string): string {
  return /[\s'"$`\\]/.test(file) ? `"${file}"` : file;
}
