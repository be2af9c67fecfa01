import { quote } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { findStarters, type Starter, starters } from '../../core/start/starters.js';
import { UserError } from '../exit.js';
import { initTexts } from './init-texts.js';

/** The starters by the names that were given, each once; names may be separated by commas. */
export function chosenStarters(names: readonly string[], language: Language): readonly Starter[] {
  const chosen = readStarters(names.join(','), language);
  if ('fault' in chosen) throw new UserError(chosen.fault);
  return chosen.value;
}

/** Reads names of starters separated by commas, or the numbers of the list. */
export function readStarters(
  text: string,
  language: Language,
): { readonly value: readonly Starter[] } | { readonly fault: string } {
  const found = new Set<Starter>();
  for (const name of text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const numbered = /^\d+$/.test(name) ? starters[Number(name) - 1] : undefined;
    const answer = numbered ? { found: [numbered], near: [] } : findStarters(name);
    if (answer.found.length === 0) {
      return {
        fault: initTexts[language].noStarter(
          quote(language, name),
          answer.near.map(({ id }) => id),
        ),
      };
    }
    for (const starter of answer.found) found.add(starter);
  }
  return { value: [...found] };
}

/** The list of all starters, numbered. */
export function listOfStarters(language: Language): string {
  const width = Math.max(...starters.map(({ id }) => id.length));
  return starters
    .map(
      ({ id, title }, index) => `${String(index + 1).padStart(3)}  ${id.padEnd(width)}  ${title[language]}\n`,
    )
    .join('');
}

/** `--template` takes all that follows it; the name of a file at the end is that of the file to write. */
export function namesAndFile(
  names: readonly string[] | undefined,
  file: string | undefined,
): { readonly names: readonly string[] | undefined; readonly file: string | undefined } {
  const last = names?.at(-1) ?? '';
  const isFile = last === '-' || /\.\w+$/.test(last);
  return file === undefined && isFile ? { names: names!.slice(0, -1), file: last } : { names, file };
}
