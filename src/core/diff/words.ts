import { countOf } from '../languages/words.js';
import type { Language } from '../model/profile.js';
import type { CatalogueDiff } from './diff.js';

/** The words of a comparison, in both languages. */
export const diffWords = {
  sv: {
    added: 'Nytt',
    removed: 'Borta',
    changed: 'Ändrat',
    newFindings: 'Nya anmärkningar',
    goneFindings: 'Anmärkningar som är borta',
    same: 'Ingen skillnad: båda beskriver samma sak.',
    more: (count: number) => `… och ${count} till`,
    untitled: 'utan titel',
    findings: (young: number, gone: number) =>
      `${young} ${young === 1 ? 'ny anmärkning' : 'nya anmärkningar'}, ${gone} är borta`,
    counts: (added: string, removed: string, changed: string) =>
      [
        added === '' ? '' : `nytt: ${added}`,
        removed === '' ? '' : `borta: ${removed}`,
        changed === '' ? '' : `ändrat: ${changed}`,
      ]
        .filter((part) => part !== '')
        .join('; '),
  },
  en: {
    added: 'New',
    removed: 'Gone',
    changed: 'Changed',
    newFindings: 'New findings',
    goneFindings: 'Findings that are gone',
    same: 'No difference: both describe the same.',
    more: (count: number) => `… and ${count} more`,
    untitled: 'without title',
    findings: (young: number, gone: number) =>
      `${young} new ${young === 1 ? 'finding' : 'findings'}, ${gone} gone`,
    counts: (added: string, removed: string, changed: string) =>
      [
        added === '' ? '' : `new: ${added}`,
        removed === '' ? '' : `gone: ${removed}`,
        changed === '' ? '' : `changed: ${changed}`,
      ]
        .filter((part) => part !== '')
        .join('; '),
  },
} as const;

/** `2 datamängder, 1 distribution`: how many resources of each class changed in this way. */
export function countsOf(
  { resources }: CatalogueDiff,
  change: 'added' | 'removed' | 'changed',
  language: Language,
): string {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    if (resource.change === change) counts.set(resource.class, (counts.get(resource.class) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => countOf(language, key, count)).join(', ');
}
