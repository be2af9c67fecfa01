import type { Profile, ProfileClass } from '../../../model/profile.js';
import { meantClassIri, rightNamespace } from '../../../profile/meant-term.js';
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
  /** It has a slip in its case or its namespace. */
  readonly isSlip: boolean;
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
      const { profile } = this;
      const meant = meantClass(iri, profile);
      const isSlip = classByIri(iri, profile) === undefined;
      found = { type: classByIri(meant, profile), name: classNameOf(meant), isSlip };
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
      const { type, isSlip } = this.meantBy(iri);
      if (type === undefined) continue;
      if (isSlip) slip ??= iri;
      else if (best === undefined || this.isStronger(iri, best)) best = iri;
    }
    return best ?? slip;
  }

  /** Whether a resource has a class, of whatever kind, or is part of a list. */
  isTyped(subject: Subject): boolean {
    const { predicates, nexts } = this.graph;
    if (predicates[subject.first] === this.firstNumber) return true;
    for (let at = subject.first; at >= 0; at = nexts[at]!)
      if (predicates[at] === this.typeNumber) return true;
    return false;
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

/** The class that is meant by an IRI with a slip in its case or its namespace; other IRIs as they are. */
function meantClass(iri: string, profile: Profile): string {
  if (classByIri(iri, profile) !== undefined) return iri;
  const { iri: right } = rightNamespace(iri) ?? { iri };
  return meantClassIri(right) ?? right;
}
