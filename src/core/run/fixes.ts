import { describedIn } from '../checks/described.js';
import type { FixContext } from '../checks/rule.js';
import type { ResourceNode } from '../model/canonical.js';
import type { Edit } from '../model/edit.js';
import { changesSomething, type Fixes } from '../model/located.js';
import type { Diagnostic } from '../model/report.js';
import { type FindingsOfFile, LocatedFinding, type ProposedFix } from './located-finding.js';

/** What is to be known of fixes: nothing, which findings have one, or also what each changes in the text. */
export type WantedFixes = 'none' | 'counted' | 'made';

/**
 * Asks the rules which findings can be put right, and the file whether it can be changed so. Until then none of them has a
 * `fix`; the changes of the text are not made yet.
 */
export async function proposeFixes(diagnostics: Iterable<Diagnostic>): Promise<void> {
  await proposeAll(diagnostics, false);
}

async function proposeAll(diagnostics: Iterable<Diagnostic>, areMade: boolean): Promise<void> {
  for (const [file, findings] of byFile(diagnostics, ({ proposed }) => proposed === undefined))
    await proposeIn(file, findings, areMade);
}

/** Makes the changes of the text for all fixes of these findings, for those who show or make them. */
export async function makeFixes(diagnostics: Iterable<Diagnostic>): Promise<void> {
  const all = [...diagnostics];
  await proposeAll(all, true);
  for (const [{ document }, findings] of byFile(all, ({ proposed }) => proposed?.changes === undefined)) {
    const fixes = findings.flatMap(({ proposed }) => proposed ?? []);
    const { list, places } = distinctFixes(fixes);
    const made = list.length === 0 ? [] : await document.source.edits?.(list);
    const changes = places.map((place) => made?.[place]);
    for (const [index, fix] of fixes.entries()) fix.changes = changes?.[index] ?? [];
  }
}

/** The findings for which something is to be done, by their files. */
function byFile(
  diagnostics: Iterable<Diagnostic>,
  isLeft: (found: LocatedFinding) => boolean,
): ReadonlyMap<FindingsOfFile, readonly LocatedFinding[]> {
  const files = new Map<FindingsOfFile, LocatedFinding[]>();
  for (const found of diagnostics) {
    // Plain diagnostics have everything already.
    if (!(found instanceof LocatedFinding) || !isLeft(found)) continue;
    const list = files.get(found.ofFile);
    if (list) list.push(found);
    else files.set(found.ofFile, [found]);
  }
  return files;
}

/**
 * The fixes that are to be looked at, each once, and where in that list the one of each finding is. What changes an IRI all over the
 * file is the same for every finding that asks for it.
 */
function distinctFixes(fixes: readonly ProposedFix[]): { list: Fixes; places: readonly number[] } {
  const list: (readonly Edit[])[] = [];
  const placeOf = new Map<string, number>();
  const places = fixes.map(({ edits }) => {
    const [edit, ...more] = edits;
    const key = edit?.kind === 'iri' && more.length === 0 ? JSON.stringify([edit.from, edit.to]) : undefined;
    const known = key === undefined ? undefined : placeOf.get(key);
    if (known !== undefined) return known;
    if (key !== undefined) placeOf.set(key, list.length);
    list.push(edits);
    return list.length - 1;
  });
  return { list, places };
}

/**
 * So many findings of one resource are asked for a fix; the others in a later run. Each looks at all that stands beside it, and a
 * text in thousands of languages would take thousands of times as long as one.
 */
const mostInResource = 300;

async function proposeIn(
  { document, settings }: FindingsOfFile,
  findings: readonly LocatedFinding[],
  areMade: boolean,
): Promise<void> {
  const { source } = document;
  const context: FixContext = { document, settings, find: describedIn(document).find };
  const proposed: ProposedFix[] = [];
  const counts = new Map<ResourceNode, number>();
  for (const found of findings) {
    const { place } = found.finding;
    const count = place.kind === 'resource' ? (counts.get(place.node) ?? 0) + 1 : 0;
    if (place.kind === 'resource') counts.set(place.node, count);
    if (count > mostInResource) {
      found.proposed = null;
      continue;
    }
    const fix = source.edits && found.words.rule.fix?.(found.finding, context);
    found.proposed = fix && fix.edits.length > 0 ? { ...fix, changes: undefined } : null;
    if (found.proposed) proposed.push(found.proposed);
  }
  if (proposed.length === 0) return;
  const { list, places } = distinctFixes(proposed);
  const changes = areMade || !source.editable ? await source.edits?.(list) : undefined;
  const editable = changes ? undefined : await source.editable?.(list);
  let at = 0;
  for (const found of findings) {
    if (!found.proposed) continue;
    const place = places[at]!;
    const made = changes?.[place];
    const isEditable = editable?.[place] ?? changesSomething(made);
    found.proposed.changes = made;
    if (!isEditable) found.proposed = null;
    at += 1;
  }
}
