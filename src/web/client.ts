/** Asks the worker. It is ended to cancel what it does; a new one is ready at once, and is given the files again. */
import type { Answer, Progress, Request, WebFile, WebOptions } from './protocol.js';
import type { Session } from './worker/session.js';

/** What the worker can be asked, each answer as a promise. */
type Questions = {
  readonly [Name in keyof Session]: Session[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never;
};

/** Rejections of questions that were cancelled, so that they can be told from faults. */
export class Cancelled extends Error {}

/** The worker as the page sees it. */
export interface Client extends Omit<Questions, 'check'> {
  /** Checks files; bytes that the worker has are not sent again. */
  readonly check: (
    files: readonly Required<WebFile>[],
    options: WebOptions,
  ) => ReturnType<Questions['check']>;
  /** Ends all that is being done. */
  readonly cancel: () => void;
}

/** Starts the worker from its code. */
export function startClient(code: string, onProgress: (progress: Progress) => void): Client {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let given = new Map<string, Uint8Array>();
  let count = 0;
  let worker = start();

  function start(): Worker {
    const started = new Worker(address);
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) return onProgress(data.progress);
      const question = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) question?.reject(new Error(data.error));
      else question?.resolve(data.value as never);
    };
    // It could not go on: memory has run out, most likely.
    started.onerror = (event) => {
      event.preventDefault();
      restart(new Error(event.message || 'memory'));
    };
    return started;
  }

  function restart(reason: Error): void {
    worker.terminate();
    given = new Map();
    const left = [...waiting.values()];
    waiting.clear();
    worker = start();
    for (const { reject } of left) reject(reason);
  }

  function ask(method: string, args: readonly unknown[]): Promise<never> {
    const id = count++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args } satisfies Request);
    });
  }

  const own = {
    check: (files: readonly Required<WebFile>[], options: WebOptions) => {
      const sent = files.map(({ path, named, bytes }) => {
        return given.get(path) === bytes ? { path, named } : { path, named, bytes };
      });
      given = new Map(files.map(({ path, bytes }) => [path, bytes!]));
      return ask('check', [sent, options]);
    },
    cancel: () => restart(new Cancelled()),
  };
  return new Proxy(own, {
    get: (target, method: string) =>
      target[method as keyof typeof own] ?? ((...args: readonly unknown[]) => ask(method, args)),
  }) as unknown as Client;
}
