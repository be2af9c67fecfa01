import type { Severity } from '../../../checks/rule.js';
import type { Language } from '../../../profile/profile.js';

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
  readonly clean: (files: string, resources: string, count: number, profile: string) => string;
  readonly checked: (files: string, resources: string, profile: string) => string;
  readonly wholeFile: string;
  readonly severalFiles: string;
  readonly untitled: string;
  readonly cell: (row: number, column: string, heading: string) => string;
  readonly more: (count: number, total: number) => string;
  readonly guidance: string;
  readonly why: string;
  readonly assumptions: string;
  readonly mustMend: (errors: number) => string;
  readonly checkAgain: string;
  readonly startWith: (title: string, count: number, of: number) => string;
  readonly passes: (rest: string, count: number) => string;
  /** How many findings `fix` puts right. */
  readonly fixable: (count: number) => string;
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
    clean: (files, resources, count, profile) =>
      `${files} – inga anmärkningar: ${resources} ${count === 1 ? 'kontrollerad' : 'kontrollerade'} mot DCAT-AP-SE ${profile}`,
    checked: (files, resources, profile) =>
      `Kontrollerat mot DCAT-AP-SE ${profile}: ${files}${resources === '' ? '' : ` med ${resources}`}.`,
    wholeFile: 'Filen som helhet',
    severalFiles: 'I flera filer',
    untitled: 'utan titel',
    cell: (row, column, heading) => `rad ${row}, kolumn ${column}${heading === '' ? '' : ` (${heading})`}`,
    more: (count, total) => `… och ${count} till (--max-findings ${total} visar alla)`,
    guidance: 'Läs mer:',
    why: 'Varför:',
    assumptions: 'Så tolkades filen:',
    mustMend: (errors) => `${errors === 1 ? 'Felet' : 'Felen'} måste rättas innan beskrivningen publiceras.`,
    checkAgain: 'Kontrollera sedan igen.',
    startWith: (title, count, of) => `Börja med: ${title} (${count} av ${of} fel).`,
    passes: (rest, count) =>
      `Godkänt: inga fel. ${rest} visar vad som kan bli bättre, men ${count === 1 ? 'den' : 'de'} hindrar inte publicering.`,
    fixable: (count) =>
      `${count === 1 ? 'En av dem kan metakoll rätta åt dig' : `${count} av dem kan metakoll rätta åt dig`}: metakoll fix. Med --dry-run ser du ändringarna först.`,
    quoted: (text) => `”${text}”`,
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
    count: (severity, count) =>
      `${count} ${{ error: count === 1 ? 'error' : 'errors', warning: count === 1 ? 'warning' : 'warnings', info: count === 1 ? 'info' : 'infos' }[severity]}`,
    files: (count) => `${count} ${count === 1 ? 'file' : 'files'}`,
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    fields: (count) => `${count} ${count === 1 ? 'field' : 'fields'}`,
    placesIn: (places, resources) => `${places} in ${resources}`,
    clean: (files, resources, _count, profile) =>
      `${files} – no findings: ${resources} checked against DCAT-AP-SE ${profile}`,
    checked: (files, resources, profile) =>
      `Checked against DCAT-AP-SE ${profile}: ${files}${resources === '' ? '' : ` with ${resources}`}.`,
    wholeFile: 'The file as a whole',
    severalFiles: 'In several files',
    untitled: 'without title',
    cell: (row, column, heading) => `row ${row}, column ${column}${heading === '' ? '' : ` (${heading})`}`,
    more: (count, total) => `… and ${count} more (--max-findings ${total} shows all)`,
    guidance: 'Read more:',
    why: 'Why:',
    assumptions: 'How the file was understood:',
    mustMend: (errors) =>
      `${errors === 1 ? 'The error' : 'The errors'} must be fixed before the description is published.`,
    checkAgain: 'Then check again.',
    startWith: (title, count, of) => `Start with: ${title} (${count} of ${of} errors).`,
    passes: (rest, count) =>
      `Passed: no errors. ${rest} ${count === 1 ? 'shows' : 'show'} what could be better, but ${count === 1 ? 'does' : 'do'} not stop publication.`,
    fixable: (count) =>
      `metakoll can put ${count} of them right for you: metakoll fix. With --dry-run you see the changes first.`,
    quoted: (text) => `“${text}”`,
  },
};
