import { isBlank } from '../../../model/canonical.js';
import type { NormalDocument, Note } from '../../../model/normal.js';
import { statementsOf } from '../../../normal/statements.js';
import { rdfType, type Term, termKey } from '../../../normal/terms.js';
import { shortenIri } from '../../../profile/prefixes.js';
import { classByIri } from '../../../profile/profile.js';

/** A statement with its nameless resources called after the way to them. */
interface Fact {
  readonly subject: string;
  /** The class of the subject, as the profile calls it. */
  readonly class: string;
  readonly predicate: string;
  count: number;
}

/** What one document says and the other one does not, as notes. */
export function differences(before: NormalDocument, after: NormalDocument): readonly Note[] {
  const [wanted, found] = [factsOf(before), factsOf(after)];
  const lost = subtract(wanted, found);
  const subjects = new Set([...found.values()].map(({ subject }) => subject));
  const notes = new Map<string, Note>();
  const add = (code: Note['code'], args: Readonly<Record<string, string>>, count: number) => {
    const key = JSON.stringify([code, args]);
    const known = notes.get(key)?.args['count'] ?? 0;
    notes.set(key, { code, args: { ...args, count: Number(known) + count } });
  };
  const lostProperties = new Set<string>();
  for (const { subject, class: name, predicate, count } of lost) {
    const property = shortenIri(predicate);
    lostProperties.add(`${name} ${property}`);
    if (subjects.has(subject)) add('csv-left-out', { class: name, property }, count);
    else if (predicate === rdfType) add('csv-resource', { class: name }, count);
    else if (name === '') add('csv-left-out', { class: '', property: '' }, count);
  }
  for (const { class: name, predicate, count } of subtract(found, wanted)) {
    const property = shortenIri(predicate);
    if (!lostProperties.has(`${name} ${property}`)) add('csv-changed', { class: name, property }, count);
  }
  return [...notes.values()];
}

function subtract(from: ReadonlyMap<string, Fact>, other: ReadonlyMap<string, Fact>): readonly Fact[] {
  return [...from].flatMap(([key, fact]) => {
    const count = fact.count - (other.get(key)?.count ?? 0);
    return count > 0 ? [{ ...fact, count }] : [];
  });
}

function factsOf(document: NormalDocument): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const names = new Map<string, string>();
  for (const { subject, predicates, objects } of statementsOf(document).subjects) {
    const types = objects.filter(
      (object, at) => predicates[at] === rdfType && typeof object === 'string',
    ) as string[];
    const className = types.map((type) => classByIri(type)?.key).find((key) => key !== undefined) ?? '';
    const name = names.get(subject) ?? (isBlank(subject) ? `_:${className}` : subject);
    predicates.forEach((predicate, at) => {
      const key = `${name} ${predicate} ${nameOf(objects[at]!, `${name} ${predicate}`, names)}`;
      const fact = facts.get(key);
      if (fact) fact.count += 1;
      else facts.set(key, { subject: name, class: className, predicate, count: 1 });
    });
  }
  return facts;
}

/** The same for the same value; a nameless resource is called after the first that leads to it. */
function nameOf(object: Term, way: string, names: Map<string, string>): string {
  if (typeof object !== 'string' || !isBlank(object)) return termKey(object);
  const known = names.get(object) ?? `_:${way}`;
  names.set(object, known);
  return known;
}
