import type { Language } from '../../../model/profile.js';

/** The words of the HTML report that belong to no rule. */
export interface HtmlWords {
  readonly title: string;
  readonly passed: string;
  readonly failed: (errors: string) => string;
  readonly checked: (files: string, resources: string, profile: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly overview: string;
  readonly steps: string;
  readonly byDataset: string;
  readonly files: string;
  readonly about: string;
  readonly severity: string;
  readonly count: string;
  readonly field: string;
  readonly publisher: string;
  readonly file: string;
  readonly format: string;
  readonly resources: string;
  readonly figureFields: string;
  readonly figurePublishers: string;
  readonly figureFilled: string;
  readonly figureFilledNote: string;
  readonly all: string;
  readonly noPublisher: string;
  readonly table: string;
  readonly filled: string;
  readonly empty: string;
  readonly filter: string;
  readonly search: string;
  readonly shown: string;
  readonly level: string;
  readonly allLevels: string;
  readonly wholeFile: string;
  readonly where: string;
  readonly why: string;
  readonly how: string;
  readonly readMore: string;
  readonly inPreview: string;
  readonly fixable: string;
  readonly more: (count: number) => string;
  readonly follows: (counts: string, count: number) => string;
  readonly moreDatasets: (count: number) => string;
  readonly madeBy: (version: string, profile: string) => string;
  readonly disclaimer: string;
}

/** In Swedish and English. */
export const htmlWords: Readonly<Record<Language, HtmlWords>> = {
  sv: {
    title: 'Kontroll av öppna data',
    passed: 'Godkänt: inga fel',
    failed: (errors) => `${errors} att rätta`,
    checked: (files, resources, profile) =>
      `${files} med ${resources} har kontrollerats mot DCAT-AP-SE ${profile}.`,
    skip: 'Till innehållet',
    contents: 'Innehåll',
    overview: 'Översikt',
    steps: 'Vad som ska åtgärdas',
    byDataset: 'Allt, ordnat efter datamängd',
    files: 'Filer',
    about: 'Om rapporten',
    severity: 'Nivå',
    count: 'Antal',
    field: 'Fält',
    publisher: 'Utgivare',
    file: 'Fil',
    format: 'Format',
    resources: 'Innehåll',
    figureFields: 'Anmärkningar efter fält',
    figurePublishers: 'Anmärkningar efter utgivare',
    figureFilled: 'Hur stor del av datamängderna som har fältet ifyllt',
    figureFilledNote: 'Fält som profilen kräver eller rekommenderar. Mörkare färg betyder fler ifyllda.',
    all: 'Alla',
    noPublisher: 'utan utgivare',
    table: 'Visa siffrorna som tabell',
    filled: 'ifyllt',
    empty: 'tomt',
    filter: 'Filtrera',
    search: 'Sök i anmärkningarna',
    shown: 'anmärkningar visas',
    level: 'Visa nivå',
    allLevels: 'Alla nivåer',
    wholeFile: 'Filen som helhet',
    where: 'Ställen',
    why: 'Varför',
    how: 'Gör så här',
    readMore: 'Läs mer i vägledningen',
    inPreview: 'Visa i förhandsvisningen',
    fixable: 'metakoll fix kan rätta detta',
    follows: (counts) => `Av detta följer ${counts}, som försvinner eller går att bedöma när det är rättat`,
    more: (count) => `… och ${count} ställen till. Hela listan finns i rapporten i CSV eller JSON.`,
    moreDatasets: (count) =>
      `… och ${count} till, med lindrigare anmärkningar. Hela listan finns i rapporten i CSV eller JSON.`,
    madeBy: (version, profile) => `Gjord med metakoll ${version} mot DCAT-AP-SE ${profile}.`,
    disclaimer:
      'metakoll är inget officiellt verktyg. Reglerna följer profilen och vägledningen på docs.dataportal.se.',
  },
  en: {
    title: 'Check of open data',
    passed: 'Passed: no errors',
    failed: (errors) => `${errors} to fix`,
    checked: (files, resources, profile) =>
      `${files} with ${resources} checked against DCAT-AP-SE ${profile}.`,
    skip: 'To the content',
    contents: 'Contents',
    overview: 'Overview',
    steps: 'What to do',
    byDataset: 'Everything, by dataset',
    files: 'Files',
    about: 'About this report',
    severity: 'Severity',
    count: 'Count',
    field: 'Field',
    publisher: 'Publisher',
    file: 'File',
    format: 'Format',
    resources: 'Contents',
    figureFields: 'Findings by field',
    figurePublishers: 'Findings by publisher',
    figureFilled: 'Share of the datasets that have the field filled in',
    figureFilledNote:
      'Fields that the profile requires or recommends. A darker colour means more of them filled in.',
    all: 'All',
    noPublisher: 'no publisher',
    table: 'Show the numbers as a table',
    filled: 'filled in',
    empty: 'empty',
    filter: 'Filter',
    search: 'Search in the findings',
    shown: 'findings shown',
    level: 'Show severity',
    allLevels: 'All',
    wholeFile: 'The file as a whole',
    where: 'Places',
    why: 'Why',
    how: 'What to do',
    readMore: 'Read more in the guidance',
    inPreview: 'Show in the preview',
    fixable: 'metakoll fix can put this right',
    follows: (counts, count) =>
      `From this ${count === 1 ? 'follows' : 'follow'} ${counts}, which will be gone or can be judged when it is fixed`,
    more: (count) => `… and ${count} more places. The report in CSV or JSON has them all.`,
    moreDatasets: (count) =>
      `… and ${count} more, with milder findings. The report in CSV or JSON has them all.`,
    madeBy: (version, profile) => `Made with metakoll ${version} against DCAT-AP-SE ${profile}.`,
    disclaimer:
      'metakoll is no official tool. Its rules follow the profile and the guidance on docs.dataportal.se.',
  },
};
