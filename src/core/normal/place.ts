import { type CanonicalObject, isBlank } from '../model/canonical.js';
import type { Statement } from '../model/document.js';
import { classes } from '../profile/profile.js';
import { type Collection, fits } from './collection.js';
import { type Draft, type DraftValue, renameBlanks } from './draft.js';
import { containing } from './merge.js';
import { rdfType, type Term } from './terms.js';

/** Resources stand in one another no deeper than this; below, they are referred to. */
const deepest = 40;

/** Classes whose resources stand on their own unless they are listed as a part. */
const independent = new Set(['Catalog', 'Dataset', 'DatasetSeries', 'DataService']);

const classOrder = new Map([...classes.keys()].map((key, index) => [key, index]));
const byClass = (one: Draft, other: Draft) => classOrder.get(one.type.key)! - classOrder.get(other.type.key)!;

/** Sorts the keys of every resource: first those of the profile in its order, then the others. */
export function sortProperties({ drafts }: Collection): void {
  for (const { type, values } of drafts) {
    const own = [...type.properties.keys()].filter((key) => values.has(key));
    const others = [...values.keys()].filter((key) => !type.properties.has(key)).sort();
    const sorted = [...own, ...others].map((key) => [key, values.get(key)!] as const);
    values.clear();
    for (const [key, found] of sorted) values.set(key, found);
  }
}

/**
 * Puts each resource inside the first one that uses it. Datasets and services stand in the catalogue that lists
 * them, and otherwise at the top. What is left in `drafts` are the resources at the top.
 */
export function placeResources(collection: Collection): void {
  collection.drafts = new Placement(collection).tops().sort(byClass);
}

/** A value that names a described resource. */
interface Link {
  readonly key: string;
  readonly id: string;
  /** Where it stands. */
  readonly values: DraftValue[];
  readonly index: number;
  /** The resources of that name, if one of them may take its place. */
  readonly targets: readonly Draft[];
}

class Placement {
  private readonly waiting: Set<Draft>;
  private readonly byId = new Map<string, Draft[]>();
  /** The values of each resource that name others, in the order of the document. */
  private readonly links = new Map<Draft, readonly Link[]>();
  /** Resources that another one has as its part. */
  private readonly parts = new Set<Draft>();
  private readonly placed: Draft[] = [];
  /** Identifiers that stand in what has been placed, in the order of the document. */
  private readonly mentions: string[] = [];
  private mentionsSeen = 0;

  /** Blank nodes that something speaks of: in the text of some formats they stand there. */
  private readonly spokenOf = new Set<string>();
  private readonly spokenOfOutside: readonly string[];

  constructor({ drafts, rest }: Collection) {
    this.waiting = new Set(drafts);
    this.spokenOfOutside = rest.flatMap(({ object }) =>
      typeof object === 'string' && isBlank(object) ? [object] : [],
    );
    for (const id of this.spokenOfOutside) this.spokenOf.add(id);
    for (const draft of drafts) {
      const known = this.byId.get(draft.id);
      if (known) known.push(draft);
      else this.byId.set(draft.id, [draft]);
    }
    for (const draft of drafts) this.links.set(draft, this.linksOf(draft));
    for (const draft of drafts) {
      for (const target of this.targetsOf(draft, containing)) this.parts.add(target);
    }
  }

  private linksOf({ values: properties }: Draft): readonly Link[] {
    const links: Link[] = [];
    for (const [key, values] of properties) {
      for (const [index, value] of values.entries()) {
        const name = (id: string, targets = this.byId.get(id)) => {
          if (isBlank(id)) this.spokenOf.add(id);
          if (targets) links.push({ key, id, values, index, targets });
          return id;
        };
        if (typeof value === 'string') name(value);
        else if ('foreign' in value) renameBlanks(value.foreign, (id) => name(id, []));
      }
    }
    return links;
  }

  tops(): Draft[] {
    const wanted = this.wanted();
    const isFree = (draft: Draft) => !this.spokenOf.has(draft.id);
    this.putOnTop(
      [...this.waiting].filter(
        (draft) => independent.has(draft.type.key) && !wanted.has(draft) && isFree(draft),
      ),
    );
    this.putMentionedOnTop();
    const stillWanted = this.wanted();
    for (const draft of [...this.waiting]
      .filter((item) => !stillWanted.has(item) && isFree(item))
      .sort(byClass)) {
      this.putOnTop([draft]);
      this.putMentionedOnTop();
    }
    for (const id of this.spokenOfOutside) {
      this.putOnTop(this.byId.get(id) ?? []);
      this.putMentionedOnTop();
    }
    // What is left goes round in circles.
    for (const draft of [...this.waiting].sort(byClass)) {
      this.putOnTop([draft]);
      this.putMentionedOnTop();
    }
    return this.placed;
  }

  /** The resource that would stand in the place of a value, if it has no place yet. */
  private targetOf(owner: Draft, { key, id, targets }: Link): Draft | undefined {
    return targets.find((target) => {
      if (!this.waiting.has(target) || !fits(key, owner, target)) return false;
      if (key === 'hasPart') return owner.type.key === 'Catalog' && target.type.key === 'Catalog';
      if (containing.has(key)) return true;
      return !this.parts.has(target) && (!independent.has(target.type.key) || isBlank(id));
    });
  }

  /** Those that some other one of the waiting will take in. */
  private wanted(): ReadonlySet<Draft> {
    const wanted = new Set<Draft>();
    for (const draft of this.waiting) for (const target of this.targetsOf(draft)) wanted.add(target);
    return wanted;
  }

