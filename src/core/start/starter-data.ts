import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';
import type { Language } from '../model/profile.js';
import { allowedEntries, codeByName } from '../profile/codelists.js';
import { classOf } from '../profile/profile.js';
import { entryValue } from '../profile/vocabularies.js';
import type { StartAnswers } from './answers.js';
import { mark } from './mark.js';
import type { Starter } from './starters.js';

/** The description of a dataset to begin with, in short forms, and what to think of before it is published. */
export interface StartedDataset {
  readonly data: CanonicalObject;
  readonly starter: Starter | undefined;
}

/** The descriptions to begin with. Without starters there is one, in which everything is to be filled in. */
export function startedDatasets(
  chosen: readonly Starter[],
  answers: StartAnswers,
  language: Language,
): readonly StartedDataset[] {
  const all = chosen.length === 0 ? [undefined] : chosen;
  return all.map((starter) => ({ data: datasetOf(starter, answers, language), starter }));
}

function datasetOf(starter: Starter | undefined, answers: StartAnswers, language: Language): CanonicalObject {
  const blank = mark[language];
  const { base } = answers;
  const id = base === undefined ? blank : `${base}dataset/${starter?.id ?? blankName[language]}`;
  const { title, description, keyword } = starter ?? {
    title: { sv: blank, en: blank },
    description: { sv: blank, en: blank },
    keyword: { sv: [blank], en: [blank] },
  };
  const formats = starter?.formats ?? ['text/csv'];
  return {
    id,
    class: 'Dataset',
    title: { ...title },
    description: { ...description },
    keyword: { sv: [...keyword.sv], en: [...keyword.en] },
    theme: starter?.theme ?? blank,
    accrualPeriodicity: starter?.frequency ?? blank,
    issued: blank,
    temporal: { class: 'PeriodOfTime', startDate: blank },
    conformsTo: starter?.conformsTo ?? blank,
    distribution: formats.map((format) =>
      distributionOf(starter, format, base === undefined ? undefined : id, language),
    ),
  };
}

const blankName = { sv: 'namn', en: 'name' } as const;

function distributionOf(
  starter: Starter | undefined,
  format: string,
  dataset: string | undefined,
  language: Language,
): CanonicalObject {
  const blank = mark[language];
  const name = shortName(format);
  const words = (sv: string, en: string): CanonicalValue =>
    starter
      ? { sv: `${starter.title.sv} ${sv} ${name}.`, en: `${starter.title.en} ${en} ${name}.` }
      : { sv: blank, en: blank };
  return {
    id: dataset === undefined ? blank : `${dataset}/${name.toLowerCase()}`,
    class: 'Distribution',
    description: words('som', 'as'),
    accessURL: blank,
    format: name,
    ...(starter && starter.license !== 'CC0' ? { license: starter.license } : {}),
  };
}

/** The shortest name that a format goes by: `CSV` for `text/csv`. */
function shortName(format: string): string {
  const property = classOf('Distribution').properties.get('format')!;
  const entry = allowedEntries(property).find((each) => entryValue(each) === format);
  const names = (entry?.aliases ?? []).concat(entry?.label?.en ?? []);
  return names.find((name) => /^[A-Za-z]+$/.test(name) && codeByName(property, name) === format) ?? format;
}
