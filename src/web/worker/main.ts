/** The worker: takes questions from the page, asks the session, and sends plain objects back. */
import type { Answer, Request } from '../protocol.js';
import { Session } from './session.js';

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage: (answer: Answer) => void;
};
const session = new Session((progress) => scope.postMessage({ progress }));

// One after another: an answer must not be about files that a later question has changed.
let last: Promise<void> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() => answer(data));
};

async function answer({ id, method, args }: Request): Promise<void> {
  try {
    const work = session[method as keyof Session] as unknown as (...args: unknown[]) => unknown;
    scope.postMessage({ id, value: await work.apply(session, [...args]) });
  } catch (error) {
    scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
