import type { Invocation } from './invocation.js';
import { print } from './output.js';

/** A question to somebody at a terminal. */
export interface Question<Value> {
  readonly text: string;
  /** What Enter alone answers, and how it is shown. */
  readonly otherwise: { readonly value: Value; readonly shown: string };
  /** Reads an answer, or says what is wrong with it; it is asked once more then. */
  readonly read: (answer: string) => { readonly value: Value } | { readonly fault: string };
}

/** Whether somebody is there to be asked. */
export function canAsk({ world }: Invocation): boolean {
  return world.stdin.isTTY() && world.stderr.isTTY();
}

/** Asks until there is an answer that can be read; undefined where the answers have come to an end (Ctrl-D). */
export async function ask<Value>(
  question: Question<Value>,
  { world }: Invocation,
): Promise<{ readonly value: Value } | undefined> {
  for (;;) {
    await print(world.stderr, `${question.text}\n[${question.otherwise.shown}] `);
    const line = await world.stdin.line();
    if (line === undefined) return undefined;
    const answer = line.trim() === '' ? { value: question.otherwise.value } : question.read(line.trim());
    if ('value' in answer) return answer;
    await print(world.stderr, `${answer.fault}\n`);
  }
}
