import type { Language } from '../model/profile.js';

/** What stands where only the author knows what to write. The checks know it, so that it never passes for a value. */
export const mark: Readonly<Record<Language, string>> = { sv: 'FYLL I', en: 'FILL IN' };

/** How many values of a text are to be filled in. */
export function countMarks(text: string, language: Language): number {
  // A comment may speak of the mark; a value has nothing after it on its line or in its cell.
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line));
  return lines.join('\n').split(mark[language]).length - 1;
}
