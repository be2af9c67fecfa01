import type { Severity } from '../../../model/finding.js';
import type { Language } from '../../../model/profile.js';

/** The sentences of the text report that belong to no rule. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `3 fel`, `1 varning`. */
  readonly count: (severity: Severity, count: number) => string;
  readonly files: (count: number) => string;
  readonly places: (count: number) => string;
  readonly fields: (count: number) => string;
  /** `5 ställen i 3 datamängder`, `2 fält i 40 datamängder`. */
  readonly placesIn: (places: string, resources: string) => string;
  /** One line about files without findings; `count` is how many resources there are in all. */
  readonly clean: (
    files: string,
    nothing: string,
    resources: string,
    count: number,
    profile: string,
  ) => string;
  readonly checked: (files: string, resources: string, profile: string) => string;
  readonly wholeFile: string;
  readonly severalFiles: string;
  readonly untitled: string;
  readonly cell: (row: number, column: string, heading: string) => string;
  readonly more: (count: number, total: number) => string;
  /** What follows from a finding and is not shown. */
  readonly follows: (counts: string, count: number, kinds: string) => string;
  /** Recommended fields that resources of a class lack. */
  readonly recommended: (resources: string, fields: string) => string;
  readonly opensRecommended: string;
  readonly guidance: string;
  readonly why: string;
  readonly assumptions: string;
  readonly fetched: (
    address: string,
    status: number,
    contentType: string | undefined,
    bytes: number,
  ) => string;
  readonly mustMend: (errors: number) => string;
  readonly checkAgain: string;
  readonly startWith: (title: string, count: number, of: number) => string;
  /** How many of the errors follow from what stands first. */
  readonly beginFirst: (count: number, of: number) => string;
  readonly passes: (rest: string, count: number) => string;
  /** How many findings `fix` puts right. */
  readonly fixable: (count: number) => string;
  /** How many findings comments and settings hide, and how many the baseline. */
  readonly suppressed: (count: number) => string;
  readonly baselined: (count: number, file: string) => string;
  readonly gone: (count: number, file: string) => string;
  readonly moreGone: (count: number) => string;
  readonly quoted: (text: string) => string;
}

