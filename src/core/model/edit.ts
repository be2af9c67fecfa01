import type { ResourceNode } from './canonical.js';
import type { Span } from './text.js';

/** A value to write. */
export type NewValue =
  | { readonly iri: string }
  | {
      readonly text: string;
      readonly language?: string | undefined;
      /** CURIE of the datatype, such as `xsd:date`; absent for a plain text. */
      readonly datatype?: string | undefined;
    }
  /** A resource without IRI: its class (key of the profile) and the values of its properties. */
  | {
      readonly class: string;
      readonly properties: Readonly<Record<string, readonly NewValue[]>>;
    };

/**
 * A change to what a file says, in terms of the canonical document. A reader's `rewrite` turns it into changes of
 * the text. Nothing but what the edit speaks of changes.
 */
export type Edit =
  /** The value at this place becomes these values; none removes it, and the property with its last value. */
  | {
      readonly kind: 'replace';
      readonly node: ResourceNode;
      /** Key in the canonical document: a property of the class, or a CURIE or IRI that the profile does not know. */
      readonly property: string;
      readonly language?: string | undefined;
      /** Which of the values, counted as in a Place; without index and language all values of the property. */
      readonly index?: number | undefined;
      readonly values: readonly NewValue[];
    }
  /** Values are added to those that a property of the resource has, if any. */
  | {
      readonly kind: 'add';
      readonly node: ResourceNode;
      /** Key of a property of the class, or `id` for a resource that has none. */
      readonly property: string;
      readonly values: readonly NewValue[];
      /** Whether a table may get a column for it. */
      readonly mayAddColumn?: boolean;
    }
  /** The values of one property become those of another one. */
  | {
      readonly kind: 'rename';
      readonly node: ResourceNode;
      /** Key in the canonical document, as in `replace`. */
      readonly property: string;
      /** Key of the property of the class that takes its place. */
      readonly to: string;
    }
  /** An IRI becomes another one wherever it stands in the file: as the resource's own and in references to it. */
  | { readonly kind: 'iri'; readonly from: string; readonly to: string };

/** A change of the source text: what stands at the span becomes this text. An empty span is an insertion. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
