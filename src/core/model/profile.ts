/** The version of DCAT-AP-SE that comes with metakoll. */
export const standardVersion = '3.0.1';

/** The languages that metakoll speaks. */
export type Language = 'sv' | 'en';

/** A text in every language that metakoll speaks. */
export type Texts = Readonly<Record<Language, string>>;

/** How strongly the profile asks for a property. */
export type Level = 'mandatory' | 'conditional' | 'recommended' | 'optional';

/** What kind of value a property takes; see `schemas/3.0.1/values.schema.json`. */
export type ValueKind =
  | 'text'
  | 'literal'
  | 'string'
  | 'iri'
  | 'resource'
  | 'date'
  | 'duration'
  | 'decimal'
  | 'integer'
  | 'wkt';

/** One property of one class, as the annotated JSON Schema of the class describes it. */
export interface ProfileProperty {
  /** Key in the canonical document, unique in its class: the local name of the RDF term. */
  readonly key: string;
  readonly iri: string;
  readonly curie: string;
  readonly kind: ValueKind;
  /** Name of the shape in `values.schema.json`. */
  readonly shape: string;
  readonly level: Level;
  readonly label: Texts;
  /** The greatest number of values, if there is one. */
  readonly max?: number;
  readonly datatypes?: readonly string[];
  /** IRIs of the classes that a value may belong to. */
  readonly range?: readonly string[];
  /** Keys of code lists (`schemas/vocabularies/`). */
  readonly codelists?: readonly string[];
  /** Values outside the code lists are allowed. */
  readonly codelistOpen?: boolean;
  /** Mandatory when the resource has this value of this property. */
  readonly condition?: { readonly property: string; readonly value: string };
  /** Anchors on the page of the specification; the first is the property's own. */
  readonly anchors?: readonly string[];
  /** Numbers of DIGG's recommendations that concern the property. */
  readonly recommendations?: readonly number[];
  readonly aliases?: readonly string[];
  /** Key of the property that replaces this one. */
  readonly deprecated?: string;
}

/** One class of the profile. */
export interface ProfileClass {
  readonly key: string;
  readonly iris: readonly string[];
  readonly curies: readonly string[];
  readonly kind: 'main' | 'supportive';
  readonly label: Texts;
  /** Keys that may introduce a section of such resources in a file. */
  readonly sections: readonly string[];
  readonly anchor: string;
  readonly properties: ReadonlyMap<string, ProfileProperty>;
}

/**
 * One version of a specification, as a value: what it calls things and what it asks for. Classes and properties belong to
 * one profile each.
 */
export interface Profile {
  readonly version: string;
  /** The classes by key (`Dataset`, `Agent` …), in the order of the specification. */
  readonly classes: ReadonlyMap<string, ProfileClass>;
}
