import { isBlank } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Diagnostic } from '../model/report.js';
import { normaliseValue } from '../normal/normalizations.js';
import { LocatedFinding } from './located-finding.js';

/** What a fix must not make worse: how many faults of syntax a file has, and which things it describes. */
export interface Soundness {
  readonly faults: number;
  /** Their addresses in normal form, as long as that is, and how many have none. */
  readonly described: ReadonlySet<string>;
  readonly nameless: number;
}

/** How sound a file is as it was read; `base` is what its addresses are relative to. */
export function soundnessOf({ findings, resources }: CatalogueDocument, base: string | undefined): Soundness {
  const described = new Set<string>();
  let nameless = 0;
  for (const { id, type } of resources) {
    if (type.kind !== 'main') continue;
    if (id === undefined || isBlank(id)) nameless += 1;
    else described.add(inNormalForm(id, base));
  }
  const faults = findings.filter(({ rule }) => rule === 'document-syntax').length;
  return { faults, described, nameless };
}

function inNormalForm(id: string, base: string | undefined): string {
  return String(normaliseValue(id, { predicate: '@id', property: undefined, base }));
}

/**
 * Whether something has been lost. What has got another address by one of the fixes is not, nor is one of two things that have
 * the same address in normal form.
 */
export function isWorse(
  after: Soundness,
  before: Soundness,
  made: readonly Diagnostic[],
  base: string | undefined,
): boolean {
  if (after.faults > before.faults) return true;
  const renamed = new Map<string, string>();
  const given: string[] = [];
  for (const found of made) {
    for (const edit of (found instanceof LocatedFinding && found.proposed?.edits) || []) {
      if (edit.kind === 'iri') renamed.set(inNormalForm(edit.from, base), inNormalForm(edit.to, base));
      if (edit.kind === 'add' && edit.property === 'id')
        for (const value of edit.values) if ('iri' in value) given.push(value.iri);
    }
  }
  for (const id of before.described) {
    const isKept = after.described.has(id) || after.described.has(renamed.get(id) ?? id);
    if (!isKept) return true;
  }
  const named = [...after.described].filter((id) => !before.described.has(id)).length;
  // Things that get one and the same address, as contacts with one e-mail address do, are one thing from then on.
  const joined = given.length - new Set(given).size;
  return after.nameless + named + joined < before.nameless;
}