  /** The resources that a resource will take in, by these properties or by any. */
  private targetsOf(owner: Draft, keys?: ReadonlySet<string>): readonly Draft[] {
    const found: Draft[] = [];
    for (const link of this.links.get(owner)!) {
      if (keys && !keys.has(link.key)) continue;
      const target = this.targetOf(owner, link);
      if (target && target !== owner) found.push(target);
    }
    return found;
  }

  private putOnTop(drafts: readonly Draft[]): void {
    for (const draft of [...drafts].sort(byClass)) {
      if (!this.waiting.has(draft)) continue;
      this.placed.push(draft);
      this.fill(draft, 0);
    }
  }

  /** Resources that are spoken of where they cannot stand come in the order in which they are spoken of. */
  private putMentionedOnTop(): void {
    while (this.mentionsSeen < this.mentions.length) {
      const id = this.mentions[this.mentionsSeen++]!;
      this.putOnTop(this.byId.get(id) ?? []);
    }
  }

  private fill(owner: Draft, depth: number): void {
    this.waiting.delete(owner);
    for (const link of this.links.get(owner)!) {
      const target = depth < deepest ? this.targetOf(owner, link) : undefined;
      if (target) {
        link.values[link.index] = { draft: target };
        this.fill(target, depth + 1);
      } else this.mentions.push(link.id);
    }
  }
}

/**
 * Orders the statements outside the document: subjects as they appear, each nameless one after the first that leads
 * to it; the class first, then predicates by name.
 */
export function sortRest(collection: Collection): void {
  const bySubject = new Map<string, Statement[]>();
  for (const statement of collection.rest) {
    const found = bySubject.get(statement.subject);
    if (found) found.push(statement);
    else bySubject.set(statement.subject, [statement]);
  }
  for (const statements of bySubject.values()) statements.sort(byPredicate);

  const used = new Set<string>();
  const note = (id: string) => {
    used.add(id);
    return id;
  };
  walk(collection.drafts, {
    draft: () => undefined,
    term: (term) => (typeof term === 'string' && isBlank(term) ? note(term) : term),
    foreign: (object) => renameBlanks(object, note),
  });
  const fromDocument = [...used];
  for (const { object } of collection.rest)
    if (typeof object === 'string' && isBlank(object)) used.add(object);
  const roots = [...bySubject.keys()].filter((id) => !isBlank(id) || !used.has(id));
  const sorted: Statement[] = [];
  for (const root of [...fromDocument, ...roots, ...bySubject.keys()]) {
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const statements = bySubject.get(id);
      if (!statements) continue;
      bySubject.delete(id);
      for (const statement of statements) sorted.push(statement);
      const next = statements.flatMap(({ object }) =>
        typeof object === 'string' && isBlank(object) ? [object] : [],
      );
      for (const blank of next.reverse()) waiting.push(blank);
    }
  }
  collection.rest = sorted;
}

function byPredicate(one: Statement, other: Statement): number {
  const rank = ({ predicate }: Statement) => (predicate === rdfType ? '' : predicate);
  return rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0;
}

/** Names the blank nodes that are spoken of from several places, in the order of the document; others have no name. */
export function nameBlankNodes(collection: Collection): void {
  const uses = new Map<string, number>();
  const use = (id: string) => {
    uses.set(id, (uses.get(id) ?? 0) + 1);
    return id;
  };
  const onlyBlank = (change: (id: string) => string) => (term: Term) =>
    typeof term === 'string' && isBlank(term) ? change(term) : term;
  walk(collection.drafts, {
    draft: ({ id }, isInside) => isInside && isBlank(id) && use(id),
    term: onlyBlank(use),
    foreign: (object) => renameBlanks(object, use),
  });
  for (const { subject, object } of collection.rest) {
    // Statements outside the document know a blank node by nothing but its name.
    for (const term of [subject, object]) if (typeof term === 'string' && isBlank(term)) use(use(term));
  }
  const names = new Map<string, string>();
  const rename = (id: string) => {
    const name = names.get(id) ?? `_:b${names.size}`;
    names.set(id, name);
    return name;
  };
  walk(collection.drafts, {
    draft: (draft, isInside) => {
      if (isBlank(draft.id))
        draft.id = (uses.get(draft.id) ?? 0) > (isInside ? 1 : 0) ? rename(draft.id) : '';
    },
    term: onlyBlank(rename),
    foreign: (object) => renameBlanks(object, rename),
  });
  collection.rest = collection.rest.map(({ subject, predicate, object }) => ({
    subject: isBlank(subject) ? rename(subject) : subject,
    predicate,
    object: onlyBlank(rename)(object),
  }));
}

interface Visit {
  readonly draft: (draft: Draft, isInside: boolean) => void;
  /** Gives the term or object that stands there from now on. */
  readonly term: (term: Term) => Term;
  readonly foreign: (object: CanonicalObject) => CanonicalObject;
}

/** Goes through all resources and values in the order in which they are written. */
function walk(drafts: readonly Draft[], visit: Visit): void {
  const go = (draft: Draft, isInside: boolean) => {
    visit.draft(draft, isInside);
    for (const values of draft.values.values()) {
      values.forEach((value, index) => {
        if (typeof value === 'string' || 'value' in value) values[index] = visit.term(value);
        else if ('foreign' in value) values[index] = { foreign: visit.foreign(value.foreign) };
        else go(value.draft, true);
      });
    }
  };
  for (const draft of drafts) go(draft, false);
}
