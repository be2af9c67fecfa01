import type { Rule, Severity } from './rule.js';

/** How serious the findings of a rule are made, or that it is not run. */
export type RuleLevel = Severity | 'off';

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
