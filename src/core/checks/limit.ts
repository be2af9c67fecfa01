/** How many findings of a document are kept: a file can be made to give millions, which help nobody and fill the memory. */
import type { CatalogueDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';

/** So many findings of a rule are kept of any file. */
const always = 25_000;

/** So many more for each resource: a large catalogue has many of a kind and none of them may be lost. */
const forEachResource = 20;

/** How many findings of each rule are kept of a document; the rest are counted. */
function mostOfRule({ resources }: CatalogueDocument): number {
  return always + forEachResource * resources.length;
}

/** Findings as they come in, of each rule no more than are kept. */
export interface Kept {
  readonly add: (finding: Finding) => void;
  readonly findings: readonly Finding[];
  /** How many there were, for each rule that had more than are kept. */
  readonly counts: () => ReadonlyMap<string, number>;
}

/** An empty list of the findings of a document. */
export function keptFindings(document: CatalogueDocument): Kept {
  const most = mostOfRule(document);
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  return {
    findings,
    add: (finding) => {
      const count = (counts.get(finding.rule) ?? 0) + 1;
      counts.set(finding.rule, count);
      if (count <= most) findings.push(finding);
    },
    counts: () => new Map([...counts].filter(([, count]) => count > most)),
  };
}

/** Says of which rules there were more findings than are kept; nothing where all are there. */
export function aboutLeftOut(
  counts: ReadonlyMap<string, number>,
  document: CatalogueDocument,
): Finding | undefined {
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
      most: mostOfRule(document),
    },
  };
}
