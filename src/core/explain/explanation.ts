/** What can be explained, as plain data: the JSON that the commands print, described by schemas/explain.schema.json. */
import type { RuleGroup, Severity } from '../model/finding.js';
import type { Level, ValueKind } from '../model/profile.js';

/** A rule in a list. */
export interface RuleLine {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly offByDefault: boolean;
  readonly summary: string;
  /** Classes (`Dataset`) and properties (`Dataset.title`); empty for anything. */
  readonly about: readonly string[];
  /** Whether it can propose a change of the file. */
  readonly fixable: boolean;
}

/** What a rule says of its example: the check's own words. */
export interface ExampleFinding {
  /** Where it stands, counted from 1, and what stands there as far as it is on that line. */
  readonly line: number;
  readonly column: number;
  readonly at: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly fix?: { readonly title: string; readonly safe: boolean };
}

/** An example file of a rule. */
export interface RuleExample {
  /** The ending of its name: `yaml`, `rdf`, `csv`. */
  readonly format: string;
  /** Empty for a file that is no text. */
  readonly text: string;
  readonly findings: readonly ExampleFinding[];
}

/** Everything about a rule. */
export interface RuleExplanation extends RuleLine {
  readonly kind: 'rule';
  readonly why?: string;
  readonly limits?: string;
  readonly bad?: RuleExample;
  readonly good?: RuleExample;
  readonly guidance: string;
  /** What to write in metakoll.yaml to switch the rule off, or on where it is off by default. */
  readonly settings: string;
}

/** A property in a list. */
export interface PropertyLine {
  /** `Dataset.title` */
  readonly name: string;
  readonly label: string;
  readonly level: Level;
}

/** A value of a code list in a list. */
export interface ValueLine {
  readonly list: string;
  /** What stands in a description: an IRI, or for media types the code. */
  readonly value: string;
  readonly code?: string;
  readonly label: string;
  /** The profile offers it; the others are only known from a wider list. */
  readonly inProfile: boolean;
  /** The value that has replaced it. */
  readonly replacedBy?: string;
}

/** A code list in a list. */
export interface ListLine {
  readonly id: string;
  readonly label: string;
  /** How many values the profile offers, and how many are known in all. */
  readonly offered: number;
  readonly known: number;
  /** The properties that take its values. */
  readonly properties: readonly string[];
}

/** How a value is written. Each snippet says the same, and is written by the writer of its format. */
export interface Snippets {
  readonly yaml: string;
  /** A line of headings and a line of cells; absent where a table has no room for it. */
  readonly csv?: string;
  /** The element of the resource, with the customary prefixes. */
  readonly rdfxml: string;
}

/** A code list that a property takes its values from. */
export interface AllowedList extends ListLine {
  /** Other values are allowed as well. */
  readonly open: boolean;
  /** The offered values of a short list; of a long one only the first. */
  readonly values: readonly ValueLine[];
}

/** Everything about a property. */
export interface PropertyExplanation extends PropertyLine {
  readonly kind: 'property';
  readonly class: string;
  readonly key: string;
  readonly labels: { readonly sv: string; readonly en: string };
  readonly curie: string;
  readonly iri: string;
  readonly valueKind: ValueKind;
  /** The greatest number of values, if there is one. */
  readonly max?: number;
  /** The key of the property that has replaced this one. */
  readonly replacedBy?: string;
  readonly help: string;
  readonly why: string;
  /** The part of it that is about the portal. */
  readonly portal?: string;
  /** What visitors to the portal filter by with its help. */
  readonly filter?: string;
  /** Classes that a value may belong to. */
  readonly range: readonly string[];
  readonly lists: readonly AllowedList[];
  /** Other names that the readers understand. */
  readonly aliases: readonly string[];
  readonly snippets: Snippets;
  readonly rules: readonly RuleLine[];
  /** Numbers of DIGG's recommendations, with links. */
  readonly recommendations: readonly { readonly number: number; readonly link: string }[];
  readonly guidance: string;
}

/** Everything about a class. */
export interface ClassExplanation {
  readonly kind: 'class';
  readonly name: string;
  readonly label: string;
  readonly labels: { readonly sv: string; readonly en: string };
  readonly curies: readonly string[];
  readonly iris: readonly string[];
  readonly main: boolean;
  readonly help: string;
  /** Keys that may introduce such resources in a file. */
  readonly sections: readonly string[];
  readonly properties: readonly (PropertyLine & {
    readonly curie: string;
    readonly valueKind: ValueKind;
    readonly max?: number;
    readonly lists: readonly string[];
    readonly recommendations: readonly number[];
    readonly guidance: string;
    readonly help: string;
  })[];
  /** Properties whose values belong to the class. */
  readonly usedBy: readonly string[];
  /** The mandatory properties, or the recommended ones where there are no others. */
  readonly snippets: Snippets;
  readonly rules: readonly RuleLine[];
  readonly guidance: string;
}

/** Everything about a value of a code list. */
export interface ValueExplanation extends ValueLine {
  readonly kind: 'value';
  readonly labels: { readonly sv?: string; readonly en?: string };
  readonly listLabel: string;
  readonly aliases: readonly string[];
  /** Outdated addresses that it has replaced. */
  readonly replaces: readonly string[];
  /** The value above it, where the list has levels. */
  readonly parent?: string;
  /** The properties that take it. */
  readonly properties: readonly PropertyLine[];
  readonly why?: string;
  readonly snippets?: Snippets;
}

/** Several things have the name that was asked for. */
export interface Choice {
  readonly kind: 'choice';
  readonly name: string;
  /** Exact names, to ask again with. */
  readonly matches: readonly Match[];
}

/** One thing with its exact name. */
export interface Match {
  readonly kind: 'rule' | 'class' | 'property' | 'value';
  readonly name: string;
  readonly label: string;
}

/** What can be explained. */
export interface Overview {
  readonly kind: 'overview';
  readonly classes: readonly { readonly name: string; readonly label: string; readonly properties: number }[];
  readonly groups: readonly { readonly group: RuleGroup; readonly label: string; readonly rules: number }[];
  readonly lists: readonly ListLine[];
}

/** Every answer of `metakoll explain`. */
export type Explanation =
  | RuleExplanation
  | ClassExplanation
  | PropertyExplanation
  | ValueExplanation
  | Choice
  | Overview;
