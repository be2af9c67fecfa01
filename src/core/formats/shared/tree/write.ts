import { type CanonicalObject, type CanonicalValue, textsOf, valuesOf } from '../../../model/canonical.js';
import type { NormalDocument, Note } from '../../../model/normal.js';
import { setOwn } from '../../../model/own.js';
import type { ProfileClass } from '../../../model/profile.js';
import { classOfObject, isObject } from '../../../normal/draft.js';
import { classOf, rangeOf } from '../../../profile/profile.js';

/** The document as people get it in YAML and JSON, and what these files do not say. */
export function treeOf({ data, rest }: NormalDocument): {
  readonly tree: CanonicalObject;
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  if (rest.length > 0) notes.push({ code: 'rest-left-out', args: { count: rest.length } });
  const bare = textsWithoutLanguage(data);
  if (bare > 0 && hasOneLanguage(data)) notes.push({ code: 'texts-without-language', args: { count: bare } });
  return { tree: isObject(data) ? clear(data, undefined) : data, notes };
}

/** The class of contacts shares its short name with one of publishers; where the place does not tell, it is written out. */
function clear(object: CanonicalObject, range: readonly ProfileClass[] | undefined): CanonicalObject {
  const result: CanonicalObject = {};
  const type = classOfObject(object);
  for (const [key, value] of Object.entries(object)) {
    const property = type?.properties.get(key);
    const isUnclear =
      key === 'class' && value === 'Organization' && !range?.includes(classOf('ContactPoint'));
    const inner = property && rangeOf(property);
    setOwn(result, key, isUnclear ? 'vcard:Organization' : clearValue(value, inner));
  }
  return result;
}

function clearValue(value: CanonicalValue, range: readonly ProfileClass[] | undefined): CanonicalValue {
  if (Array.isArray(value)) return value.map((item) => clearValue(item, range));
  return isObject(value) ? clear(value, range) : value;
}

/** How many texts name no language. A reader may give them the language of the catalogue. */
function textsWithoutLanguage(object: CanonicalObject): number {
  const type = classOfObject(object);
  return Object.entries(object)
    .map(([key, value]) => {
      if (type?.properties.get(key)?.kind === 'text') {
        return textsOf(value).filter(({ language }) => language === undefined).length;
      }
      const inner = (Array.isArray(value) ? value : [value]).filter(isObject);
      return inner.reduce((sum, item) => sum + textsWithoutLanguage(item), 0);
    })
    .reduce((sum, count) => sum + count, 0);
}

function hasOneLanguage(data: CanonicalObject): boolean {
  const tops = (Array.isArray(data['@graph']) ? data['@graph'] : [data]).filter(isObject);
  const catalogues = tops.filter((object) => classOfObject(object)?.key === 'Catalog');
  return new Set(catalogues.flatMap((object) => valuesOf(object, 'language'))).size === 1;
}
