/** A catalogue in which everything is that pages find hard: texts of all lengths, languages and directions, and what is missing. */
const base = 'https://data.exempel.se/';

const distributions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${base}d/many/${index}`,
    accessURL: `${base}fil-${index}.csv`,
    ...(index === 0 ? {} : { title: { sv: `Fil ${index}` } }),
  }));

const datasets = (files: number) => [
  { id: `${base}d/long`, title: { sv: 'Lång' }, description: { sv: 'Långt ord. '.repeat(4600) } },
  { id: `${base}d/word`, title: { sv: 'x'.repeat(400) }, description: { sv: `${'y'.repeat(2000)}` } },
  {
    id: `${base}d/html`,
    title: { sv: '<b>Fet</b>' },
    description: { sv: '<img src=x onerror=alert(1)> & "så"' },
  },
  { id: `${base}d/english`, title: { en: 'Bathing sites' }, description: { en: 'Only in English.' } },
  { id: `${base}d/none`, title: 'Utan språk', description: 'En text utan språk.' },
  { id: `${base}d/arabic`, title: { ar: 'مواقع السباحة' }, description: { ar: 'وصف باللغة العربية فقط.' } },
  { id: `${base}d/untitled`, keyword: { sv: ['utan titel'] } },
  {
    id: `${base}d/script`,
    title: { sv: 'Skript' },
    landingPage: 'javascript:alert(1)',
    publisher: `${base}okand`,
  },
  { id: `${base}d/many`, title: { sv: 'Många filer' }, distribution: distributions(files) },
];

/** The catalogue as JSON, with a dataset of so many distributions. */
export function hardCatalogue(files: number): string {
  return JSON.stringify({ class: 'Catalog', id: `${base}k`, dataset: datasets(files) });
}
