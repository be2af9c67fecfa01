import type { Diagnostic } from '../model/report.js';

/** The text with the changes of as many fixes as fit beside one another, and which those are. */
export interface Applied {
  readonly text: string;
  readonly made: readonly Diagnostic[];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes the fixes of these findings in a text. A fix whose changes touch those of an earlier one waits for the next
 * round, unless they are the same: two findings may ask for one and the same change.
 */
export function applyFixes(text: string, found: readonly Diagnostic[]): Applied {
  const changes: Change[] = [];
  const made: Diagnostic[] = [];
  const taken = new Taken();
  const shared = new Set<unknown>();
  for (const diagnostic of found) {
    const edits = diagnostic.fix?.edits ?? [];
    if (shared.has(edits)) {
      made.push(diagnostic);
      continue;
    }
    const wanted = edits.map((edit): Change => {
      return { start: edit.range.start.offset, end: edit.range.end.offset, text: edit.text };
    });
    if (wanted.length === 0 || !taken.hasRoomFor(wanted)) continue;
    for (const change of wanted) if (taken.add(change)) changes.push(change);
    made.push(diagnostic);
    shared.add(edits);
  }
  return { text: withChanges(text, changes), made };
}

/** The changes that have been decided on, for finding out quickly whether another one touches any of them. */
class Taken {
  private readonly known = new Set<string>();
  /** Offsets whose characters are replaced, and those between which something is inserted. */
  private readonly offsets = new Set<number>();
  private readonly points = new Set<number>();

  hasRoomFor(changes: readonly Change[]): boolean {
    return changes.every((change) => this.known.has(keyOf(change)) || this.isFree(change));
  }

  /** Adds a change, and says whether it is a new one. */
  add(change: Change): boolean {
    const key = keyOf(change);
    if (this.known.has(key)) return false;
    this.known.add(key);
    for (let at = change.start; at < change.end; at++) this.offsets.add(at);
    if (change.start === change.end) this.points.add(change.start);
    return true;
  }

  /** Insertions may stand side by side at one point, but not inside what is replaced. */
  private isFree({ start, end }: Change): boolean {
    for (let at = start; at < end; at++) {
      if (this.offsets.has(at) || (at > start && this.points.has(at))) return false;
    }
    return start < end || !(this.offsets.has(start - 1) && this.offsets.has(start));
  }
}

function keyOf({ start, end, text }: Change): string {
  return `${start} ${end} ${text}`;
}

function withChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  // Stable: insertions at one point keep the order of the findings.
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
