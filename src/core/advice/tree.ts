/** How YAML, JSON and JSON-LD write a property. */
import { isTree } from '../formats/shared/tree/context.js';
import { type KeySpelling, spell, spellingOf } from '../formats/shared/tree/key-spelling.js';
import type { CatalogueDocument } from '../model/document.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { expandCurie } from '../profile/prefixes.js';
import { type Authored, classIriOf, saidOf } from './values.js';

/** Resources whose keys are looked at before a file counts as one without any. */
const enough = 50;

/** How the keys of a file are spelled: as those of the first resource that has some. */
export function spellingIn({ resources }: CatalogueDocument): KeySpelling | undefined {
  for (const { type, source } of resources.slice(0, enough)) {
    const value = isTree(source) ? source['value'] : undefined;
    const found = isTree(value) ? spellingOf(type, Object.keys(value)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The keys that JSON-LD understands, as far as its text shows: prefixes that it declares, and terms that it uses. */
export interface JsonLdKeys {
  readonly declared: ReadonlyMap<string, string>;
  readonly uses: (key: string) => boolean;
}

/** So much of a file is looked through for what its context says. */
const top = 20_000;

/** The keys of JSON-LD. */
export function jsonLdKeysIn(text: string): JsonLdKeys {
  const head = text.slice(0, top);
  const declared = new Map<string, string>();
  for (const [, prefix, namespace] of head.matchAll(/"([\w-]+)"\s*:\s*"([a-z]+:[^"\s]*[#/])"/g))
    if (!declared.has(namespace!)) declared.set(namespace!, prefix!);
  const used = new Set([...head.matchAll(/"([\w-]+)"\s*:/g)].map(([, key]) => key));
  return { declared, uses: (key) => used.has(key) };
}

/** A key that needs no more of the context than the file shows: a prefix, a term, else the whole address. */
export function jsonLdKey({ declared, uses }: JsonLdKeys, { key, iri }: ProfileProperty): string {
  if (key === 'class') return '@type';
  for (const [namespace, prefix] of declared)
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  return uses(key) ? key : iri;
}

/** The key of a property in YAML or JSON. */
export function keyIn(
  spelling: KeySpelling | undefined,
  type: ProfileClass,
  property: ProfileProperty,
): string {
  return spell(type, property, spelling);
}

/** A line of YAML. */
export function yamlLine(
  spelling: KeySpelling | undefined,
  type: ProfileClass,
  property: ProfileProperty,
  value: Authored,
) {
  return `${keyIn(spelling, type, property)}: ${yamlValue(spelling, value, false)}`;
}

function yamlValue(spelling: KeySpelling | undefined, value: Authored, inFlow: boolean): string {
  if (typeof value === 'string') return yamlText(value, inFlow);
  if (isList(value)) {
    const [first] = value;
    return value.length === 1 && first !== undefined
      ? yamlValue(spelling, first, inFlow)
      : `[${value.map((item) => yamlValue(spelling, item, true)).join(', ')}]`;
  }
  const parts =
    value.kind === 'texts'
      ? Object.entries(value.texts).map(([tag, text]) => `${tag}: ${yamlValue(spelling, text, true)}`)
      : [
          ...(value.id === undefined ? [] : [`id: ${yamlText(value.id, true)}`]),
          ...value.values.map(([property, inner]) => {
            return `${keyIn(spelling, value.type, property)}: ${yamlValue(spelling, inner, true)}`;
          }),
        ];
  return `{ ${parts.join(', ')} }`;
}

/** Texts that YAML reads as they are; others stand in quotation marks. */
const plainText = /^[\p{L}\d/+][^\s"'#&*!|>%@`{}[\],]*(?: [^\s"'#&*!|>%@`{}[\],:]+)*$/u;

function yamlText(text: string, inFlow: boolean): string {
  const isOther = /^(?:true|false|yes|no|on|off|null|\d+\.\d+)$/i.test(text) || /:(?:\s|$)|\s#/.test(text);
  const isPlain = inFlow ? plainText.test(text) : plainText.test(text) || /^[\p{L}][^"'#:\n]*$/u.test(text);
  return isPlain && !isOther ? text : JSON.stringify(text);
}

/** A member of a JSON object. */
export function jsonMember(
  spelling: KeySpelling | undefined,
  type: ProfileClass,
  property: ProfileProperty,
  value: Authored,
) {
  return `"${keyIn(spelling, type, property)}": ${jsonValue(spelling, value)}`;
}

function jsonValue(spelling: KeySpelling | undefined, value: Authored): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => jsonValue(spelling, item)).join(', ')}]`;
  const parts =
    value.kind === 'texts'
      ? Object.entries(value.texts).map(([tag, text]) => `"${tag}": ${jsonValue(spelling, text)}`)
      : [
          ...(value.id === undefined ? [] : [`"id": ${JSON.stringify(value.id)}`]),
          ...value.values.map(([property, inner]) => jsonMember(spelling, value.type, property, inner)),
        ];
  return `{ ${parts.join(', ')} }`;
}

/** A member of a JSON-LD object that says itself what its value is, so that no context has to. */
export function jsonLdMember(keys: JsonLdKeys, property: ProfileProperty, value: Authored): string {
  return `"${jsonLdKey(keys, property)}": ${jsonLdValue(keys, property, value)}`;
}

function jsonLdValue(keys: JsonLdKeys, property: ProfileProperty, value: Authored): string {
  if (isList(value)) return `[${value.map((item) => jsonLdValue(keys, property, item)).join(', ')}]`;
  if (typeof value === 'string') return jsonLdScalar(property, value);
  if (value.kind === 'texts') {
    const items = Object.entries(value.texts).flatMap(([tag, texts]) =>
      [texts].flat().map((text) => `{ "@language": "${tag}", "@value": ${JSON.stringify(text)} }`),
    );
    return items.length === 1 ? items[0]! : `[${items.join(', ')}]`;
  }
  const members = saidOf(value).map(([inner, item]) => jsonLdMember(keys, inner, item));
  const id = value.id === undefined ? [] : [`"@id": ${JSON.stringify(value.id)}`];
  return `{ ${[...id, `"@type": "${classIriOf(value)}"`, ...members].join(', ')} }`;
}

function jsonLdScalar(property: ProfileProperty, value: string): string {
  if (property.key === 'class') return JSON.stringify(expandCurie(`vcard:${value}`));
  const [datatype] = property.datatypes ?? [];
  if (property.kind === 'iri' || property.kind === 'resource') return `{ "@id": ${JSON.stringify(value)} }`;
  return datatype === undefined
    ? `{ "@value": ${JSON.stringify(value)} }`
    : `{ "@type": "${datatype}", "@value": ${JSON.stringify(value)} }`;
}

/** Tells lists, which TypeScript does not where they are read-only. */
export function isList(value: Authored): value is readonly Authored[] {
  return Array.isArray(value);
}
