import type { CatalogueDocument, Place, ResourceNode } from '../catalogue/document.js';
import type { Language, ProfileClass, ProfileProperty } from '../profile/profile.js';

/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from the most to the least serious. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The facts of a finding, from which its sentences are made. */
export type Args = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What a rule found: facts, no sentences. */
export interface Finding {
  readonly rule: string;
  readonly place: Place;
  /** The property that the finding is about, where there is one. */
  readonly property?: ProfileProperty | undefined;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity | undefined;
  readonly args: Args;
}

/** What the sentences of a rule may speak of. */
export interface Telling {
  readonly args: Args;
  readonly property: ProfileProperty | undefined;
  readonly class: ProfileClass | undefined;
  /** The name of the property in the language, as the official guidance has it, in quotation marks. */
  readonly field: string;
  /** The resource in words: `datamängden ”Badplatser”`. */
  readonly subject: string;
  readonly language: Language;
}

/** The sentences of a rule in one language. */
export interface RuleTexts {
  /** What the rule is about, in a few words; the heading of a group of findings. */
  readonly title: (telling: Telling) => string;
  /** What is wrong, with the value. */
  readonly message: (telling: Telling) => string;
  /** Why it matters. */
  readonly why: (telling: Telling) => string;
  /** What to write instead, concretely. */
  readonly how: (telling: Telling) => string;
}

/** What a rule may look at. */
export interface CheckContext {
  readonly document: CatalogueDocument;
  /** The resources of these classes, in document order within each. */
  readonly resourcesOf: (...classKeys: readonly string[]) => readonly ResourceNode[];
  /** Whether some file of the run describes a resource with this IRI. */
  readonly isDescribed: (id: string) => boolean;
  /** The resource with this IRI in this document. */
  readonly find: (id: string) => ResourceNode | undefined;
  /** Whether another description of the same resource has the property, or tells of its absence. */
  readonly isToldElsewhere: (node: ResourceNode, key: string) => boolean;
  /** Whether some catalogue, dataset or distribution of the run points to a resource with this IRI. */
  readonly isLinked: (id: string) => boolean;
  /** Whether some file of the run describes a catalogue. */
  readonly hasCatalogue: boolean;
}

/** One thing that can be wrong. The code is the name of its file, its anchor in the docs and its test folder. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Silent unless it is asked for. */
  readonly offByDefault?: boolean;
  /** Where the guidance stands: an address, or nothing where the property's own anchor is meant. */
  readonly guidance?: string;
  readonly texts: Readonly<Record<Language, RuleTexts>>;
  /** Looks at a whole document. Rules without it get their findings from a reader or from the schemas. */
  readonly check?: (context: CheckContext) => Iterable<Finding>;
}
