import { isBlank } from '../../../model/canonical.js';
import type { SubjectStatements } from '../../../normal/statements.js';

/** Blank nodes stand in one another no deeper than this; below, they are referred to by name. */
const deepest = 32;

/** Which resources stand at the top of a file, and which blank nodes inside the only one that uses them. */
export interface Nesting {
  readonly tops: readonly SubjectStatements[];
  /** The statements of a blank node that stands where it is used; undefined for one that is referred to by name. */
  readonly inside: (id: string) => SubjectStatements | undefined;
  /** The name of a blank node that others refer to: `_:b0`, `_:b1` … in the order in which they are asked for. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Finds a place for each subject: blank nodes that are used once stand inside, everything else at the top. */
export function nest(subjects: readonly SubjectStatements[]): Nesting {
  const uses = new Map<string, number>();
  for (const { objects } of subjects) {
    for (const object of objects) {
      if (typeof object === 'string' && isBlank(object)) uses.set(object, (uses.get(object) ?? 0) + 1);
    }
  }
  const waiting = new Map(subjects.map((subject) => [subject.subject, subject]));
  const inside = new Map<string, SubjectStatements>();
  const tops = new Set<SubjectStatements>();
  const place = (subject: SubjectStatements, depth: number) => {
    waiting.delete(subject.subject);
    for (const object of subject.objects) {
      if (typeof object !== 'string' || !isBlank(object) || uses.get(object) !== 1 || depth >= deepest)
        continue;
      const target = waiting.get(object);
      if (!target) continue;
      inside.set(object, target);
      place(target, depth + 1);
    }
  };
  const putOnTop = (subject: SubjectStatements) => {
    tops.add(subject);
    place(subject, 0);
  };
  for (const subject of subjects)
    if (!isBlank(subject.subject) || uses.get(subject.subject) !== 1) putOnTop(subject);
  // What is left hangs on nothing but itself, or too deep.
  for (const subject of subjects) if (waiting.has(subject.subject)) putOnTop(subject);
  const names = new Map<string, string>();
  const described = new Set(subjects.map(({ subject }) => subject));
  return {
    tops: subjects.filter((subject) => tops.has(subject)),
    inside: (id) => {
      const found = inside.get(id);
      if (found) return found;
      // A blank node of which nothing is said and that is used once needs no name either.
      return uses.get(id) === 1 && !described.has(id)
        ? { subject: id, predicates: [], objects: [] }
        : undefined;
    },
    nameOf: (id) => {
      if (!uses.has(id)) return undefined;
      const name = names.get(id) ?? `_:b${names.size}`;
      names.set(id, name);
      return name;
    },
  };
}
