import type { Edit, TextEdit } from '../../../model/edit.js';
import { changesSomething, type Fixes } from '../../../model/located.js';
import { planEdit } from './compile.js';
import type { Traced, TreeContext } from './context.js';
import type { Layout } from './layout.js';
import { asText } from './new-values.js';
import { type Addition, Plan } from './plan.js';
import { chosen } from './slots.js';
import { type BranchNode, type Part, type ScalarNode, type SyntaxFile, syntaxOf } from './syntax.js';
import type { Traces } from './traces.js';
import type { Retagged, Work } from './work.js';

/** A tree whose text is to be changed. */
export interface Changeable {
  readonly context: TreeContext;
  readonly traces: Traces;
  readonly layout: Layout;
  readonly text: string;
}

/** The changes of the text that a plan stands for, or undefined where it cannot be carried out. */
export type WritePlan = (plan: Plan) => readonly TextEdit[] | undefined;

/** Turns fixes of a tree into changes of its source. */
export function rewriteTree(
  tree: Changeable,
  write: WritePlan,
  fixes: Fixes,
): readonly (readonly TextEdit[] | undefined)[] {
  return plansFor(tree, fixes).map((plan) => (plan.failed ? undefined : write(plan)));
}

/** Whether `rewriteTree` would change something for each of the fixes. What can always be written is not written. */
export function editableIn(tree: Changeable, write: WritePlan, fixes: Fixes): readonly boolean[] {
  return plansFor(tree, fixes).map(
    (plan) => !plan.failed && (plan.onlyTexts() || changesSomething(write(plan))),
  );
}

function plansFor({ context, traces, layout, text }: Changeable, fixes: Fixes): readonly Plan[] {
  const edits = fixes.flat();
  const file = syntaxOf(layout, text);
  const retagged = retaggedBy(edits, traces);
  const scalarsWith = scalarsBy(context, file, edits);
  const claims = new Claims();
  return fixes.map((fix) => {
    const plan = new Plan();
    const work: Work = { context, file, plan, traces, retagged, scalarsWith };
    for (const edit of fix) if (!plan.failed) planEdit(work, edit);
    if (!plan.failed) plan.finish();
    if (!plan.failed) claims.claim(plan);
    return plan;
  });
}

/** Finds the scalars with the IRIs that are to change; a list in a text is one with each of its parts. */
function scalarsBy(
  { listsInText }: TreeContext,
  file: SyntaxFile,
  edits: readonly Edit[],
): Work['scalarsWith'] {
  const found = new Map<string, ScalarNode[]>();
  for (const edit of edits) if (edit.kind === 'iri') found.set(edit.from, []);
  const partsOf = (text: string) => {
    const whole = text.trim();
    return listsInText ? new Set([whole, ...text.split(/[|;\n]/).map((part) => part.trim())]) : [whole];
  };
  const hasWanted = (text: string) => {
    for (const part of partsOf(text)) if (found.has(part)) return true;
    return false;
  };
  for (const scalar of found.size === 0 ? [] : file.scalars(hasWanted))
    for (const part of partsOf(scalar.text)) found.get(part)?.push(scalar);
  return (iri) => found.get(iri) ?? [];
}

/** Which texts get another language by any of the edits. */
function retaggedBy(edits: readonly Edit[], traces: Work['traces']): Work['retagged'] {
  const found = new Map<Traced, Retagged>();
  for (const edit of edits) {
    if (edit.kind !== 'replace' || edit.values.length === 0) continue;
    const targets = chosen(traces(edit.node, edit.property), edit);
    if (targets.length !== edit.values.length) continue;
    targets.forEach((traced, index) => {
      const value = asText(edit.values[index]!);
      if (value && value.language !== traced.language)
        found.set(traced, { text: value.text, language: value.language });
    });
  }
  return (_, traced) => found.get(traced);
}

/**
 * Keys that fixes want to give to entries of a mapping. Two entries with one key must not come about: a fix that
 * adds one waits for another that does, and one that cannot wait is left out.
 */
class Claims {
  private readonly known = new Map<BranchNode, Map<string, Part | Addition>>();

  claim(plan: Plan): void {
    for (const [part, key] of plan.keys) this.take(plan, part.branch, key, part);
    for (const [branch, additions] of plan.added) {
      for (const addition of additions)
        if (addition.key !== undefined) this.take(plan, branch, addition.key, addition);
    }
  }

  private take(plan: Plan, branch: BranchNode, key: string, by: Part | Addition): void {
    let keys = this.known.get(branch);
    if (!keys) {
      keys = new Map();
      this.known.set(branch, keys);
    }
    const other = keys.get(key);
    if (other === undefined) keys.set(key, by);
    else if (other === by) return;
    else if ('contested' in other && 'contested' in by) {
      other.contested = true;
      by.contested = true;
    } else plan.fail();
  }
}
