/** Puts identifiers into documents. */
import type { CanonicalValue, ResourceNode } from '../../../model/canonical.js';
import type { Assumption, CatalogueDocument } from '../../../model/document.js';
import { identify } from '../name.js';
import type { Given, Plan } from './plan.js';

/** A document whose resources have the identifiers of the plan. It must be the caller's own. */
export function withIdentifiers(document: CatalogueDocument, plan: Plan): CatalogueDocument {
  const given = document.resources.flatMap((node) => {
    const found = plan.get(node);
    return found ? [[node, found] as const] : [];
  });
  if (given.length === 0) return document;
  const renamed = new Map<string, string>();
  for (const [node, { id }] of given) {
    if (node.id !== undefined) renamed.set(node.id, id);
    identify(node, id);
  }
  if (renamed.size > 0) renameIn(document.data, renamed);
  const { find: _, ...others } = document;
  const { rest } = document;
  return {
    ...others,
    ...(rest && renamed.size > 0
      ? {
          rest: {
            ...rest,
            statements: rest.statements.map((statement) => {
              const { subject, object } = statement;
              return {
                ...statement,
                subject: renamed.get(subject) ?? subject,
                object: typeof object === 'string' ? (renamed.get(object) ?? object) : object,
              };
            }),
          },
        }
      : {}),
    resources: withoutRepeated(document.resources, new Set(given.map(([node]) => node))),
    assumptions: [...document.assumptions, ...numbered(given.map(([, found]) => found))],
  };
}

/** References to what had no name outside the file. */
function renameIn(value: CanonicalValue, renamed: ReadonlyMap<string, string>): CanonicalValue {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = renameIn(item, renamed);
    return value;
  }
  for (const [key, item] of Object.entries(value)) value[key] = renameIn(item, renamed);
  return value;
}

/** Of a contact that is described alike in many places the first is left, and the others refer to it. */
function withoutRepeated(
  resources: readonly ResourceNode[],
  given: ReadonlySet<ResourceNode>,
): readonly ResourceNode[] {
  const first = new Map<string, string>();
  const left = new Set<ResourceNode>();
  for (const node of resources) {
    const { id, type, data, parent, property, index } = node;
    if (!given.has(node) || id === undefined || (type.key !== 'ContactPoint' && type.key !== 'Agent'))
      continue;
    const content = JSON.stringify(data);
    const known = first.get(id);
    if (known === undefined) first.set(id, content);
    if (known !== content || !parent) continue;
    const value = parent.data[property];
    if (Array.isArray(value)) value[Math.max(0, index)] = id;
    else parent.data[property] = id;
    left.add(node);
  }
  if (left.size === 0) return resources;
  return resources.filter((node) => {
    for (let at: ResourceNode | undefined = node; at; at = at.parent) if (left.has(at)) return false;
    return true;
  });
}

function numbered(given: readonly Given[]): readonly Assumption[] {
  return [...new Set(given)].flatMap(({ id, marks, isNumbered }) =>
    isNumbered ? [{ code: 'identifier-number' as const, args: { title: marks.title, id }, count: 1 }] : [],
  );
}
