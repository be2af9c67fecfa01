/**
 * How a source is laid out: where each value and the key before it stand. One walk over the source of a format fills a
 * table of numbers, a row for each value in the order of the text; places, edits and editors are answered from it.
 */

/** What stands in a row. */
export const kinds = { map: 0, list: 1, scalar: 2, alias: 3 } as const;

/** How a scalar is written; `none` where a value is left out. */
export const styles = ['none', 'plain', 'single', 'double', 'literal', 'folded'] as const;

/** One of the ways to write a scalar. */
export type ScalarStyle = (typeof styles)[number];

/** What else is known of a value; to be put together with its kind and style. */
export const marks = {
  /** In brackets. */
  flow: 1 << 5,
  /** It must stay as it is: it is shared by way of an alias, or has a tag. */
  locked: 1 << 6,
  /** Something in it is shared: it cannot go. */
  shared: 1 << 7,
  /** Its key is written in a way that is only read: `? key`. */
  odd: 1 << 8,
  /** The line breaks after it belong to it: nothing can be put behind it. */
  keeps: 1 << 9,
} as const;

/** The mark of a scalar that is written in a style. */
export function styled(style: ScalarStyle): number {
  return kinds.scalar | (styles.indexOf(style) << 2);
}

/** The columns of the table. */
const [what, start, end, keyStart, keyEnd, partStart, after, parent] = [0, 1, 2, 3, 4, 5, 6, 7];
const width = 8;

/** How the texts of a format are read. */
export interface Texts {
  /** The text of a scalar between these offsets; the row tells which it is. */
  readonly value: (row: number, start: number, end: number) => string;
  /** The text of the key of a row. */
  readonly key: (row: number, start: number, end: number) => string;
  /** Whether that is the text of the key. */
  readonly isKey: (key: string, row: number, start: number, end: number) => boolean;
}

/** Whether a text stands between two offsets. */
export function standsAt(text: string, start: number, end: number, wanted: string): boolean {
  return end - start === wanted.length && text.startsWith(wanted, start);
}

/** The table of a source. */
export class Layout {
  private readonly items = new Map<number, readonly number[]>();
  private readonly keyed = new Map<number, ReadonlyMap<string, number>>();

  constructor(
    private readonly table: Int32Array,
    readonly count: number,
    /** The values at the top by their number: one, one a YAML document, or one a line. */
    readonly roots: ReadonlyMap<number, number>,
    private readonly texts: Texts,
  ) {}

  kind(row: number): number {
    return this.table[row * width + what]! & 3;
  }

  style(row: number): ScalarStyle {
    return styles[(this.table[row * width + what]! >> 2) & 7]!;
  }

  has(row: number, mark: number): boolean {
    return (this.table[row * width + what]! & mark) !== 0;
  }

  start(row: number): number {
    return this.table[row * width + start]!;
  }

  end(row: number): number {
    return this.table[row * width + end]!;
  }

  /** Where the key before a value starts; negative where it has none. */
  keyStart(row: number): number {
    return this.table[row * width + keyStart]!;
  }

  keyEnd(row: number): number {
    return this.table[row * width + keyEnd]!;
  }

  /** Where an item begins with its dash, or an entry with its key. */
  partStart(row: number): number {
    return this.table[row * width + partStart]!;
  }

  /** The list or mapping that a value stands in; negative at the top. */
  parent(row: number): number {
    return this.table[row * width + parent]!;
  }

  /** The row behind a value and all that stands in it. */
  after(row: number): number {
    return this.table[row * width + after]!;
  }

  text(row: number): string {
    return this.texts.value(row, this.start(row), this.end(row));
  }

  key(row: number): string {
    return this.texts.key(row, this.keyStart(row), this.keyEnd(row));
  }

  /** What stands in a list or mapping, one after the other. */
  children(row: number): readonly number[] {
    let found = this.items.get(row);
    if (!found) {
      const rows: number[] = [];
      const last = this.after(row);
      for (let child = row + 1; child < last; child = this.after(child)) rows.push(child);
      found = rows;
      this.items.set(row, found);
    }
    return found;
  }

