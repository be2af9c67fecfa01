import type { Awaitable } from './located.js';
import type { Location, Place } from './place.js';
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
  // What only shows when a catalogue is fetched.
  'harvest',
  // What only shows when links are tried.
  'link',
  // What metakoll.yaml and comments decide, not what catalogues say.
  'config',
] as const;

/** One of the groups of rules. */
export type RuleGroup = (typeof ruleGroups)[number];

/** The facts of a finding, from which its sentences are made. */
export type Args = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A file of a run, as far as one can ask where something stands in it. */
export interface PlacedFile {
  readonly path: string;
  readonly locate: (places: readonly Place[]) => Awaitable<readonly Location[]>;
  /** The line (from 1) of an offset. */
  readonly lineAt: (offset: number) => number;
}

/** What a rule found: facts, no sentences. */
export interface Finding {
  readonly rule: string;
  readonly place: Place;
  /** The property that the finding is about, where there is one. */
  readonly property?: ProfileProperty | undefined;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity | undefined;
  /** The rule whose finding in the same file this one follows from. */
  readonly cause?: string | undefined;
  readonly args: Args;
  /**
   * Another place that the finding speaks of, in the same file unless another one is named. Sentences read it as `otherLine`
   * and `otherFile` among the facts.
   */
  readonly also?: { readonly place: Place; readonly file?: PlacedFile | undefined } | undefined;
}
