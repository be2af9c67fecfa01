/** Everything that the command needs from outside. Tests give it a world in memory. */
export interface World {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language that the system says it speaks (`sv-SE`). */
  readonly locale: () => string;
  /** Today's date, such as `2026-11-25`. */
  readonly today: () => string;
  readonly stdin: {
    readonly isTTY: () => boolean;
    readonly read: () => Promise<Uint8Array>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
}

/** A stream to write to. */
export interface Output {
  readonly isTTY: () => boolean;
  /** Width of the window, where there is one. */
  readonly columns: () => number | undefined;
  /** Rejects with the code `EPIPE` when nobody reads any more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** What kind of thing a path leads to. */
export type EntryKind = 'file' | 'folder' | 'other';

/** File functions; paths are absolute. They reject with errors that have a `code`, as Node's do. */
export interface Files {
  /** Follows symbolic links. Undefined where there is nothing. */
  readonly kindOf: (path: string) => Promise<EntryKind | undefined>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** What a folder holds. A link to a folder is `other`: it may lead round in a circle. */
  readonly list: (path: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  /** Writes the whole file or nothing. A file that is there keeps its permissions. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Adds to the end of a file, and makes it where there is none. */
  readonly append: (path: string, text: string) => Promise<void>;
}
