import type { ResourceNode } from '../../../model/canonical.js';
import type { Subject } from './subject.js';

/** A resource of the profile while the document is built, and afterwards. Its source is its subject. */
export interface Described extends Mutable<ResourceNode> {
  readonly source: Subject;
  /** IRI of the class that counts, as it is written; undefined when the file names none. */
  readonly classIri: string | undefined;
  parent: Described | undefined;
  /** Levels of resources that stand inside it. */
  height: number;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
