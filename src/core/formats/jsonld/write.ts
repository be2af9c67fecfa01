import { type CanonicalObject, type CanonicalValue, isBlank } from '../../model/canonical.js';
import type { NormalDocument, Note, Write } from '../../model/normal.js';
import { setOwn } from '../../model/own.js';
import { statementsOf } from '../../normal/statements.js';
import { rdfType, type Term } from '../../normal/terms.js';
import { jsonLdContext } from '../../profile/jsonld-context.js';
import { shortenIri } from '../../profile/prefixes.js';

/** Writes JSON-LD: the canonical document with its context, so that a reader needs nothing from the network. */
export const writeJsonLd: Write = (document) => {
  const notes = statementsOf(document).notes.map(({ code, args }): Note => {
    const isRelative = code === 'relative-iri' || code === 'relative-resource';
    return isRelative ? { code: 'relative-kept', args: { value: args['value'] ?? '' } } : { code, args };
  });
  const others = otherResources(document);
  const { data } = document;
  const tops = Array.isArray(data['@graph']) ? data['@graph'] : Object.keys(data).length > 0 ? [data] : [];
  const content = others.length === 0 ? data : { '@graph': [...tops, ...others] };
  const body = JSON.stringify(content, undefined, 2).slice(1).trimStart();
  const end = body === '}' ? '\n}' : `,\n  ${body}`;
  return { text: `{\n  "@context": ${contextText()}${end}\n`, notes };
};

/** The context with one term a line: nobody reads it, and it should not take up a screen more than it must. */
function contextText(): string {
  const lines = Object.entries(jsonLdContext()).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${oneLine(value)}`,
  );
  return `{\n${lines.join(',\n')}\n  }`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** What the profile does not know, as objects beside the resources. */
function otherResources({ rest }: NormalDocument): readonly CanonicalObject[] {
  const objects = new Map<string, CanonicalObject>();
  for (const { subject, predicate, object } of rest) {
    if (!predicate.includes(':') || isBlank(predicate)) continue;
    const found = objects.get(subject) ?? { id: subject };
    objects.set(subject, found);
    const isClass =
      predicate === rdfType && typeof object === 'string' && !isBlank(object) && object.includes(':');
    const [key, value] = isClass ? ['class', shortenIri(object)] : [shortenIri(predicate), valueFor(object)];
    const present = Object.hasOwn(found, key) ? found[key]! : undefined;
    setOwn(found, key, present === undefined ? value : [present, value].flat());
  }
  return [...objects.values()];
}

/** A value that means the same whatever the context says of its key. */
function valueFor(term: Term): CanonicalValue {
  if (typeof term === 'string') return { id: term };
  const object: CanonicalObject = { '@value': term.value };
  if (term.language !== undefined) object['@language'] = term.language;
  if (term.datatype !== undefined) object['@type'] = shortenIri(term.datatype);
  return object;
}
