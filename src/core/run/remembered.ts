import type { Args, Finding } from '../model/finding.js';

/** What differs between the findings of a rule about one property of one class. */
interface Told {
  readonly finding: Pick<Finding, 'args'>;
  /** The resource in words. */
  readonly subject: string;
}

/** Says something of a finding. */
export type Sentence = (reported: Told) => string;

/** Stands for the resource where an argument is named otherwise. */
const subject = Symbol('subject');

/** What a sentence read of a finding first, and what it read or said next, by the value that stood there. */
interface Read {
  readonly name: string | typeof subject;
  readonly next: Map<unknown, Read | string>;
}

/** A sentence that differs more than this is made each time: to remember it would only take memory. */
const mostValues = 200;

/**
 * Remembers a sentence by what it read of its finding. It is made once for all findings that are alike in that, whatever
 * else they hold: a sentence that reads nothing is made once, one that reads a code once for each code.
 */
export function remembered(sentence: Sentence): Sentence {
  let root: Read | string | undefined;
  return (reported) => {
    let at = root;
    while (typeof at === 'object') {
      const next: Read | string | undefined = at.next.get(readFrom(reported, at.name));
      if (next === undefined && at.next.size >= mostValues) return sentence(reported);
      if (next === undefined) break;
      at = next;
    }
    if (typeof at === 'string') return at;
    const { text, reads } = watched(sentence, reported);
    if (reads) root = withReads(root, reads, text);
    return text;
  };
}

function readFrom(reported: Told, name: Read['name']): unknown {
  return name === subject ? reported.subject : reported.finding.args[name];
}

/** What was read, in order. */
type Reads = ReadonlyMap<Read['name'], unknown>;

/** Makes a sentence and sees what it reads; nothing where that is more than single values. */
function watched(
  sentence: Sentence,
  reported: Told,
): { readonly text: string; readonly reads: Reads | undefined } {
  const reads = new Map<Read['name'], unknown>();
  let isSimple = true;
  const note = <Value>(name: Read['name'], value: Value): Value => {
    if (typeof value === 'object') isSimple = false;
    reads.set(name, value);
    return value;
  };
  const args: Args = new Proxy(reported.finding.args, {
    get: (target, name: string) => note(name, target[name]),
    has: (target, name) => {
      isSimple = false;
      return name in target;
    },
    ownKeys: (target) => {
      isSimple = false;
      return Reflect.ownKeys(target);
    },
  });
  const text = sentence({
    finding: { args },
    get subject() {
      return note(subject, reported.subject);
    },
  });
  return { text, reads: isSimple ? reads : undefined };
}

/** Adds a way to what is known; ways that begin with the same values share their beginning. */
function withReads(root: Read | string | undefined, reads: Reads, text: string): Read | string {
  const steps = [...reads];
  let result: Read | string = text;
  for (let depth = steps.length - 1; depth >= 0; depth--) {
    const [name, value] = steps[depth]!;
    const known = readAfter(root, steps.slice(0, depth)) ?? { name, next: new Map() };
    known.next.set(value, result);
    result = known;
  }
  return result;
}

function readAfter(root: Read | string | undefined, steps: readonly (readonly [unknown, unknown])[]) {
  let at = root;
  for (const [, value] of steps) at = typeof at === 'object' ? at.next.get(value) : undefined;
  return typeof at === 'object' ? at : undefined;
}
