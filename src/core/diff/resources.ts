import { type CanonicalObject, type CanonicalValue, isBlank } from '../model/canonical.js';
import type { NormalDocument } from '../model/normal.js';
import type { ProfileClass } from '../model/profile.js';
import { classesByName } from '../profile/names.js';

/** A resource that is compared as a thing of its own. */
export interface Resource {
  /** Its IRI; undefined for one without, which only some classes are compared by themselves (`comparedNameless`). */
  readonly id: string | undefined;
  readonly classKey: string;
  readonly type: ProfileClass | undefined;
  readonly data: CanonicalObject;
  /** The resource that it stands in. */
  readonly parent: Resource | undefined;
}

/** Classes whose resources are things of their own also where they have no address; others belong to the one they stand in. */
export const comparedNameless = ['Catalog', 'Dataset', 'DatasetSeries', 'DataService', 'Distribution'];

/** The resources of a document in normal form, wherever they stand. One that is described twice counts once. */
export function resourcesIn({ data }: NormalDocument): readonly Resource[] {
  const found: Resource[] = [];
  const ids = new Set<string>();
  const visit = (value: CanonicalValue, parent: Resource | undefined): void => {
    if (typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent);
      return;
    }
    const resource = resourceOf(value, parent);
    const isCounted = resource && (resource.id === undefined || !ids.has(resource.id));
    if (isCounted) {
      found.push(resource);
      if (resource.id !== undefined) ids.add(resource.id);
    }
    for (const inner of Object.values(value)) visit(inner, isCounted ? resource : parent);
  };
  visit(data, undefined);
  return found;
}

function resourceOf(data: CanonicalObject, parent: Resource | undefined): Resource | undefined {
  if (data['class'] === undefined) return undefined;
  const name = String([data['class']].flat()[0]);
  const meanings = classesByName(name);
  const type = (meanings.find((meaning) => meaning.name === name) ?? meanings[0])?.class;
  const classKey = type?.key ?? name;
  const written = data['id'];
  const id = typeof written === 'string' && !isBlank(written) ? written : undefined;
  return id === undefined && !comparedNameless.includes(classKey)
    ? undefined
    : { id, classKey, type, data, parent };
}
