/** By what a resource is known again. */
export interface IdentifierMarks {
  readonly title: string;
  readonly identifier?: string | undefined;
  readonly email?: string | undefined;
  /** Where the data are. */
  readonly address?: readonly string[] | undefined;
  /** The description, as a hash. */
  readonly text?: string | undefined;
}

/** An identifier that was given before, and what it stands for. */
export interface KnownIdentifier {
  readonly id: string;
  readonly class: string;
  /** The file that described it last. */
  readonly file: string;
  readonly marks: IdentifierMarks;
  /** The identifier of the resource that it is a part of. */
  readonly of: string | undefined;
  /** The date since which it is gone. */
  readonly removed?: string | undefined;
}

/** How resources without an identifier get one. */
export interface IdentifierSettings {
  readonly base: string;
  /** The file in which given identifiers are kept, as reports call it. */
  readonly file: string;
  readonly known: readonly KnownIdentifier[];
  /** Keeps what is gone, with the date. */
  readonly keepsRemoved: boolean;
}

/** The identifiers after a run. */
export interface IdentifierUpdate {
  readonly file: string;
  readonly known: readonly KnownIdentifier[];
  /** How many are new, and how many resources were known again under another title. */
  readonly added: number;
  readonly renamed: number;
  readonly removed: number;
  /** Whether anything differs from what is kept. */
  readonly isChanged: boolean;
}
