/** What services take of the reports that are made for them. */
import type { Language } from '../core/model/profile.js';
import { texts } from './texts.js';

/** GitHub code scanning refuses a run with more results, and shows no more than these. */
const sarifResults = { taken: 25_000, shown: 5_000 };

/** GitLab takes artifacts up to this size (100 MB) unless the instance says otherwise. */
const gitlabCharacters = 100 * 1024 * 1024;

/** What is to be said of a report that is too large for the service that it is made for. */
export function beyondLimits(
  format: string,
  { findings, characters }: { readonly findings: number; readonly characters: number },
  language: Language,
): readonly string[] {
  const say = texts[language];
  if (format === 'sarif' && findings > sarifResults.shown)
    return [say.sarifTooLarge(findings, sarifResults.taken, sarifResults.shown)];
  return format === 'gitlab' && characters > gitlabCharacters ? [say.gitlabTooLarge] : [];
}
