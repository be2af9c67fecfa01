import type { Place } from './place.js';
import type { ProfileProperty } from './profile.js';

/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from the most to the least serious. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What rules are about; a group can be switched off or made more or less serious as a whole. */
export const ruleGroups = [
  'document',
  'schema',
  'identity',
  'catalog',
  'agent',
  'contact',
  'language',
  'text',
  'license',
  'distribution',
  'service',
  'coverage',
  'hvd',
  'series',
  'dga',
  'legacy',
  // What metakoll.yaml and comments decide, not what catalogues say.
  'config',
] as const;

/** One of the groups of rules. */
export type RuleGroup = (typeof ruleGroups)[number];

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
