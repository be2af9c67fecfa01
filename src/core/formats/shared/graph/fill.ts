import type { CanonicalObject, CanonicalValue } from '../../../model/canonical.js';
import { setOwn } from '../../../model/own.js';
import type { ProfileProperty } from '../../../model/profile.js';
import type { Described } from './described.js';
import { type Graph, resourceKind } from './graph.js';
import { type Plans, saysNothing } from './plans.js';
import type { Subject } from './subject.js';
import { addObject, foreignTerm } from './values.js';

/** Told what is met while the statements of a resource are put into its data. */
export interface Listener {
  refer(resource: Described, target: Subject, property: ProfileProperty, position: number): void;
  /** A property of the class whose namespace is written wrongly. */
  meetSlip(resource: Described, key: string, predicate: string): void;
  /** A property that the class does not have, at its first statement. */
  meetUnknown(resource: Described, key: string): void;
  /** A statement that says nothing stays outside. */
  leaveOut(statement: number): void;
}

/** Puts the statements of a resource into its data. */
export function fill(
  graph: Graph,
  plans: Plans,
  resource: Described,
  data: CanonicalObject,
  listener: Listener,
): void {
  const { predicates, values, kinds, nexts, kindsOfLiterals } = graph;
  const { source, type, classIri } = resource;
  const own = plans.of(type);
  for (let at = source.first; at >= 0; at = nexts[at]!) {
    const predicate = predicates[at]!;
    const plan = own[predicate] ?? plans.make(type, predicate);
    let value = values[at]!;
    const kind = kinds[at]!;
    const { property, key } = plan;
    if (property !== undefined) {
      if (plan.isMisnamed) listener.meetSlip(resource, property.key, graph.predicateIris[predicate]!);
      const target = plan.isReference && kind === resourceKind ? graph.subjects.get(value) : undefined;
      // As the subject has it, it is one text in memory, which is found faster by all who look it up later on.
      if (target !== undefined) value = target.id;
      if (saysNothing(plan, kind, value)) {
        listener.leaveOut(at);
        continue;
      }
      const position = addObject(data, property, value, kind, plan.ownKind, kindsOfLiterals[kind]!);
      if (target !== undefined) listener.refer(resource, target, property, position);
    } else if (key !== undefined && !(plan.isType && kind === resourceKind && value === classIri)) {
      const isNew = !Object.hasOwn(data, key);
      addForeign(data, key, foreignTerm(graph.objectOf(at)));
      if (isNew && !plan.isType) listener.meetUnknown(resource, key);
    }
  }
}

function addForeign(data: CanonicalObject, key: string, value: CanonicalValue): void {
  const present = Object.hasOwn(data, key) ? data[key] : undefined;
  if (present === undefined) setOwn(data, key, value);
  else if (Array.isArray(present)) present.push(value);
  else setOwn(data, key, [present, value]);
}
