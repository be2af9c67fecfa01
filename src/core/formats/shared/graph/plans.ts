import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { ownDatatypes } from '../../../profile/jsonld-context.js';
import { rightNamespace } from '../../../profile/meant-term.js';
import { shortenIri } from '../../../profile/prefixes.js';
import { perClass, rangeOf } from '../../../profile/profile.js';
import { isBlankText } from '../tree/values.js';
import { type Graph, rdfType, resourceKind } from './graph.js';

/** What becomes of the statements of a class with a predicate. */
export interface Plan {
  /** Absent for what the class does not have in the profile. */
  readonly property: ProfileProperty | undefined;
  /** Where the value goes; undefined where it stays outside the canonical document. */
  readonly key: string | undefined;
  readonly isText: boolean;
  /** The values are words, which say nothing where they are blank. */
  readonly isWords: boolean;
  /** The values may be resources. */
  readonly isReference: boolean;
  /** The kind of literals that need no type beside them: that of the property, or none. */
  readonly ownKind: number;
  /** The namespace is written wrongly. */
  readonly isMisnamed: boolean;
  readonly isType: boolean;
}

/** Whether a value is a text without a word in it, where words belong: it is as good as missing, but stands in the file. */
export function saysNothing({ isWords }: Plan, kind: number, value: string): boolean {
  return isWords && kind !== resourceKind && isBlankText(value);
}

/** The properties of each class by IRI. */
const propertiesByIri = perClass(
  ({ properties }): ReadonlyMap<string, ProfileProperty> =>
    new Map(
      [...properties.values()]
        .filter(({ iri }) => iri !== rdfType)
        .map((property) => [property.iri, property]),
    ),
);

/** Plans for the statements of a graph, each made when it is first needed. */
export class Plans {
  private readonly known = new Map<ProfileClass, (Plan | undefined)[]>();

  constructor(private readonly graph: Graph) {}

  /** The plans of a class by the numbers of predicates; those that are missing are to be asked for. */
  of(type: ProfileClass): readonly (Plan | undefined)[] {
    let found = this.known.get(type);
    if (!found) {
      found = [];
      this.known.set(type, found);
    }
    return found;
  }

  /** Makes the plan for a predicate. */
  make(type: ProfileClass, predicate: number): Plan {
    const plan = this.plan(type, this.graph.predicateIris[predicate]!);
    this.known.get(type)![predicate] = plan;
    return plan;
  }

  private plan(type: ProfileClass, iri: string): Plan {
    const properties = propertiesByIri(type);
    const isType = iri === rdfType;
    const exact = properties.get(iri);
    const property = exact ?? (isType ? undefined : properties.get(rightNamespace(iri)?.iri ?? ''));
    return {
      property,
      // A key without colon would be taken for one of the profile's own.
      key: property?.key ?? (iri.includes(':') ? shortenIri(iri) : undefined),
      isText: property?.kind === 'text' || property?.kind === 'literal',
      isWords: property?.kind === 'text' || property?.kind === 'literal' || property?.kind === 'string',
      isReference:
        (property?.kind === 'iri' || property?.kind === 'resource') && rangeOf(property).length > 0,
      ownKind: this.graph.kindOfLiteral(undefined, property && ownDatatypes[property.kind]),
      isMisnamed: property !== undefined && exact === undefined,
      isType,
    };
  }
}
