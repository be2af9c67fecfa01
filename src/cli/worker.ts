/** What the threads of `--jobs` run; the other side is in `node-world.ts`. */
import { parentPort } from 'node:worker_threads';
import { checkingThread, type Question } from './checking-thread.js';

const answer = checkingThread();
let before: Promise<unknown> = Promise.resolve();

parentPort?.on(
  'message',
  ({ number, question }: { readonly number: number; readonly question: Question }) => {
    before = before.then(async () => {
      try {
        parentPort?.postMessage({ number, answer: await answer(question) });
      } catch (error) {
        parentPort?.postMessage({ number, error });
      }
    });
  },
);
