import type { ProfileProperty } from '../../model/profile.js';
import { codeByName } from '../../profile/codelists.js';
import { entryByName, entryByValue } from '../../profile/vocabularies.js';

/** Lists of media types, as addresses name them. */
const namedLists = ['file-type', 'media-types', 'mediatypes', 'mediatype'] as const;
const mediaType = /^[a-z0-9][\w.+-]*\/[\w.+-]+$/i;

/** The media type that an address of IANA or of the EU's list of file types stands for, or a media type itself. */
export function asMediaType(value: string): string | undefined {
  const { list, name } = inList(value) ?? {};
  if (list === undefined || name === undefined) return mediaType.test(value) ? value : undefined;
  if (list !== 'file-type') return mediaType.test(name) ? name : undefined;
  return entryByName('file-type', name)?.mediaTypes?.[0];
}

/** The list and the name in it that an address consists of, by the last list that it names. */
function inList(
  address: string,
): { readonly list: (typeof namedLists)[number]; readonly name: string } | undefined {
  if (!/^https?:\/\/\S*$/i.test(address)) return undefined;
  const lower = address.toLowerCase();
  const found = namedLists
    .map((list) => ({ list, start: lower.lastIndexOf(`/${list}/`) }))
    .sort((one, other) => other.start - one.start)[0]!;
  const name = address.slice(found.start + found.list.length + 2).replace(/\/$/, '');
  return found.start < 0 || name === '' || /[?#]/.test(name) ? undefined : { list: found.list, name };
}

const between = /(?<!\s)\s*(?:[,;|&]|\/|\s(?:och|eller|and|or)\s)\s*/i;

/** The names of formats that a text lists, where it lists several and nothing else: `CSV, JSON`. */
export function formatsIn(property: ProfileProperty, text: string): readonly string[] {
  if (text.length > 200 || text.includes('://') || codeByName(property, text) !== undefined) return [];
  const parts = text.split(
    text.includes('/') && mediaType.test(text.split(/[,;|]/)[0]!) ? /(?<!\s)\s*[,;|]\s*/ : between,
  );
  const known = parts.filter((part) => mediaType.test(part) || codeByName(property, part) !== undefined);
  return parts.length > 1 && known.length === parts.length ? parts : [];
}

const interfaceNames =
  /^(?:(?:öppet |rest|restful|http|web|ogc)?[ -]?api(?:er|:er)?|rest|restful|soap|odata|graphql|ogc api(?: ?[-–]? ?features)?|(?:webb|kart|data)tjänst|(?:web|map|data) ?service|endpoint)$/i;

/** Whether a text names a way of asking for data where it should name their form: `API`, `webbtjänst`. */
export function namesInterface(text: string): boolean {
  return interfaceNames.test(text.trim());
}

const lists = ['format-common', 'format-geo', 'media-types'] as const;

/** Whether a media type is offered by the profile or registered; what follows a semicolon does not count. */
export function isListedMediaType(value: string): boolean {
  const type = value.split(';', 1)[0]!.trim();
  if (lists.some((id) => entryByValue(id, type) !== undefined)) return true;
  const lower = type.toLowerCase();
  return lower !== type && lists.some((id) => entryByValue(id, lower) !== undefined);
}