/** In Swedish and English. */
export const words: Readonly<Record<Language, Words>> = {
  sv: {
    severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
    count: (severity, count) =>
      `${count} ${{ error: 'fel', warning: count === 1 ? 'varning' : 'varningar', info: count === 1 ? 'upplysning' : 'upplysningar' }[severity]}`,
    files: (count) => `${count} ${count === 1 ? 'fil' : 'filer'}`,
    places: (count) => `${count} ${count === 1 ? 'ställe' : 'ställen'}`,
    fields: (count) => `${count} fält`,
    placesIn: (places, resources) => `${places} i ${resources}`,
    clean: (files, nothing, resources, count, profile) =>
      `${files} – ${nothing}: ${resources} ${count === 1 ? 'kontrollerad' : 'kontrollerade'} mot DCAT-AP-SE ${profile}`,
    checked: (files, resources, profile) =>
      `Kontrollerat mot DCAT-AP-SE ${profile}: ${files}${resources === '' ? '' : ` med ${resources}`}.`,
    wholeFile: 'Filen som helhet',
    severalFiles: 'I flera filer',
    untitled: 'utan titel',
    cell: (row, column, heading) => `rad ${row}, kolumn ${column}${heading === '' ? '' : ` (${heading})`}`,
    more: (count, total) => `… och ${count} till (--max-findings ${total} visar alla)`,
    follows: (counts, count, kinds) =>
      `Av detta följer ${counts}, som försvinner eller går att bedöma när det är rättat: ${kinds}. (--consequences visar ${count === 1 ? 'den' : 'dem'})`,
    recommended: (resources, fields) => `Rekommenderade fält saknas på ${resources}: ${fields}.`,
    opensRecommended: '--recommended visar var, och vad du kan skriva i dem.',
    guidance: 'Läs mer:',
    why: 'Varför:',
    assumptions: 'Så tolkades filen:',
    fetched: (address, status, contentType, bytes) =>
      `Hämtat från ${address}: svar ${status}, ${contentType ?? 'ingen innehållstyp'}, ${bytes} byte.`,
    mustMend: (errors) => `${errors === 1 ? 'Felet' : 'Felen'} måste rättas innan beskrivningen publiceras.`,
    checkAgain: 'Kontrollera sedan igen.',
    startWith: (title, count, of) => `Börja med: ${title} (${count} av ${of} fel).`,
    beginFirst: (count, of) => `Börja med det som står först: ${count} av ${of} fel följer av det.`,
    passes: (rest, count) =>
      `Godkänt: inga fel. ${rest} visar vad som kan bli bättre, men ${count === 1 ? 'den' : 'de'} hindrar inte publicering.`,
    fixable: (count) =>
      `${count === 1 ? 'En av dem kan metakoll rätta åt dig' : `${count} av dem kan metakoll rätta åt dig`}: metakoll fix. Med --dry-run ser du ändringarna först.`,
    suppressed: (count) =>
      count === 1 ? '1 anmärkning döljs av ett undantag.' : `${count} anmärkningar döljs av undantag.`,
    baselined: (count, file) =>
      count === 1
        ? `1 anmärkning är känd sedan tidigare och visas inte (${file}).`
        : `${count} anmärkningar är kända sedan tidigare och visas inte (${file}).`,
    gone: (count, file) =>
      count === 1
        ? `1 känd anmärkning finns inte längre. Kör med --update-baseline för att stryka den i ${file}:`
        : `${count} kända anmärkningar finns inte längre. Kör med --update-baseline för att stryka dem i ${file}:`,
    moreGone: (count) => `… och ${count} till`,
    quoted: (text) => `”${text}”`,
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    count: (severity, count) =>
      `${count} ${{ error: count === 1 ? 'error' : 'errors', warning: count === 1 ? 'warning' : 'warnings', info: count === 1 ? 'note' : 'notes' }[severity]}`,
    files: (count) => `${count} ${count === 1 ? 'file' : 'files'}`,
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    fields: (count) => `${count} ${count === 1 ? 'field' : 'fields'}`,
    placesIn: (places, resources) => `${places} in ${resources}`,
    clean: (files, nothing, resources, _count, profile) =>
      `${files} – ${nothing}: ${resources} checked against DCAT-AP-SE ${profile}`,
    checked: (files, resources, profile) =>
      `Checked against DCAT-AP-SE ${profile}: ${files}${resources === '' ? '' : ` with ${resources}`}.`,
    wholeFile: 'The file as a whole',
    severalFiles: 'In several files',
    untitled: 'without title',
    cell: (row, column, heading) => `row ${row}, column ${column}${heading === '' ? '' : ` (${heading})`}`,
    more: (count, total) => `… and ${count} more (--max-findings ${total} shows all)`,
    follows: (counts, count, kinds) =>
      `From this ${count === 1 ? 'follows' : 'follow'} ${counts}, which will be gone or can be judged when it is fixed: ${kinds}. (--consequences shows ${count === 1 ? 'it' : 'them'})`,
    recommended: (resources, fields) => `Recommended fields are missing on ${resources}: ${fields}.`,
    opensRecommended: '--recommended shows where, and what you can write in them.',
    guidance: 'Read more:',
    why: 'Why:',
    assumptions: 'How the file was understood:',
    fetched: (address, status, contentType, bytes) =>
      `Fetched from ${address}: status ${status}, ${contentType ?? 'no content type'}, ${bytes} bytes.`,
    mustMend: (errors) =>
      `${errors === 1 ? 'The error' : 'The errors'} must be fixed before the description is published.`,
    checkAgain: 'Then check again.',
    startWith: (title, count, of) => `Start with: ${title} (${count} of ${of} errors).`,
    beginFirst: (count, of) =>
      `Begin with what stands first: ${count} of ${of} errors ${count === 1 ? 'follows' : 'follow'} from it.`,
    passes: (rest, count) =>
      `Passed: no errors. ${rest} ${count === 1 ? 'shows' : 'show'} what could be better, but ${count === 1 ? 'does' : 'do'} not stop publication.`,
    fixable: (count) =>
      `metakoll can put ${count} of them right for you: metakoll fix. With --dry-run you see the changes first.`,
    suppressed: (count) =>
      count === 1 ? '1 finding is hidden by a suppression.' : `${count} findings are hidden by suppressions.`,
    baselined: (count, file) =>
      count === 1
        ? `1 finding is known from before and not shown (${file}).`
        : `${count} findings are known from before and not shown (${file}).`,
    gone: (count, file) =>
      count === 1
        ? `1 known finding no longer occurs. Run with --update-baseline to strike it from ${file}:`
        : `${count} known findings no longer occur. Run with --update-baseline to strike them from ${file}:`,
    moreGone: (count) => `… and ${count} more`,
    quoted: (text) => `“${text}”`,
  },
};
