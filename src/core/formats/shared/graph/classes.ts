import type { Profile, ProfileClass } from '../../../model/profile.js';
import { hasNameOf, isNoClass, isOtherClass, meantClass } from '../../../profile/meant-class.js';
import { classNameOf } from '../../../profile/names.js';
import { classByIri } from '../../../profile/profile.js';
import { type Graph, rdfFirst, rdfType, resourceKind } from './graph.js';
import type { Subject } from './subject.js';

/** Where a resource has several classes of the profile, the first of these counts. */
const strongest = ['Catalog', 'DatasetSeries', 'Dataset', 'DataService'];

/** Classes that say less than the others of the same kind. */
const general = new Set(['http://xmlns.com/foaf/0.1/Agent', 'http://www.w3.org/2006/vcard/ns#Kind']);

/** What an IRI after rdf:type means. */
interface Meant {
  /** Undefined where it is no class of the profile. */
  readonly type: ProfileClass | undefined;
  /** Its name in the canonical document. */
  readonly name: string;
  /** It is written wrongly: in its capitals, its letters or its namespace. */
  readonly slip: 'case' | 'letters' | undefined;
}

/** The class that a file gives a resource, where it is none of the profile. */
export interface ForeignClass {
  readonly iri: string;
  /** The statement that says so, and its number among the classes of the resource. */
  readonly statement: number;
  readonly index: number;
  /** The class of the profile that says the same, where there is one among those that are wanted. */
  readonly own: string | undefined;
  /** It says the same as a class that is wanted, something else, no such class exists in its vocabulary, or none can tell. */
  readonly relation: 'related' | 'other' | 'none' | 'unknown';
}

/** The classes that a graph speaks of. Each is looked up once: a large catalogue names the same few again and again. */
export class ClassesInUse {
  private readonly known = new Map<string, Meant>();
  private readonly typeNumber: number;
  private readonly firstNumber: number;

  constructor(
    private readonly graph: Graph,
    private readonly profile: Profile,
  ) {
    this.typeNumber = graph.predicate(rdfType);
    this.firstNumber = graph.predicate(rdfFirst);
  }

  /** The class that is meant by an IRI. */
  meantBy(iri: string): Meant {
    let found = this.known.get(iri);
    if (!found) {
      found = meaningOf(iri, this.profile);
      this.known.set(iri, found);
    }
    return found;
  }

  /** The IRI of the class that counts, among those that the resource has in the profile. */
  classIriOf(subject: Subject): string | undefined {
    const { predicates, kinds, values, nexts } = this.graph;
    let best: string | undefined;
    let slip: string | undefined;
    for (let at = subject.first; at >= 0; at = nexts[at]!) {
      if (predicates[at] !== this.typeNumber || kinds[at] !== resourceKind) continue;
      const iri = values[at]!;
      const { type, slip: own } = this.meantBy(iri);
      if (type === undefined) continue;
      if (own) slip ??= iri;
      else if (best === undefined || this.isStronger(iri, best)) best = iri;
    }
    return best ?? slip;
  }

  /** Whether a resource has a class of the profile, or is part of a list. */
  isKnown(subject: Subject): boolean {
    const { predicates, kinds, values, nexts } = this.graph;
    if (predicates[subject.first] === this.firstNumber) return true;
    for (let at = subject.first; at >= 0; at = nexts[at]!) {
      const isType = predicates[at] === this.typeNumber && kinds[at] === resourceKind;
      if (isType && this.meantBy(values[at]!).type !== undefined) return true;
    }
    return false;
  }

  /** The statement that gives a resource a class; -1 where there is none. */
  statementOf(subject: Subject, iri: string): number {
    const { predicates, values, nexts } = this.graph;
    for (let at = subject.first; at >= 0; at = nexts[at]!)
      if (predicates[at] === this.typeNumber && values[at] === iri) return at;
    return -1;
  }

  /** What a resource without a class of the profile is said to be, and whether that fits its use as one of these classes. */
  foreignClass(subject: Subject, range: readonly ProfileClass[]): ForeignClass | undefined {
    const { predicates, values, nexts } = this.graph;
    let best: ForeignClass | undefined;
    let index = -1;
    for (let at = subject.first; at >= 0; at = nexts[at]!) {
      if (predicates[at] !== this.typeNumber) continue;
      index += 1;
      const iri = values[at]!;
      const related = meantClass(iri, this.profile)?.iri;
      const type = related === undefined ? undefined : classByIri(related, this.profile);
      const fits = type !== undefined && range.includes(type);
      const found: ForeignClass = {
        iri,
        statement: at,
        index,
        own: fits ? related : undefined,
        relation:
          fits || isGeneral(iri) || range.some((entry) => hasNameOf(iri, entry))
            ? 'related'
            : relationOf(iri),
      };
      if (best === undefined || (found.relation === 'related' && best.relation !== 'related')) best = found;
    }
    return best;
  }

  private isStronger(iri: string, other: string): boolean {
    const { type } = this.meantBy(iri);
    const { type: otherType } = this.meantBy(other);
    if (type === otherType) return general.has(other) && !general.has(iri);
    const place = strongest.indexOf(type?.key ?? '');
    const otherPlace = strongest.indexOf(otherType?.key ?? '');
    return place >= 0 && (otherPlace < 0 || place < otherPlace);
  }
}

function meaningOf(iri: string, profile: Profile): Meant {
  const known = classByIri(iri, profile);
  if (known) return { type: known, name: classNameOf(iri), slip: undefined };
  const meant = meantClass(iri, profile);
  if (!meant || meant.slip === 'related') return { type: undefined, name: classNameOf(iri), slip: undefined };
  return { type: classByIri(meant.iri, profile), name: classNameOf(meant.iri), slip: meant.slip };
}

/** Whether a class holds all that DCAT describes. */
function isGeneral(iri: string): boolean {
  return (
    iri === 'http://www.w3.org/ns/dcat#Resource' || iri === 'http://www.w3.org/2000/01/rdf-schema#Resource'
  );
}

function relationOf(iri: string): ForeignClass['relation'] {
  if (isNoClass(iri)) return 'none';
  return isOtherClass(iri) ? 'other' : 'unknown';
}
