/** How RDF/XML, Turtle and N-Triples write a property. */
import type { ProfileProperty } from '../model/profile.js';
import { expandCurie, prefixes } from '../profile/prefixes.js';
import { isList } from './tree.js';
import { type Authored, classIriOf, saidOf } from './values.js';

/** The prefixes that a file declares, by namespace. */
export type Declared = ReadonlyMap<string, string>;

/** So much of a file is looked through for its prefixes: they stand at the top. */
const top = 20_000;

/** The prefixes at the top of RDF/XML or Turtle. */
export function declaredIn(text: string): Declared {
  const found = new Map<string, string>();
  const declaration = /xmlns:([\w.-]+)\s*=\s*["']([^"']+)["']|@?prefix\s+([\w.-]*):\s*<([^<>]+)>/gi;
  for (const [, xml, address, turtle, iri] of text.slice(0, top).matchAll(declaration)) {
    const namespace = address ?? iri!;
    if (!found.has(namespace)) found.set(namespace, xml ?? turtle!);
  }
  return found;
}

interface Name {
  /** The prefix and what follows it. */
  readonly name: string;
  /** The namespace, where the file does not declare its prefix. */
  readonly missing: readonly [prefix: string, namespace: string] | undefined;
}

function nameIn(declared: Declared, iri: string): Name | undefined {
  for (const [namespace, prefix] of declared) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(local))
      return { name: `${prefix}:${local}`, missing: undefined };
  }
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace))
      return { name: `${prefix}:${iri.slice(namespace.length)}`, missing: [prefix, namespace] };
  }
  return undefined;
}

/** A name with a prefix as the file writes it: `dct:title` where it calls `dcterms` so. */
export function ownPrefix(declared: Declared, curie: string): string {
  const iri = expandCurie(curie);
  return (iri === undefined ? undefined : nameIn(declared, iri)?.name) ?? curie;
}

/** The element of a property in RDF/XML, or of a class. */
export function elementName(declared: Declared, iri: string): string {
  return nameIn(declared, iri)?.name ?? iri;
}

const typeIri = expandCurie('rdf:type')!;

/** Elements that say a property in RDF/XML. */
export function xmlElements(declared: Declared, property: ProfileProperty, value: Authored): string {
  const iri = property.key === 'class' ? typeIri : property.iri;
  const { name, missing } = nameIn(declared, iri) ?? { name: iri, missing: undefined };
  const open = `${name}${missing ? ` xmlns:${missing[0]}="${missing[1]}"` : ''}`;
  const element = (attributes: string, content: string) => `<${open}${attributes}>${content}</${name}>`;
  if (isList(value)) return value.map((item) => xmlElements(declared, property, item)).join(' ');
  if (typeof value !== 'string') {
    if (value.kind === 'texts')
      return Object.entries(value.texts)
        .flatMap(([tag, texts]) => [texts].flat().map((text) => element(` xml:lang="${tag}"`, escaped(text))))
        .join(' ');
    const type = nameIn(declared, classIriOf(value))!;
    const declares =
      type.missing && type.missing[0] !== missing?.[0]
        ? ` xmlns:${type.missing[0]}="${type.missing[1]}"`
        : '';
    const about = value.id === undefined ? '' : ` rdf:about="${escaped(value.id)}"`;
    const inner = saidOf(value)
      .map(([own, item]) => xmlElements(declared, own, item))
      .join('');
    return element('', `<${type.name}${declares}${about}>${inner}</${type.name}>`);
  }
  if (isAddress(property)) return `<${open} rdf:resource="${escaped(addressOf(property, value))}"/>`;
  const [datatype] = property.datatypes ?? [];
  return element(datatype === undefined ? '' : ` rdf:datatype="${datatype}"`, escaped(value));
}

/** The predicate of a property in Turtle, or its address in N-Triples. */
export function predicate(declared: Declared | undefined, iri: string): string {
  const found = declared && nameIn(declared, iri);
  return found && !found.missing ? found.name : `<${iri}>`;
}

/** Predicate and object in Turtle or, without prefixes, in N-Triples; undefined where N-Triples need a line for each part. */
export function turtlePair(
  declared: Declared | undefined,
  property: ProfileProperty,
  value: Authored,
): string | undefined {
  const name =
    property.key === 'class' ? (declared ? 'a' : `<${typeIri}>`) : predicate(declared, property.iri);
  const objects = objectsOf(declared, property, value);
  if (objects === undefined || (!declared && objects.length > 1)) return undefined;
  return `${name} ${objects.join(', ')}`;
}

function objectsOf(
  declared: Declared | undefined,
  property: ProfileProperty,
  value: Authored,
): readonly string[] | undefined {
  if (isList(value)) {
    const all = value.map((item) => objectsOf(declared, property, item));
    return all.includes(undefined) ? undefined : all.flatMap((items) => items!);
  }
  if (typeof value === 'string') return [objectOf(declared, property, value)];
  if (value.kind === 'texts')
    return Object.entries(value.texts).flatMap(([tag, texts]) =>
      [texts].flat().map((text) => `${JSON.stringify(text)}@${tag}`),
    );
  if (!declared && value.id === undefined) return undefined;
  // A node with a name of its own cannot be described in place.
  if (value.id !== undefined) return [`<${value.id}>`];
  const parts = saidOf(value).map(([own, item]) => turtlePair(declared, own, item));
  return [`[ a ${predicate(declared, classIriOf(value))} ; ${parts.join(' ; ')} ]`];
}

function objectOf(declared: Declared | undefined, property: ProfileProperty, value: string): string {
  if (property.key === 'class') return predicate(declared, addressOf(property, value));
  if (isAddress(property)) return `<${value}>`;
  const [datatype] = property.datatypes ?? [];
  return datatype === undefined
    ? JSON.stringify(value)
    : `${JSON.stringify(value)}^^${predicate(declared, datatype)}`;
}

function isAddress({ key, kind }: ProfileProperty): boolean {
  return key === 'class' || kind === 'iri' || kind === 'resource';
}

function addressOf({ key }: ProfileProperty, value: string): string {
  return key === 'class' ? expandCurie(`vcard:${value}`)! : value;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );
}
