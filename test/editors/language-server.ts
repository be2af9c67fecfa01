import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A message of JSON-RPC, as the language server protocol frames it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** The real yaml-language-server as a process of its own, spoken to over its standard input and output. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>();
  readonly #settings: Readonly<Record<string, unknown>>;
  /** Called when the server has asked for the settings, which it does once it knows that all is ready. */
  #configured: () => void = () => undefined;
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  /** @param settings those that an editor has under `yaml` */
  constructor(settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    const folder = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.#process = spawn(process.execPath, [join(folder, 'bin/yaml-language-server'), '--stdio']);
    this.#process.stdout.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  async start(): Promise<void> {
    const markup = ['markdown', 'plaintext'];
    const completionItem = { documentationFormat: markup, snippetSupport: true };
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { completion: { completionItem }, hover: { contentFormat: markup } },
        workspace: { configuration: true },
      },
    });
    const configured = new Promise<void>((resolve) => {
      this.#configured = resolve;
    });
    this.#send({ method: 'initialized', params: {} });
    await configured;
  }

  /** Opens a text and gives what the server has to say against it. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const problems = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return problems;
  }

  async complete(uri: string, position: Position): Promise<readonly Completion[]> {
    const answer = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    return (answer as { readonly items?: readonly Completion[] } | null)?.items ?? [];
  }

  async hover(uri: string, position: Position): Promise<string> {
    const answer = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
    return (answer as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
  }

  /** Ends the process as an editor does, and waits until it is gone. */
  async stop(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.#ask('shutdown', null);
    this.#send({ method: 'exit', params: null });
    return await gone;
  }

  async #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const { result, error } = await new Promise<Message>((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/i.exec(
        this.#received.subarray(0, Math.max(end, 0)).toString(),
      )?.[1];
      if (length === undefined) return;
      const from = end + 4;
      const to = from + Number(length);
      if (this.#received.length < to) return;
      const body = this.#received.subarray(from, to).toString();
      this.#received = this.#received.subarray(to);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      this.#answers.get(id!)?.({ result, ...(error && { error }) });
      this.#answers.delete(id!);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] };
      this.#send({ id: id!, result: items.map(({ section }) => (section === 'yaml' ? this.#settings : {})) });
      this.#configured();
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
