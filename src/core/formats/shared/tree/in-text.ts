/** Changes of texts that stand for more than one value: resources in a short form, lists. */
import type { ResourceNode } from '../../../model/canonical.js';
import type { Edit } from '../../../model/edit.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { rangeOf } from '../../../profile/profile.js';
import type { Traced, TreeContext, TreeSource } from './context.js';
import { plainText, shortForm } from './new-values.js';
import { expandShorthand } from './shorthand.js';
import { chosen } from './slots.js';

/** A list in a text in which an IRI becomes another one; undefined where the IRI is none of its values. */
export function withIri(text: string, from: string, to: string): string | undefined {
  let found = false;
  const parts = text.split(/([|;\n])/).map((part) => {
    if (part.trim() !== from) return part;
    found = true;
    return part.replace(from, () => to);
  });
  return found ? parts.join('') : undefined;
}

/** The text that stands for a resource, when one of the values in it is replaced. */
export function rewrittenText(
  context: TreeContext,
  property: ProfileProperty,
  text: string,
  source: TreeSource,
  traces: readonly Traced[],
  edit: Exclude<Edit, { kind: 'iri' }>,
): string | undefined {
  if (edit.kind !== 'replace' || edit.values.length !== 1) return undefined;
  const targets = chosen(traces, edit);
  const [target] = targets;
  const key = String(target?.path[0]);
  const before = source.value[key];
  const [value] = edit.values;
  const after =
    value && shortForm(String(before), presentText(edit.node, edit.property), plainText(value) ?? '');
  if (targets.length !== 1 || target?.path.length !== 1 || typeof before !== 'string' || !after)
    return undefined;
  if (value && 'text' in value && value.language !== target.language) return undefined;
  if (text.split(before).length !== 2) return undefined;
  const changed = text.replace(before, () => after);
  const quiet = { ...context, trace: () => {} };
  const wanted = { ...source.value, [key]: after };
  const expands =
    rangeOf(property).length > 0 && !/^(?:https?|urn|mailto|tel|ftps?|_):/i.test(changed.trim());
  const read = expands ? expandShorthand(quiet, rangeOf(property), changed.trim()) : undefined;
  return JSON.stringify(read) === JSON.stringify(wanted) ? changed : undefined;
}

function presentText(node: ResourceNode, property: string): string {
  const value = [node.data[property]].flat()[0];
  return typeof value === 'string' ? value : '';
}
