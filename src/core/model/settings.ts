import type { ResourceNode } from './canonical.js';
import type { SettingsFile } from './document.js';
import type { Severity } from './finding.js';
import type { IdentifierSettings } from './identifiers.js';
import type { KnownLinks } from './links.js';
import type { SourceText, Span } from './text.js';

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
  /** The same for files that do not say themselves which language their catalogue has. */
  readonly likelyLanguage?: string | undefined;
  /** Separator of columns in a table. */
  readonly delimiter?: string | undefined;
  /** Encoding of a table. */
  readonly encoding?: string | undefined;
  /** What own headings of a table mean: a heading that is known, or a hyphen for a column that is passed over. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** What is filled in where files say nothing: resources with those values only that are decided. */
export interface CatalogueSettings {
  readonly from: SettingsFile;
  /** The catalogue. A file without one becomes this catalogue. */
  readonly catalogue: ResourceNode | undefined;
  /** Values for all resources of a class. Where two speak of the same field, the later wins. */
  readonly defaults: readonly ResourceNode[];
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
  };
  /** What is decided once for the whole catalogue. */
  readonly catalogue?: CatalogueSettings | undefined;
  /** How resources without an address get one; absent where they get none. */
  readonly identifiers?:
    | {
        readonly from: IdentifierSettings;
        /** How the file of identifiers calls the file that these settings are for. */
        readonly name: string;
      }
    | undefined;
  /** Values that are allowed besides those of the profile, by property key; a `*` at the end stands for anything. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
  readonly reading?: Reading | undefined;
  /** What is known of links; the rules about them are silent without. */
  readonly links?: KnownLinks | undefined;
  /** Findings that are hidden. One that hides nothing is a finding itself, if this run can tell. */
  readonly suppress?: readonly Suppression[] | undefined;
}

/** The profile and its rules as they are. */
export const standardSettings: Settings = { rules: {}, defaults: {}, allowed: {} };
