/** What else in a file hangs on what an edit changes. Such an edit is not made: nothing else may change. */
import { type ResourceNode, textsOf } from '../../../model/canonical.js';
import type { Edit } from '../../../model/edit.js';
import type { Traced, TreeContext, TreeSource } from './context.js';
import { needsKeys } from './document.js';
import { pathTo } from './traces.js';
import type { Written } from './work.js';

/** An attribution whose agent goes would be read as an agent itself. */
export function takesAgentAway(edit: Exclude<Edit, { kind: 'iri' }>): boolean {
  const isAgent = edit.node.type.key === 'Attribution' && edit.property === 'agent';
  return isAgent && (edit.kind === 'rename' || (edit.kind === 'replace' && edit.values.length === 0));
}

/** Whether the keys of a property tell what class the resource is of. */
export function isNeeded(
  { node }: Written,
  /** Of the property. */
  traces: readonly Traced[],
): boolean {
  const own = new Set(traces.map(({ path }) => path[0]));
  const { value } = node.source as TreeSource;
  const others = Object.keys(value).filter((key) => !own.has(key));
  return needsKeys(node, pathTo(node.source as TreeSource), others);
}

/** Whether something in the file refers to a publisher by its name or number, and so was read as this IRI. */
export function isMeantByName(context: TreeContext, iri: string | undefined): boolean {
  let known = meantByName.get(context);
  if (!known) {
    known = new Set();
    for (const { code, args } of context.assumptions.values())
      if (code === 'publisher') known.add(args['to']);
    meantByName.set(context, known);
  }
  return known.has(iri);
}

/** Nothing more is taken for granted once a file is read. */
const meantByName = new WeakMap<TreeContext, Set<string | number | undefined>>();

/** Whether a publisher is referred to by its name, which then has to stay. */
export function isReferredByName(context: TreeContext, node: ResourceNode, property: string): boolean {
  const isName = node.type.key === 'Agent' && property === 'name' && node.id !== undefined;
  return isName && isMeantByName(context, node.id);
}

/** Whether texts without language, anywhere in the file, would get another one with another language of the catalogue. */
export function decidesLanguage(context: TreeContext, edit: Exclude<Edit, { kind: 'iri' }>): boolean {
  const isLanguage = edit.property === 'language' || (edit.kind === 'rename' && edit.to === 'language');
  if (!context.mayGuessLanguage || !isLanguage || edit.node.type.key !== 'Catalog') return false;
  if (context.defaultLanguage !== undefined)
    return [...context.assumptions.values()].some(({ code }) => code === 'default-language');
  return context.resources.some(({ type, data }) =>
    Object.keys(data).some(
      (key) => type.properties.get(key)?.kind === 'text' && textsOf(data[key]).some(isUntagged),
    ),
  );
}

const isUntagged = ({ language }: { readonly language: string | undefined }) => language === undefined;
