/** The file with the descriptions to begin with, in each of the formats that people fill in. */
import { writeCsv } from '../formats/csv/write.js';
import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';
import type { Language, Texts } from '../model/profile.js';
import { codeByName } from '../profile/codelists.js';
import { classesByName } from '../profile/names.js';
import { version } from '../version.js';
import type { CommentAt } from './commented-yaml.js';
import { guidanceIn, remainingFields } from './guidance.js';
import { withLabels } from './label-headings.js';
import { mark } from './mark.js';
import type { StartedDataset } from './starter-data.js';

/** The formats in which a description can be begun. */
export const starterFormats = ['yaml', 'csv', 'xlsx', 'json'] as const;

export type StarterFormat = (typeof starterFormats)[number];

/** A file with descriptions to begin with. */
export interface StarterFile {
  /** For a workbook its cells as text. */
  readonly text: string;
  /** The file, where it is no text. */
  readonly bytes?: Uint8Array;
}

/**
 * Writes the descriptions. YAML has comments: what each field is, what the law asks for, and questions to answer; a workbook
 * has guidance in its cells.
 */
export async function starterFile(
  datasets: readonly StartedDataset[],
  format: StarterFormat,
  language: Language,
): Promise<StarterFile> {
  const described = datasets.map(({ data }) => data);
  switch (format) {
    case 'csv':
      return { text: await tableOf(described, language) };
    case 'json':
      return { text: `${JSON.stringify({ datasets: described.map(withoutImpliedClasses) }, null, 2)}\n` };
    case 'xlsx':
      return await workbookOf(described, language);
    default:
      return { text: await yamlOf(datasets, language) };
  }
}

/** A workbook, whose cells choose from the code lists: it takes their values in full. */
async function workbookOf(datasets: readonly CanonicalObject[], language: Language): Promise<StarterFile> {
  const { writeXlsx } = await import('../formats/xlsx/write.js');
  const { text, bytes } = writeXlsx(
    { data: { '@graph': datasets.map(inFull) }, rest: [] },
    { language, version },
  );
  return bytes === undefined ? { text } : { text, bytes };
}

/** A description with the values of code lists in the place of their short forms. */
function inFull(object: CanonicalObject): CanonicalObject {
  const type = classesByName(String(object['class']))[0]?.class;
  const entries = Object.entries(object).map(([key, value]) => {
    const property = type?.properties.get(key);
    const full = (item: CanonicalValue): CanonicalValue => {
      if (typeof item === 'string') return (property?.codelists && codeByName(property, item)) ?? item;
      return isResource(item) ? inFull(item) : item;
    };
    return [key, Array.isArray(value) ? value.map(full) : full(value as CanonicalValue)] as const;
  });
  return Object.fromEntries(entries);
}

/** A table as spreadsheet programs in Sweden save it, with the labels of the fields as headings. */
async function tableOf(datasets: readonly CanonicalObject[], language: Language): Promise<string> {
  const { text } = await writeCsv({ data: { '@graph': [...datasets] }, rest: [] });
  const end = text.indexOf('\r\n');
  const headings = withLabels(text.slice(1, end).split(';'), language);
  return `${text[0]}${headings.join(';')}${text.slice(end)}`;
}

async function yamlOf(datasets: readonly StartedDataset[], language: Language): Promise<string> {
  const { commentedYaml } = await import('./commented-yaml.js');
  const say = says[language];
  const guidance = guidanceIn(language);
  const data = { datasets: datasets.map((dataset) => withoutImpliedClasses(dataset.data)) };
  const comment: CommentAt = (path) => {
    const [, index, ...rest] = path;
    if (rest.length === 0)
      return typeof index === 'number' ? datasetComment(datasets[index]!, language) : undefined;
    const keys = rest.filter((step) => typeof step === 'string');
    const key = keys.at(-1)!;
    if (typeof rest.at(-1) === 'number' || isLanguage(key)) return undefined;
    return guidance(keys.length === 1 ? 'Dataset' : (classBelow[keys[0]!] ?? 'Dataset'), key);
  };
  return commentedYaml(data, say.top(mark[language]), comment, () => {
    const more = (type: string, heading: string) => [heading, ...remainingFields(type, guidance)];
    return [...more('Dataset', say.moreOfDataset), ...more('Distribution', say.moreOfDistribution)].join(
      '\n',
    );
  });
}

const classBelow: Readonly<Record<string, string>> = {
  distribution: 'Distribution',
  temporal: 'PeriodOfTime',
};

const isLanguage = (key: string) => key === 'sv' || key === 'en';

/** What to think of before this dataset is published. */
function datasetComment({ starter }: StartedDataset, language: Language): string {
  const say = says[language];
  if (!starter) return say.blank;
  const lines = (heading: string, texts: readonly Texts[]) =>
    texts.map((text) => `- ${heading}: ${text[language]}`);
  return [
    `── ${starter.title[language]} ──`,
    ...lines(say.note, starter.notes),
    ...lines(say.question, starter.questions),
  ].join('\n');
}

/** The classes that the place of a resource decides are left out. */
function withoutImpliedClasses(object: CanonicalObject): CanonicalObject {
  const entries = Object.entries(object).flatMap(([key, value]) => {
    if (key === 'class') return [];
    const plain = Array.isArray(value)
      ? value.map((item) => (isResource(item) ? withoutImpliedClasses(item) : item))
      : isResource(value)
        ? withoutImpliedClasses(value)
        : value;
    return [[key, plain] as const];
  });
  return Object.fromEntries(entries);
}

function isResource(value: unknown): value is CanonicalObject {
  return typeof value === 'object' && value !== null && 'class' in value;
}

const says = {
  sv: {
    top: (blank: string) =>
      `Datamängder att fylla i. Det som är märkt ${blank} är kvar att skriva; resten är förslag som går att ändra.\nUtgivare, licens och kontakt står i metakoll.yaml och gäller alla datamängder.\nKontrollera med metakoll check.`,
    note: 'Att tänka på',
    question: 'Fråga',
    moreOfDataset: 'Fler fält som en datamängd kan ha (metakoll explain Dataset visar hur de skrivs):',
    moreOfDistribution: 'Fler fält som en distribution kan ha:',
    blank: 'Kopiera hela posten för varje datamängd till.',
  },
  en: {
    top: (blank: string) =>
      `Datasets to fill in. What is marked ${blank} is left to write; the rest is proposed and may be changed.\nPublisher, licence and contact stand in metakoll.yaml and hold for all datasets.\nCheck with metakoll check.`,
    note: 'To think of',
    question: 'Question',
    moreOfDataset: 'More fields that a dataset may have (metakoll explain Dataset shows how to write them):',
    moreOfDistribution: 'More fields that a distribution may have:',
    blank: 'Copy the whole entry for each further dataset.',
  },
} as const;
