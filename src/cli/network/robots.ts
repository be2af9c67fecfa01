/** What servers ask programs to leave alone (RFC 9309). */

import { fitsWhole } from '../../core/source/wildcards.js';

/** Whether a path may be asked for by a program with this name. */
export type Robots = (path: string) => boolean;

interface Group {
  readonly agents: string[];
  readonly rules: { readonly path: string; readonly isAllowed: boolean }[];
}

/** Reads a robots.txt. The group that names the program counts, else the one for all. */
export function robotsIn(text: string, program: string): Robots {
  const groups: Group[] = [];
  let isHead = false;
  for (const line of text.split(/[\r\n]+/)) {
    const [, key = '', rest = ''] = /^\s*([\w-]+)\s*:([^#]*)/.exec(line) ?? [];
    const name = key.toLowerCase();
    const value = rest.trim();
    if (name === 'user-agent') {
      if (!isHead) groups.push({ agents: [], rules: [] });
      isHead = true;
      groups.at(-1)!.agents.push(value.toLowerCase());
    } else if (name === 'allow' || name === 'disallow') {
      isHead = false;
      if (value !== '') groups.at(-1)?.rules.push({ path: value, isAllowed: name === 'allow' });
    }
  }
  const named = groups.filter(({ agents }) => agents.includes(program));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = own
    .flatMap((group) => group.rules)
    .map((rule) => ({ ...rule, pattern: patternOf(rule.path) }));
  return (path) => {
    // The longest rule counts; of equally long ones the one that allows.
    let best: (typeof rules)[number] | undefined;
    for (const rule of rules) {
      if (!fitsWhole(path, rule.pattern)) continue;
      const longer = rule.path.length - (best?.path.length ?? -1);
      if (longer > 0 || (longer === 0 && rule.isAllowed)) best = rule;
    }
    return best?.isAllowed ?? true;
  };
}

/** `*` stands for anything, and `$` at the end for the end. */
function patternOf(path: string): string {
  return path.endsWith('$') ? path.slice(0, -1) : `${path}*`;
}
