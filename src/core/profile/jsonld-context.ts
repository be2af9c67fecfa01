import type { ProfileProperty, ValueKind } from '../model/profile.js';
import { classNameOf } from './names.js';
import { prefixes, shortenIri } from './prefixes.js';
import { classes } from './profile.js';

/** What a key of the canonical document stands for in JSON-LD. */
export interface ContextTerm {
  readonly iri: string;
  readonly kind: ValueKind;
}

/** How JSON-LD reads the values of each kind. */
const coercions: Readonly<Record<ValueKind, Readonly<Record<string, string>>>> = {
  text: { '@container': '@language' },
  literal: { '@container': '@language' },
  string: {},
  iri: { '@type': '@id' },
  resource: { '@type': '@id' },
  date: { '@type': 'xsd:date' },
  duration: { '@type': 'xsd:duration' },
  decimal: { '@type': 'xsd:decimal' },
  integer: { '@type': 'xsd:nonNegativeInteger' },
  wkt: { '@type': 'gsp:wktLiteral' },
};

/** Full IRIs of the datatypes that the context gives to plain values. */
export const ownDatatypes: Readonly<Partial<Record<ValueKind, string>>> = Object.fromEntries(
  Object.entries(coercions).flatMap(([kind, { '@type': type }]) =>
    type === undefined || type === '@id' ? [] : [[kind, expandPrefix(type)]],
  ),
);

/** The first class in the order of the specification has a key for itself; others get theirs in a scope. */
const terms = new Map<string, ContextTerm>();
const scopes = new Map<string, Map<string, ContextTerm>>();
const classIris = new Map<string, string>();
for (const entry of classes.values()) {
  const names = entry.iris.map(classNameOf).filter((name) => !name.includes(':'));
  entry.iris.forEach((iri) => {
    if (!classNameOf(iri).includes(':')) classIris.set(classNameOf(iri), iri);
  });
  for (const property of entry.properties.values()) {
    if (property.key === 'class') continue;
    const known = terms.get(property.key);
    if (!known) {
      terms.set(property.key, { iri: property.iri, kind: property.kind });
    } else if (!isSame(known, property)) {
      for (const name of names) {
        const scope = scopes.get(name) ?? new Map<string, ContextTerm>();
        scopes.set(name, scope.set(property.key, { iri: property.iri, kind: property.kind }));
      }
    }
  }
}

function isSame(term: ContextTerm, property: ProfileProperty): boolean {
  return (
    term.iri === property.iri &&
    JSON.stringify(coercions[term.kind]) === JSON.stringify(coercions[property.kind])
  );
}

/** The value of `@context` for the canonical document; `schemas/3.0.1/context.jsonld` holds the same. */
export function jsonLdContext(): Readonly<Record<string, unknown>> {
  const definition = ({ iri, kind }: ContextTerm) => ({ '@id': shortenIri(iri), ...coercions[kind] });
  const named = [...classIris].map(([name, iri]) => {
    const scope = scopes.get(name);
    if (!scope) return [name, shortenIri(iri)];
    const inner = Object.fromEntries([...scope].map(([key, term]) => [key, definition(term)]));
    return [name, { '@id': shortenIri(iri), '@context': inner }];
  });
  return {
    '@version': 1.1,
    ...prefixes,
    id: '@id',
    class: '@type',
    ...Object.fromEntries(named),
    ...Object.fromEntries([...terms].map(([key, term]) => [key, definition(term)])),
  };
}

/** The term that a key stands for in a resource of the class; undefined where the context does not name it. */
export function termOf(className: string | undefined, key: string): ContextTerm | undefined {
  return (className === undefined ? undefined : scopes.get(className)?.get(key)) ?? terms.get(key);
}

/** The IRI that the name of a class or a datatype stands for. */
export function expandName(name: string): string {
  return classIris.get(name) ?? terms.get(name)?.iri ?? expandPrefix(name);
}

/** A CURIE with a prefix of the context as an IRI; anything else as it is. */
export function expandPrefix(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 1 || text.startsWith('//', colon + 1)) return text;
  const prefix = text.slice(0, colon);
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix]! + text.slice(colon + 1) : text;
}
