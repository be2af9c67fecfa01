import { type CanonicalObject, isBlank } from '../model/canonical.js';
import type { Statement } from '../model/document.js';
import type { Described, Note } from '../model/normal.js';
import { expandPrefix } from '../profile/jsonld-context.js';
import { shortenIri } from '../profile/prefixes.js';
import { rangeOf } from '../profile/profile.js';
import { isAbsoluteIri } from '../source/iri.js';
import { classOfObject, type Draft, type DraftValue, isObject, readValues, renameBlanks } from './draft.js';
import { isTagWellFormed, normaliseValue, type Spot } from './normalizations.js';
import { type Literal, literal, type Term, termKey } from './terms.js';

/** Everything that the inputs describe, while it becomes one document. */
export interface Collection {
  readonly inputs: number;
  /** Every resource, in the order in which they appear; afterwards those at the top. They refer to one another by name. */
  drafts: Draft[];
  rest: Statement[];
  readonly notes: Note[];
}

/** Whether an identifier is one that a resource without any has got for the time being. */
export function isNameless(id: string): boolean {
  return id.startsWith('_:n');
}

/** Takes the documents apart: each resource for itself, referred to by its identifier, every value normalized. */
export function collect(documents: readonly Described[], base: string | undefined): Collection {
  const collection: Collection = { inputs: documents.length, drafts: [], rest: [], notes: [] };
  for (const [input, document] of documents.entries())
    new Collector(collection, input, base).document(document);
  return collection;
}

/** Classes whose identifiers have forms of their own. */
const ownPredicates: Readonly<Record<string, string>> = { LicenseDocument: '@license', Agent: '@agent' };

class Collector {
  constructor(
    private readonly collection: Collection,
    private readonly input: number,
    private readonly base: string | undefined,
  ) {}

  document({ data, rest, resources }: Described): void {
    const objects = new Map<CanonicalObject, Draft>();
    for (const object of topsOf(data)) this.draft(object, objects);
    const order = resources?.flatMap((node) => objects.get(node.data) ?? []) ?? [];
    for (const draft of new Set([...order, ...objects.values()])) this.collection.drafts.push(draft);
    for (const { subject, predicate, object } of rest?.statements ?? []) {
      this.collection.rest.push({
        subject: this.identifier(subject, ''),
        predicate: this.key(predicate),
        object: this.term(object, { predicate, property: undefined, base: this.base }),
      });
    }
    const graphs = rest?.graphs.length ?? 0;
    if (graphs > 0) this.collection.notes.push({ code: 'graphs-merged', args: { count: graphs } });
  }

  /** Takes a resource apart, and those inside it. */
  private draft(object: CanonicalObject, objects: Map<CanonicalObject, Draft>): Draft | undefined {
    const type = classOfObject(object);
    if (!type) return undefined;
    const written = object['id'];
    // A nameless resource gets a name until each has found its place.
    const id =
      typeof written === 'string' ? this.identifier(written, type.key) : `_:n${this.input}-${objects.size}`;
    const draft: Draft = {
      id,
      className: String(object['class']),
      type,
      values: new Map(),
      input: this.input,
    };
    objects.set(object, draft);
    for (const [key, value] of Object.entries(object)) {
      if (key === 'id' || key === 'class') continue;
      const property = type.properties.get(key);
      const name = property ? key : shortest(this.key(key));
      const spot: Spot = { predicate: property?.iri ?? expandPrefix(name), property, base: this.base };
      const found = readValues(property, value, (inner) => {
        const innerDraft = this.draft(inner, objects);
        return innerDraft ? { draft: innerDraft } : { foreign: inner };
      });
      const values = found.map((item) => this.value(item, spot));
      const present = draft.values.get(name);
      draft.values.set(name, once(present ? [...present, ...values] : values));
    }
    return draft;
  }

  private value(value: DraftValue, spot: Spot): DraftValue {
    if (typeof value === 'string' || 'value' in value) return this.term(value, spot);
    if ('draft' in value) return value.draft.id;
    return { foreign: renameBlanks(value.foreign, (id) => this.blank(id)) };
  }

  private term(term: Term, spot: Spot): Term {
    if (typeof term === 'string' && isBlank(term)) return this.blank(term);
    const value = normaliseValue(term, spot);
    if (typeof value === 'string') return value;
    const { language, datatype } = value;
    if (language !== undefined && !isTagWellFormed(language)) {
      this.collection.notes.push({ code: 'language-left-out', args: { tag: language } });
      return literal(value.value);
    }
    return datatype === undefined || isAbsoluteIri(datatype)
      ? value
      : this.withRightDatatype(value, datatype);
  }

  /** A literal whose datatype has signs that no IRI may hold, or is relative: no reader would take it. */
  private withRightDatatype({ value, language }: Literal, datatype: string): Literal {
    const right = String(
      normaliseValue(datatype, { predicate: '@id', property: undefined, base: this.base }),
    );
    if (isAbsoluteIri(right)) return literal(value, language, right);
    this.collection.notes.push({ code: 'datatype-left-out', args: { datatype } });
    return literal(value, language);
  }

  private identifier(id: string, classKey: string): string {
    if (isBlank(id)) return this.blank(id);
    const predicate = ownPredicates[classKey] ?? '@id';
    return String(normaliseValue(id, { predicate, property: undefined, base: this.base }));
  }

  private key(key: string): string {
    return String(normaliseValue(key, { predicate: '@key', property: undefined, base: undefined }));
  }

  /** Blank nodes of different files are different ones, whatever they are called. */
  private blank(id: string): string {
    return `_:i${this.input}-${id.slice(2)}`;
  }
}

/** The customary short form of a property, where it stands for just that one. */
function shortest(iri: string): string {
  const short = shortenIri(iri);
  return expandPrefix(short) === iri ? short : iri;
}

function topsOf(data: CanonicalObject): readonly CanonicalObject[] {
  const graph = data['@graph'];
  return Array.isArray(graph) ? graph.filter(isObject) : [data];
}

/** Equal values count once. */
function once(values: DraftValue[]): DraftValue[] {
  if (values.length < 2) return values;
  const seen = new Set<string>();
  return values.filter((value) => {
    if (typeof value === 'object' && !('value' in value)) return true;
    const key = termKey(value);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** Whether a resource of the draft's class may stand inside the property. */
export function fits(key: string, owner: Draft, target: Draft): boolean {
  const property = owner.type.properties.get(key);
  if (!property) return false;
  const range = rangeOf(property);
  return range.length > 0 && (range.includes(target.type) || target.type.kind === 'main');
}
