import type { SourceText, Span } from '../source/text.js';
import type { Rule, Severity } from './rule.js';

/** How serious the findings of a rule are made, or that it is not run. */
export type RuleLevel = Severity | 'off';

/** Which findings are hidden, and why. */
export interface Hiding {
  /** Codes or groups of rules. */
  readonly rules: readonly string[];
  /** IRI, or else title, of the resource or of its dataset; absent for any. */
  readonly resource?: string | undefined;
  readonly reason: string;
}

/** A decision that some findings are right as they are. */
export interface Suppression extends Hiding {
  /** Where the decision stands. */
  readonly origin: { readonly file: string; readonly source: SourceText; readonly span: Span };
}

/** How a file is read, unless something else is asked for in the call. */
export interface Reading {
  /** Language of texts that name none. */
  readonly defaultLanguage?: string | undefined;
  /** Separator of columns in a table. */
  readonly delimiter?: string | undefined;
  /** Encoding of a table. */
  readonly encoding?: string | undefined;
  /** What own headings of a table mean: a heading that is known, or a hyphen for a column that is passed over. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** What the owner of a catalogue has decided. */
export interface Settings {
  /** Levels by rule code or group; what is said of the rule itself wins. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Today's date (`2026-11-25`). Rules about the future are silent without it: the core has no clock. */
  readonly today?: string | undefined;
  /** Values that fixes may fill in. */
  readonly defaults: {
    /** Language tag of texts that name none. */
    readonly language?: string | undefined;
    /** Absolute IRI that relative ones are completed with. */
    readonly base?: string | undefined;
    /** IRI of the publisher. */
    readonly publisher?: string | undefined;
    /** IRI of the contact point. */
    readonly contactPoint?: string | undefined;
  };
  /** Values that are allowed besides those of the profile, by property key; a `*` at the end stands for anything. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
  readonly reading?: Reading | undefined;
  /** Findings that are hidden. One that hides nothing is a finding itself, if this run can tell. */
  readonly suppress?: readonly Suppression[] | undefined;
}

/** The profile and its rules as they are. */
export const standardSettings: Settings = { rules: {}, defaults: {}, allowed: {} };

/** The level that the settings give a rule; undefined where they say nothing of it. */
export function levelOf(settings: Settings, rule: Rule): RuleLevel | undefined {
  return own(settings.rules, rule.code) ?? own(settings.rules, rule.group);
}

/** Whether a rule is run under these settings. */
export function isOn(settings: Settings, rule: Rule): boolean {
  const level = levelOf(settings, rule);
  return level === undefined ? rule.offByDefault !== true : level !== 'off';
}

/** Whether a value is allowed by the settings, besides what the profile allows. */
export function isAllowed(settings: Settings, property: string, value: string): boolean {
  const allowed = own(settings.allowed, property);
  return (
    allowed?.some((item) => (item.endsWith('*') ? value.startsWith(item.slice(0, -1)) : value === item)) ??
    false
  );
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
