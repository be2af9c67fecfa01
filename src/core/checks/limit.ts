/** How many findings of a document are kept: a file can be made to give millions, which help nobody and fill the memory. */
import type { Finding } from '../model/finding.js';

/** So many findings of each rule are kept of a file; the rest are counted. */
const mostOfRule = 25_000;

/** Findings as they come in, of each rule no more than are kept. */
export interface Kept {
  readonly add: (finding: Finding) => void;
  readonly findings: readonly Finding[];
  /** How many there were, for each rule that had more than are kept. */
  readonly counts: () => ReadonlyMap<string, number>;
}

/** An empty list of findings. */
export function keptFindings(): Kept {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  return {
    findings,
    add: (finding) => {
      const count = (counts.get(finding.rule) ?? 0) + 1;
      counts.set(finding.rule, count);
      if (count <= mostOfRule) findings.push(finding);
    },
    counts: () => new Map([...counts].filter(([, count]) => count > mostOfRule)),
  };
}

/** Says of which rules there were more findings than are kept; nothing where all are there. */
export function aboutLeftOut(counts: ReadonlyMap<string, number>): Finding | undefined {
  if (counts.size === 0) return undefined;
  const all = [...counts].sort(([, a], [, b]) => b - a);
  return {
    rule: 'document-limit',
    severity: 'warning',
    place: { kind: 'document' },
    args: {
      kind: 'findings',
      rules: all.map(([rule]) => rule),
      count: all.reduce((sum, [, count]) => sum + count, 0),
      most: mostOfRule,
    },
  };
}
