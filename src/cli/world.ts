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
    /** The next line that somebody types, without its end; undefined where there are no more. */
    readonly line: () => Promise<string | undefined>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly clock: Clock;
  /** The network, loaded when it is first asked for: without addresses nothing of it is there. */
  readonly network: () => Promise<Network>;
  /**
   * Calls back when the user or the system wants the run to end (Ctrl-C); must not wait for anything. A number is the
   * exit code; without one the run ends as a process does that was stopped. Gives a function that takes this back.
   */
  readonly onInterrupt: (handler: (signal: 'SIGINT' | 'SIGTERM') => number | undefined) => () => void;
  /** Calls back with the path of what has changed in one of the folders. Gives a function that ends this. */
  readonly watch: (folders: readonly string[], changed: (path: string) => void) => () => void;
  /** Opens a file in a browser, and says whether there was one that took it. */
  readonly browse: (path: string) => Promise<boolean>;
}

/** The network: asks servers one question at a time. What is followed, and how often is asked, others decide. */
export interface Network {
  /** Rejects with a `NetworkFailed` where there is no answer; every HTTP status is an answer. */
  readonly ask: (question: Question) => Promise<Answer>;
}

/** What is asked of a server. */
export interface Question {
  /** An address with `http:` or `https:`. */
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the head of the answer has come, and then between two parts of the body. */
  readonly timeout: number;
  /** Milliseconds for everything together. */
  readonly deadline: number;
  /** What is to be done with the body: unpack it and give up beyond so many bytes, or take so many as they come and leave the rest. */
  readonly body: { readonly most: number; readonly beyond: 'fail' | 'cut' };
  /** Whether the server may be on this computer or in a network that is not public. */
  readonly mayBePrivate: boolean;
  /** Takes certificates that nobody vouches for. */
  readonly isInsecure: boolean;
}

/** What a server answers. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; of several headers with one name the texts joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** How far a question came that got no answer. */
export type NetworkStage = 'private' | 'name' | 'connect' | 'tls' | 'answer' | 'timeout' | 'size' | 'proxy';

/** No answer came. */
export class NetworkFailed extends Error {
  constructor(
    readonly stage: NetworkStage,
    /** What the system says, such as `ENOTFOUND`. */
    readonly code: string,
    readonly milliseconds: number,
  ) {
    super(`${stage}: ${code}`);
  }
}

/** The clock, for what depends on how long things take. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Milliseconds since 1970, for what is kept from one run to the next. */
  readonly time: () => number;
  /** Waits, and lets everything else that is waiting have its turn, even with 0 milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
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
  /** The same for all paths and names of one file, and for no other; also where there is no file yet. */
  readonly identityOf: (path: string) => Promise<string>;
  /** The path without symbolic links. */
  readonly realPath: (path: string) => Promise<string>;
  /** What a folder holds. A link to a folder is `other`: it may lead round in a circle. */
  readonly list: (path: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  /**
   * Writes the whole file or nothing. A file that is there keeps its permissions. Of a text in pieces each is made when the
   * one before it has been written.
   */
  readonly write: (path: string, content: Uint8Array | Iterable<string>) => Promise<void>;
  /** Makes a folder, and those above it, where there is none. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Adds to the end of a file, and makes it where there is none. */
  readonly append: (path: string, text: string) => Promise<void>;
}
