/** What is not shown one by one to people: what follows from something else, and recommended fields that are missing. */
import type { Diagnostic } from '../../../model/report.js';

/** What a reader may ask to see one by one. */
export interface Opened {
  /** Also what follows from other findings. */
  readonly consequences?: boolean | undefined;
  /** Also each recommended field that is missing. */
  readonly recommended?: boolean | undefined;
}

/** The findings of a report, parted into those that are shown and those that are counted. */
export interface Folded {
  readonly shown: readonly Diagnostic[];
  /** What follows from the findings of the same rule in the same file. */
  readonly consequencesOf: (found: Diagnostic) => readonly Diagnostic[];
  /** The recommended fields that are missing in a file. */
  readonly recommendedIn: (file: string) => readonly Diagnostic[];
  /** All findings of a file, shown or not. */
  readonly allIn: (file: string) => readonly Diagnostic[];
}

const recommended = 'schema-missing-recommended';

/** Parts findings. What follows from something that is not shown itself, such as a suppressed finding, is shown. */
export function fold(diagnostics: readonly Diagnostic[], opened: Opened): Folded {
  const causes = new Set<string>();
  if (!opened.consequences) for (const { file, rule } of diagnostics) causes.add(keyOf(file, rule));
  const consequences = new Map<string, Diagnostic[]>();
  const missing = new Map<string, Diagnostic[]>();
  const all = new Map<string, Diagnostic[]>();
  const shown: Diagnostic[] = [];
  for (const found of diagnostics) {
    const { cause, file, rule } = found;
    push(all, file, found);
    if (cause !== undefined && causes.has(keyOf(file, cause))) push(consequences, keyOf(file, cause), found);
    else if (rule === recommended && !opened.recommended) push(missing, file, found);
    else shown.push(found);
  }
  return {
    shown,
    consequencesOf: ({ file, rule }) => consequences.get(keyOf(file, rule)) ?? [],
    recommendedIn: (file) => missing.get(file) ?? [],
    allIn: (file) => all.get(file) ?? [],
  };
}

function keyOf(file: string, rule: string): string {
  return `${rule} ${file}`;
}

function push(lists: Map<string, Diagnostic[]>, key: string, found: Diagnostic): void {
  const list = lists.get(key);
  if (list) list.push(found);
  else lists.set(key, [found]);
}