  /** The value at the end of a step; of several with one key the last. Undefined where there is none. */
  child(row: number, step: string | number): number | undefined {
    if (typeof step === 'number') return this.kind(row) === kinds.list ? this.children(row)[step] : undefined;
    if (this.kind(row) !== kinds.map) return undefined;
    const known = this.keyed.get(row);
    if (known) return known.get(step);
    let found: number | undefined;
    let count = 0;
    const last = this.after(row);
    for (let child = row + 1; child < last; child = this.after(child)) {
      if (this.texts.isKey(step, child, this.keyStart(child), this.keyEnd(child))) found = child;
      count += 1;
    }
    if (count > few) this.keyed.set(row, this.childrenByKey(row));
    return found;
  }

  private childrenByKey(row: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const last = this.after(row);
    for (let child = row + 1; child < last; child = this.after(child)) found.set(this.key(child), child);
    return found;
  }
}

/** Mappings of more entries are looked up by key after the first time. */
const few = 50;

/** Fills the table of a source while it is walked over. */
export class LayoutBuilder {
  private table: Int32Array;
  private count = 0;
  private readonly open: number[] = [];
  private readonly roots = new Map<number, number>();
  private keyStart = -1;
  private keyEnd = -1;
  private partStart = -1;
  private partMarks = 0;

  constructor(expected: number) {
    this.table = new Int32Array(Math.max(Math.ceil(expected), 16) * width);
  }

  /** The row that comes next. */
  get next(): number {
    return this.count;
  }

  /** Marks a value that stands in the table already. */
  mark(row: number, mark: number): void {
    this.table[row * width + what]! |= mark;
  }

  /** The value that comes next is the one with this number at the top. */
  root(number: number): void {
    this.open.length = 0;
    this.forget();
    this.roots.set(number, this.count);
  }

  /** An item or entry begins. */
  part(at: number, mark = 0): void {
    this.partStart = at;
    this.partMarks = mark;
  }

  /** Marks the value that comes next. */
  markNext(mark: number): void {
    this.partMarks |= mark;
  }

  key(from: number, to: number): void {
    this.keyStart = from;
    this.keyEnd = to;
  }

  /** Adds a value that holds no others. */
  value(mark: number, from: number, to: number): number {
    const row = this.count++;
    const at = row * width;
    if (at >= this.table.length) this.grow();
    const { table } = this;
    table[at + what] = mark | this.partMarks;
    table[at + start] = from;
    table[at + end] = to;
    table[at + keyStart] = this.keyStart;
    table[at + keyEnd] = this.keyEnd;
    table[at + partStart] = this.partStart >= 0 ? this.partStart : this.keyStart >= 0 ? this.keyStart : from;
    table[at + after] = row + 1;
    table[at + parent] = this.open.length === 0 ? -1 : this.open[this.open.length - 1]!;
    this.forget();
    return row;
  }

  /** Begins a list or mapping; what is added from here on stands in it. */
  begin(mark: number, from: number): number {
    const row = this.value(mark, from, from);
    this.open.push(row);
    return row;
  }

  /** Ends the innermost list or mapping. */
  end(to: number): void {
    const row = this.open.pop();
    if (row === undefined) return;
    this.table[row * width + end] = to;
    this.table[row * width + after] = this.count;
    this.forget();
  }

  /** Forgets a key or a dash that no value followed. */
  private forget(): void {
    this.keyStart = -1;
    this.keyEnd = -1;
    this.partStart = -1;
    this.partMarks = 0;
  }

  layout(texts: Texts): Layout {
    return new Layout(this.table, this.count, this.roots, texts);
  }

  private grow(): void {
    const larger = new Int32Array(this.table.length * 2);
    larger.set(this.table);
    this.table = larger;
  }
}
