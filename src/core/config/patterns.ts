import picomatch from 'picomatch/posix';

/** What is wrong with a pattern for paths. */
export type PatternFault = 'empty' | 'backslash' | 'absolute' | 'outside' | 'negation' | 'bracket' | 'stars';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** The first thing that is wrong with a pattern, or undefined. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (pattern.trim() === '') return 'empty';
  if (pattern.startsWith('!')) return 'negation';
  if (/^(?:\/|[a-z]:)/i.test(pattern)) return 'absolute';
  if (pattern.includes('\\')) return 'backslash';
  if (pattern.split('/').includes('..')) return 'outside';
  if (!isBalanced(pattern)) return 'bracket';
  return hasManyStars(pattern) ? 'stars' : undefined;
}

/**
 * How many stars may stand beside other signs (`*a*`), and how many may stand for folders (`**`). The time that it takes to
 * compare a name with a pattern grows with its length to this power.
 */
const mostStars = 4;
const mostFolderStars = 3;

/** Whether a comparison with the pattern could take very long: too many stars, or repeated groups as in `+(a|b)`. */
function hasManyStars(pattern: string): boolean {
  if (/[+*]\(/.test(pattern)) return true;
  const steps = pattern.split('/');
  if (steps.filter((step) => step === '**').length > mostFolderStars) return true;
  const runs = steps.flatMap((step) => (/^\*+$/.test(step) ? [] : (step.match(/\*+/g) ?? [])));
  return runs.length > mostStars;
}

function isBalanced(pattern: string): boolean {
  const open: string[] = [];
  for (const sign of pattern) {
    if (Object.hasOwn(closing, sign)) open.push(closing[sign]!);
    else if (sign === open.at(-1)) open.pop();
    else if (Object.values(closing).includes(sign)) return false;
  }
  return open.length === 0;
}

/**
 * Whether a path fits one of the patterns. The path is relative to the folder of the configuration, with `/`. A pattern
 * without a slash is compared with the name of the file alone; one that names a folder means all that is in it.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((text) => {
    const pattern = text.replace(/^\.\//, '').replace(/\/$/, '/**');
    const fits = picomatch(pattern);
    return pattern.includes('/') ? fits : (path: string) => fits(path.slice(path.lastIndexOf('/') + 1));
  });
  return (path) => tests.some((fits) => fits(path));
}
