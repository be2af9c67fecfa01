import type { ResourceNode } from '../model/canonical.js';
import type { SettingsFile } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import type { RuleLevel, Suppression } from '../model/settings.js';

/** What may be decided for all files of a configuration, and again for some of them. */
export interface FileSettings {
  readonly defaultLanguage?: string;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Values that are allowed besides those of the profile, by property key. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
  /** Values for all resources of a class that say nothing themselves. */
  readonly defaults: readonly ResourceNode[];
  readonly csv: {
    readonly delimiter?: string;
    readonly encoding?: string;
    /** What own headings mean; a hyphen passes a column over. */
    readonly columns: Readonly<Record<string, string>>;
  };
}

/** What a `metakoll.yaml` says, with everything in its place; `schemas/config.schema.json` describes the file. */
export interface Config extends FileSettings {
  readonly language?: Language;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly base?: string;
  /** What is filled into catalogues, and the file as the document that it stands in; absent where nothing is. */
  readonly catalogue?: {
    readonly from: SettingsFile;
    readonly catalogue: ResourceNode | undefined;
    /** The only language of the catalogue, as a tag. */
    readonly language: string | undefined;
  };
  /** Resources without an address get one of their titles. */
  readonly ids?: 'from-title';
  /** What becomes of identifiers whose resources are gone. */
  readonly removedIds?: 'forget' | 'keep';
  readonly failOn?: Severity | 'never';
  readonly overrides: readonly (FileSettings & { readonly files: readonly string[] })[];
  readonly suppress: readonly ConfigSuppression[];
  readonly baseline?: string;
}

/** An entry under `suppress`. */
export interface ConfigSuppression {
  /** Patterns of the files that it is about; any file where there are none. */
  readonly files: readonly string[];
  readonly suppression: Suppression;
}
