import type { Severity } from '../model/finding.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';

/** Dates that change by themselves say nothing about what is described. */
const mayDiffer = new Set(['modified', 'issued']);

/** What a resource has only one of: a single value of the property, or a single text in each language. */
export function holdsOne({ key, kind, max }: ProfileProperty): 'value' | 'text' | undefined {
  if (mayDiffer.has(key)) return undefined;
  if (kind === 'text') return key === 'keyword' ? undefined : 'text';
  return max === 1 ? 'value' : undefined;
}

/** How bad it is that one address is described differently: two datasets become one, but an organisation is mostly only spelt so. */
export function severityOfMix({ key }: ProfileClass): Severity {
  return key === 'Agent' || key === 'ContactPoint' ? 'warning' : 'error';
}
