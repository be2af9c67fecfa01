/** The file with the descriptions to begin with, in each of the formats that people fill in. */
import { writeCsv } from '../formats/csv/write.js';
import type { CanonicalObject } from '../model/canonical.js';
import type { Language, Texts } from '../model/profile.js';
import type { CommentAt } from './commented-yaml.js';
import { guidanceIn, remainingFields } from './guidance.js';
import { withLabels } from './label-headings.js';
import { mark } from './mark.js';
import type { StartedDataset } from './starter-data.js';

/** The formats in which a description can be begun. */
export const starterFormats = ['yaml', 'csv', 'json'] as const;

export type StarterFormat = (typeof starterFormats)[number];

/** Writes the descriptions. YAML has comments: what each field is, what the law asks for, and questions to answer. */
export async function starterText(
  datasets: readonly StartedDataset[],
  format: StarterFormat,
  language: Language,
): Promise<string> {
  const described = datasets.map(({ data }) => data);
  switch (format) {
    case 'csv':
      return await tableOf(described, language);
    case 'json':
      return `${JSON.stringify({ datasets: described.map(withoutImpliedClasses) }, null, 2)}\n`;
    default:
      return await yamlOf(datasets, language);
  }
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
