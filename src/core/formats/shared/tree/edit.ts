import type { ResourceNode } from '../../../model/canonical.js';
import type { Edit, TextEdit } from '../../../model/edit.js';
import { planEdit } from './compile.js';
import type { TreeContext, TreeSource } from './context.js';
import { asText } from './new-values.js';
import { type Addition, Plan } from './plan.js';
import { chosen } from './slots.js';
import type { BranchNode, Part, ScalarNode, Sought } from './syntax.js';
import { type Path, pathTo, type Traced } from './traces.js';
import type { TreeSyntax } from './tree-syntax.js';
import { type Retagged, rememberedTraces, type Work } from './work.js';

/** Turns fixes of a tree into changes of its source. The source is gone through once for all of them. */
export function rewriteTree(
  context: TreeContext,
  syntax: TreeSyntax,
  fixes: readonly (readonly Edit[])[],
): readonly (readonly TextEdit[] | undefined)[] {
  const edits = fixes.flat();
  const file = syntax.parse({ paths: pathsOf(edits), text: textsOf(context, edits) });
  if (!file) return fixes.map(() => undefined);
  const traces = rememberedTraces(context);
  const retagged = retaggedBy(edits, traces);
  const byText = scalarsByText(context, file.scalars);
  const scalarsWith: Work['scalarsWith'] = (iri) => byText.get(iri) ?? [];
  const claims = new Claims();
  const plans = fixes.map((fix) => {
    const plan = new Plan();
    const work: Work = { context, file, plan, traces, retagged, scalarsWith };
    for (const edit of fix) if (!plan.failed) planEdit(work, edit);
    if (!plan.failed) plan.settle();
    if (!plan.failed) claims.claim(plan);
    return plan;
  });
  return plans.map((plan) => (plan.failed ? undefined : syntax.write(plan)));
}

function pathsOf(edits: readonly Edit[]): readonly Path[] {
  const nodes = new Set<ResourceNode>();
  for (const edit of edits) if (edit.kind !== 'iri') nodes.add(edit.node);
  return [...nodes].map((node) => pathTo(node.source as TreeSource));
}

/** The IRIs that are to change, as a question to ask of each scalar. */
function textsOf(context: TreeContext, edits: readonly Edit[]): Sought['text'] {
  const iris = new Set(edits.flatMap((edit) => (edit.kind === 'iri' ? [edit.from] : [])));
  if (iris.size === 0) return undefined;
  return (text) => textsIn(context, text).some((part) => iris.has(part));
}

/** A text, and in a list in a text each of its parts. */
function textsIn({ listsInText }: TreeContext, text: string): readonly string[] {
  const whole = text.trim();
  return listsInText ? [...new Set([whole, ...text.split(/[|;\n]/).map((part) => part.trim())])] : [whole];
}

function scalarsByText(
  context: TreeContext,
  scalars: readonly ScalarNode[],
): ReadonlyMap<string, readonly ScalarNode[]> {
  const found = new Map<string, ScalarNode[]>();
  for (const scalar of scalars) {
    for (const text of textsIn(context, scalar.text)) {
      const list = found.get(text);
      if (list) list.push(scalar);
      else found.set(text, [scalar]);
    }
  }
  return found;
}

/** Which texts get another language by any of the edits. */
function retaggedBy(edits: readonly Edit[], traces: Work['traces']): Work['retagged'] {
  const found = new Map<Traced, Retagged>();
  for (const edit of edits) {
    if (edit.kind !== 'replace' || edit.values.length === 0) continue;
    const targets = chosen(traces(edit.node), edit);
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
