import { type ResourceNode, valuesOf } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import type { ProfileClass } from '../../../model/profile.js';
import { meaningOf } from '../../../profile/keys.js';
import { defaultClassName } from '../../../profile/names.js';
import { classIn, rangeOf } from '../../../profile/profile.js';
import { hasClassKey } from './classes.js';
import type { Tree, TreeContext, TreeSource } from './context.js';
import { idOf } from './identifiers.js';
import { type Candidate, placeAll, type TopResource } from './placing.js';
import { scalarText } from './values.js';

/**
 * Resources at the top of a file that name no class of the profile, and whose keys do not tell it: what refers to them does. What
 * nothing refers to is reported and not read, if it is described at all.
 */
export function classifyCandidates(
  context: TreeContext,
  candidates: readonly Candidate[],
): readonly TopResource[] {
  const found = candidates.filter((item): item is TopResource => item.meaning !== undefined);
  const isUnclassed = (item: Candidate) =>
    item.meaning === undefined && looksDescribed(context, item.source.value);
  if (found.length === 0 || !candidates.some(isUnclassed)) return found;
  const uses = usesIn(context, found);
  return candidates.flatMap((item): TopResource | [] => {
    if (item.meaning !== undefined) return item as TopResource;
    if (!isUnclassed(item)) return [];
    const used = uses.get(idOf(item.source.value) ?? '');
    if (!used || !hasClassKey(item.source.value))
      context.findings.push(classMissing(context, item.source, used));
    return used ? { ...item, meaning: { class: used, name: defaultClassName(used) } } : [];
  });
}

/** Whether an object has an identifier and a title or the like, so that it must be meant as a resource. */
function looksDescribed({ profile }: TreeContext, tree: Tree): boolean {
  if (idOf(tree) === undefined) return false;
  const entries = ['Dataset', 'Agent', 'ContactPoint'].map((key) => classIn(profile, key));
  return Object.keys(tree).some((key) =>
    entries.some((entry) => {
      const meaning = meaningOf(entry, key);
      return meaning.kind === 'property' && ['title', 'name', 'fn'].includes(meaning.property.key);
    }),
  );
}

/** What is referred to, and as what. The file is read once for that, and what is seen on the way forgotten. */
function usesIn(context: TreeContext, found: readonly TopResource[]): ReadonlyMap<string, ProfileClass> {
  const trial: TreeContext = {
    ...context,
    resources: [],
    findings: [],
    assumptions: new Map(),
    agentsByName: new Map(),
  };
  placeAll(trial, found);
  const uses = new Map<string, ProfileClass>();
  for (const { type, data } of trial.resources) {
    for (const property of type.properties.values()) {
      const [used] = rangeOf(property);
      if (used === undefined) continue;
      for (const value of valuesOf(data, property.key))
        if (typeof value === 'string' && !uses.has(value)) uses.set(value, used);
    }
  }
  return uses;
}

function classMissing(context: TreeContext, source: TreeSource, used: ProfileClass | undefined): Finding {
  // It stands in no list of resources: only its place is of use.
  const type = used ?? classIn(context.profile, 'Dataset');
  const id = idOf(source.value);
  const node: ResourceNode = { type, id, data: {}, parent: undefined, property: '', index: -1, source };
  const title = scalarText(
    Object.values(source.value).find((value) => scalarText(value) !== undefined && value !== id),
  );
  return {
    rule: 'class-missing',
    place: { kind: 'resource', node },
    args:
      used === undefined
        ? { value: id ?? title }
        : { value: id, class: used.key, suggestion: defaultClassName(used), exact: true },
  };
}
