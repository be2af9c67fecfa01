/** What an audit says of catalogues: plain data, as `schemas/audit.schema.json` describes it. */
import type { Severity } from '../model/finding.js';
import type { Level } from '../model/profile.js';
import type { ActionId } from '../score/actions.js';
import type { DimensionId } from '../score/method.js';
import type { Range } from '../score/points.js';

/** How often a value occurs; null stands for none. */
export interface Tally {
  readonly value: string | null;
  readonly count: number;
}

/** How many resources of a class have a property that is asked for. */
export interface FillRate {
  readonly class: string;
  readonly property: string;
  readonly level: Level;
  readonly filled: number;
  readonly of: number;
}

/** How often a rule found something. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}

/** What a person can do, and what it is worth. */
export interface AuditAction {
  readonly action: ActionId;
  readonly text: string;
  /** Points for the catalogue, and the part of them that does not hang on whether addresses answer. */
  readonly points: number;
  readonly sure: number;
  readonly places: number;
  readonly class: 'Dataset' | 'Distribution';
  readonly property: string;
  /** The rule whose fix does it. */
  readonly rule?: string | undefined;
}

/** An error, and what it is about in words. */
export interface AuditedError {
  readonly rule: string;
  readonly title: string;
  readonly where: string;
}

/** A dataset that is marked as high-value, by the columns of a report about such; gaps are words. */
export interface HighValueDataset {
  readonly id: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly mainCategories: readonly string[];
  readonly categories: readonly string[];
  readonly legislation: 'everywhere' | 'dataset only';
  readonly api: readonly string[];
  readonly apiDocumentation: readonly string[];
  readonly qualityOfService: readonly string[];
  readonly contactOfService: boolean;
  readonly bulkDownload: readonly string[];
  readonly licences: readonly string[];
  readonly isLicenceOpen: boolean;
  readonly hasFee: boolean;
  readonly links: { readonly ok: number; readonly dead: number; readonly unverified: number } | null;
}

/** Whether a recommended dataset is there, and what speaks for it. */
export interface Coverage {
  readonly id: string;
  readonly state: 'found' | 'likely' | 'missing';
  /** Title of the dataset that was recognised. */
  readonly dataset?: string | undefined;
  readonly by?: 'specification' | 'title and keyword' | 'title' | 'keyword' | 'correction' | undefined;
}

/** A dataset of a catalogue. */
export interface AuditedDataset {
  readonly id: string | null;
  readonly title: string;
  readonly identifier: string | null;
  readonly publisher: string | null;
  readonly points: Range;
  readonly errors: number;
  readonly warnings: number;
}

/** What a catalogue is called and where it is. */
export interface AuditSubject {
  readonly name: string;
  readonly source: string;
  /** Organisation number. */
  readonly organisation: string | null;
  readonly group: string | null;
}

/** A catalogue that could be read. */
export interface AuditedCatalogue extends AuditSubject {
  readonly problem: null;
  readonly counts: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rules: readonly RuleCount[];
  /** The first errors. */
  readonly firstErrors: readonly AuditedError[];
  /** Fingerprints of the findings by rule, for a comparison later. */
  readonly fingerprints: Readonly<Record<string, readonly string[]>>;
  readonly fill: readonly FillRate[];
  readonly points: Range;
  readonly dimensions: Readonly<Record<DimensionId, Range>>;
  /** Datasets without any distribution: there is nothing to fetch. */
  readonly withoutData: number;
  /** Mean of the stars of all distributions. */
  readonly stars: number | null;
  readonly actions: readonly AuditAction[];
  readonly links: { readonly ok: number; readonly dead: number; readonly unverified: number } | null;
  readonly licences: readonly Tally[];
  readonly accessRights: readonly Tally[];
  readonly formats: readonly Tally[];
  readonly frequencies: readonly Tally[];
  readonly themes: readonly Tally[];
  readonly languages: readonly Tally[];
  readonly publishers: readonly Tally[];
  /** Years in which datasets were changed last. */
  readonly years: readonly Tally[];
  readonly highValue: readonly HighValueDataset[];
  readonly coverage: readonly Coverage[];
  /** Names and addresses of contacts, where they are asked for. */
  readonly contacts: readonly string[] | null;
  readonly datasets: readonly AuditedDataset[];
}

/** A catalogue that could not be read, and why. */
export interface UnreadCatalogue extends AuditSubject {
  readonly problem: string;
}

export type AuditRow = AuditedCatalogue | UnreadCatalogue;

/** Datasets that stand in several catalogues. */
export interface Duplicate {
  readonly by: 'address' | 'identifier' | 'title and publisher';
  readonly title: string;
  readonly catalogues: readonly string[];
}

/** What has changed in a catalogue since an earlier audit. */
export interface CatalogueTrend {
  readonly name: string;
  readonly points: { readonly before: Range; readonly after: Range };
  readonly newDatasets: readonly string[];
  readonly goneDatasets: readonly string[];
  readonly better: readonly string[];
  readonly worse: readonly string[];
  readonly newFindings: number;
  readonly fixedFindings: number;
}

/** A comparison with an earlier audit. */
export interface Trend {
  /** The earlier audit was made by other rules: what is new or gone may come of that. */
  readonly isOtherRules: boolean;
  readonly catalogues: readonly CatalogueTrend[];
  readonly newCatalogues: readonly string[];
  readonly goneCatalogues: readonly string[];
}

/** The whole audit. */
export interface Audit {
  readonly formatVersion: 1;
  readonly tool: { readonly name: 'metakoll'; readonly version: string };
  readonly profile: string;
  /** The same for the same rules at the same levels. */
  readonly rules: string;
  readonly language: 'sv' | 'en';
  readonly method: 'se' | 'eu';
  /** The most points that there are. */
  readonly of: number;
  readonly catalogues: readonly AuditRow[];
  readonly duplicates: readonly Duplicate[];
  readonly trend: Trend | null;
}

/** The catalogues of an audit that could be read. */
export function readCatalogues({ catalogues }: Pick<Audit, 'catalogues'>): readonly AuditedCatalogue[] {
  return catalogues.filter((row) => row.problem === null);
}
