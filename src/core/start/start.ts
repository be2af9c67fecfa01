import type { Language } from '../model/profile.js';
import type { StartAnswers } from './answers.js';
import { countMarks } from './mark.js';
import { startedDatasets } from './starter-data.js';
import { type StarterFile, type StarterFormat, starterFile } from './starter-text.js';
import type { Starter } from './starters.js';

/** What a catalogue is begun with. */
export interface StartOptions {
  readonly answers: StartAnswers;
  /** Datasets to begin with; without any there is one that is empty. */
  readonly starters: readonly Starter[];
  readonly format: StarterFormat;
  /** Language of comments and marks, and of names in addresses. */
  readonly language: Language;
  /** The day from which the catalogue exists, such as `2026-11-25`. */
  readonly today: string;
}

/** The two files of a catalogue that begins. */
export interface StartedCatalogue extends StarterFile {
  /** Content of `metakoll.yaml`. */
  readonly settings: string;
  /** How many values are to be filled in, in each of them. */
  readonly marks: { readonly settings: number; readonly text: number };
}

/** Begins a catalogue: settings that hold for all of it, and a file with datasets to fill in. */
export async function startCatalogue({
  answers,
  starters,
  format,
  language,
  today,
}: StartOptions): Promise<StartedCatalogue> {
  const { settingsText } = await import('./settings-text.js');
  const settings = settingsText(answers, language, today);
  const file = await starterFile(startedDatasets(starters, answers, language), format, language);
  return {
    settings,
    ...file,
    marks: { settings: countMarks(settings, language), text: countMarks(file.text, language) },
  };
}
