import type { Way, WrittenFile } from '../advice/form.js';
import type { CanonicalValue, ResourceNode } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Edit } from '../model/edit.js';
import type { Args, Finding, PlacedFile, RuleGroup, Severity } from '../model/finding.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import type { Settings } from '../model/settings.js';

/** What the sentences of a rule may speak of. */
export interface SentenceContext {
  readonly args: Args;
  readonly property: ProfileProperty | undefined;
  readonly class: ProfileClass | undefined;
  /** The name of the property in the language, as the official guidance has it, in quotation marks. */
  readonly field: string;
  /** The resource in words: `datamängden ”Badplatser”`. */
  readonly subject: string;
  readonly language: Language;
  /** The file that the finding is about. Advice speaks as it is written (`shared/advice.ts`). */
  readonly file: WrittenFile;
  /** Where resources like this one stand in the file; undefined where the finding is about none. */
  readonly way: Way | undefined;
}

/** The sentences of a rule in one language. */
export interface RuleTexts {
  /** What the rule finds, in one short sentence without full stop, whatever the finding; for lists of rules. */
  readonly summary: string;
  /** What the rule is about, in a few words; the heading of a group of findings. */
  readonly title: (about: SentenceContext) => string;
  /** What is wrong, with the value. */
  readonly message: (about: SentenceContext) => string;
  /** Why it matters. */
  readonly why: (about: SentenceContext) => string;
  /** What to write instead, concretely. */
  readonly how: (about: SentenceContext) => string;
  /** What the fix does, as an order: `Skriv licensens adress i sin rätta form`. Where the rule has a fix. */
  readonly fix?: (about: SentenceContext) => string;
  /** What the rule cannot see, where it can only come near what the guidance asks for; it stands in the docs. */
  readonly limits?: string;
}

/** What is said about the findings of a rule. It stands beside the rule, and is loaded only where something was found. */
export type Sentences = Readonly<Record<Language, RuleTexts>>;

/** A change that puts right what a rule found. */
export interface Fix {
  /** It needs no judgement: it says the same in the right form, or adds what follows from the file itself. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a fix may look at. */
export interface FixContext {
  readonly document: CatalogueDocument;
  readonly settings: Settings;
  /** The resource with this IRI in this document. */
  readonly find: (id: string) => ResourceNode | undefined;
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
  /** Whether another description of the same resource has the property, or reports its absence. */
  readonly isReportedElsewhere: (node: ResourceNode, key: string) => boolean;
  /** Whether some catalogue, dataset or distribution of the run points to a resource with this IRI. */
  readonly isLinked: (id: string) => boolean;
  /** Whether some distribution of the run gives access by the service with this IRI. */
  readonly isAccessed: (id: string) => boolean;
  /** The first description of the same resource in a file of the run before this one; absent where there is a single file. */
  readonly describedBefore:
    | ((
        node: ResourceNode,
        document: CatalogueDocument,
      ) => { readonly node: ResourceNode; readonly file: PlacedFile } | undefined)
    | undefined;
  /** Whether some file of the run describes a catalogue. */
  readonly hasCatalogue: boolean;
  readonly settings: Settings;
}

/** A text of a resource, with its language and where it stands. */
export interface PlacedText {
  readonly node: ResourceNode;
  readonly property: ProfileProperty;
  readonly language: string | undefined;
  readonly index: number;
  readonly text: string;
}

/** What a look at one thing finds: mostly nothing, so that no list is made for it. */
export type LookResult = Finding | readonly Finding[] | undefined;

/** A look at each resource of some classes. */
export interface EachResource extends OfClasses {
  readonly check: (node: ResourceNode, context: CheckContext) => LookResult;
}

/** A look at some properties of some classes, wherever a resource has one of them. What most lack costs nothing. */
export interface EachProperty extends OfClasses {
  /** Keys of the properties, or what tells those of a class. */
  readonly keys: readonly string[] | ((type: ProfileClass) => readonly string[]);
  readonly check: (
    value: CanonicalValue,
    key: string,
    node: ResourceNode,
    context: CheckContext,
  ) => LookResult;
}

/** A look at a whole document that describes a resource of one of the classes. */
export interface EachDocument extends OfClasses {
  readonly check: (context: CheckContext) => Iterable<Finding>;
}

interface OfClasses {
  /** Keys of the classes; all of them where it is empty. */
  readonly of: readonly string[];
}

/**
 * What safe fixes change in what a file says, beyond how it is written:
 * - `adds`: what follows from the file or the profile is said as well, and nothing goes;
 * - `moves`: a value stands with another property or resource, as the profile has it;
 * - `rewrites`: a value becomes the same value in the form that the profile asks for, or several values that were in one;
 * - `once`: what is said twice is said once.
 */
export type SafeChange = 'adds' | 'moves' | 'rewrites' | 'once';

/** Who finds something beside the looks of a rule: what reads a file, the schemas of the classes, what reads settings. */
export type Finder = 'reader' | 'schema' | 'settings';

/** One thing that can be wrong. The code is the name of its file, its anchor in the docs and its test folder. */
export interface Rule {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What it looks at: classes (`Dataset`) and properties (`Dataset.title`); empty for anything at all. */
  readonly about: readonly string[];
  /** Silent unless it is asked for. */
  readonly offByDefault?: boolean;
  /** What it finds may well be right: it never makes a run fail, whatever its level. */
  readonly isNeverFailing?: boolean;
  /** Where the guidance stands: an address, or nothing where the property's own anchor is meant. */
  readonly guidance?: string;
  /** Who else finds it than the looks below, which most rules have and nothing else. */
  readonly foundBy?: readonly Finder[];
  /**
   * Makes a finding of the schemas its own, or gives it another weight, where it is its matter; nothing where it is not. So
   * the schemas know of no single rule.
   */
  readonly claims?: (finding: Finding) => Finding | undefined;
  /** What its looks find at a resource is all that the looks and the schemas say of it. */
  readonly standsForAll?: boolean;
  /** What its looks find at a value is all that is said about it: what the schemas say there says less. */
  readonly overrulesSchemas?: boolean;
  /**
   * Tells which other findings of the document follow from one of this rule, where one cause has many consequences: they are
   * counted under it.
   */
  readonly explains?: (finding: Finding, document: CatalogueDocument) => (other: Finding) => boolean;
  /** Looks at a property of a resource at a time: what most looks need, and what costs least. */
  readonly eachProperty?: EachProperty | readonly EachProperty[];
  /** Looks at one resource at a time, for what can be wrong with properties together, or missing. */
  readonly eachResource?: EachResource;
  /** Looks at a whole document, for what cannot be seen in one resource. */
  readonly eachDocument?: EachDocument;
  /** What its safe fixes change. Those of a rule that says nothing here leave every statement of the normal form as it is. */
  readonly safeFixes?: readonly SafeChange[];
  /** The change that puts a finding of the rule right, or nothing where that cannot be told for certain. */
  readonly fix?: (finding: Finding, context: FixContext) => Fix | undefined;
}
