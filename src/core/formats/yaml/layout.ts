import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import {
  kinds,
  type Layout,
  LayoutBuilder,
  marks,
  type ScalarStyle,
  standsAt,
  styled,
} from '../shared/tree/layout.js';
import { anchorName, scalarText } from './compose.js';

/** A stretch of the file that was parsed by itself, and what the parser made of it. */
export interface ParsedPart {
  readonly part: { readonly text: string; readonly offset: number };
  readonly events: readonly Event[];
}

type Anchored = { readonly anchorStart: number; readonly anchorEnd: number };
type Placed = Anchored & { readonly tagStart: number; readonly tagEnd: number };

const styleOf: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** What no key is called: a mapping or list as a key has no name to go by. */
const nameless = '\u0000';

/** The layout of a file, of those of its parts that could be parsed. */
export function layoutOfYaml(text: string, parts: readonly ParsedPart[]): Layout {
  const builder = new LayoutBuilder(parts.reduce((sum, { events }) => sum + events.length, 0));
  // What means something else than the signs that stand there, or between quotation marks.
  const values = new Map<number, string>();
  const keys = new Map<number, string>();
  let number = -1;
  for (const { part, events } of parts) {
    const walk = new Walk(part, aliasesIn(part.text, events), builder, values, keys, number);
    for (const event of events) walk.step(event);
    number = walk.number;
  }
  const written = (start: number, end: number) => text.slice(...inside(text, start, end));
  return builder.layout({
    value: (row, start, end) => values.get(row) ?? written(start, end),
    key: (row, start, end) => keys.get(row) ?? written(start, end),
    isKey: (key, row, start, end) => {
      const known = keys.get(row);
      return known === undefined ? standsAt(text, ...inside(text, start, end), key) : known === key;
    },
  });
}

/** A stretch without the quotation marks around it. */
function inside(text: string, start: number, end: number): [number, number] {
  const isQuoted = end - start > 1 && (text[start] === '"' || text[start] === "'");
  return isQuoted ? [start + 1, end - 1] : [start, end];
}

function aliasesIn(text: string, events: readonly Event[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const event of events) if (event.type === EVENT_ID.ALIAS) names.add(anchorName(text, event));
  return names;
}

/** A list or mapping that is open. */
interface Frame {
  /** Its row; negative in a mapping or list that is a key, which has no rows. */
  readonly row: number;
  readonly isFlow: boolean;
  readonly isMap: boolean;
  readonly isLocked: boolean;
  /** Where it begins if it is a key. */
  readonly keyStart: number | undefined;
  /** A key stands here whose value comes next. */
  hasKey: boolean;
  partStart: number;
  /** Where the last thing in it ends. */
  end: number;
}

/** One walk over the events of a part of the file. What the parser does not say is found in the text between them. */
class Walk {
  private readonly frames: Frame[] = [];
  private readonly text: string;
  private readonly offset: number;
  /** Up to here the text has been understood. */
  private position = 0;

  constructor(
    part: ParsedPart['part'],
    private readonly aliased: ReadonlySet<string>,
    private readonly builder: LayoutBuilder,
    private readonly values: Map<number, string>,
    private readonly keys: Map<number, string>,
    /** Of the YAML document. */
    public number: number,
  ) {
    this.text = part.text;
    this.offset = part.offset;
  }

  step(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.number += 1;
        this.frames.length = 0;
        this.builder.root(this.number);
        break;
      case EVENT_ID.SCALAR:
        this.scalar(event);
        break;
      case EVENT_ID.SEQUENCE:
        this.begin(kinds.list, event.start, event.style === COLLECTION_STYLE.FLOW, event);
        break;
      case EVENT_ID.MAPPING:
        this.begin(kinds.map, event.start, event.style === COLLECTION_STYLE.FLOW, event);
        break;
      case EVENT_ID.ALIAS:
        this.alias(event);
        break;
      case EVENT_ID.POP:
        this.end();
        break;
    }
  }

  /** The marks of a value by what stands before it and around it. */
  private marksOf({ anchorStart, anchorEnd, tagStart }: Placed): number {
    const isShared = anchorStart >= 0 && this.aliased.has(anchorName(this.text, { anchorStart, anchorEnd }));
    if (isShared) for (const { row } of this.frames) if (row >= 0) this.builder.mark(row, marks.shared);
    const isLocked = isShared || tagStart >= 0 || this.frames.at(-1)?.isLocked === true;
    return (isShared ? marks.shared : 0) | (isLocked ? marks.locked : 0);
  }

  /** Notes where the item or entry begins that comes now. */
  private beginPart(): void {
    const frame = this.frames.at(-1);
    if (!frame || frame.hasKey) return;
    const at = this.skip(this.position, frame.isFlow);
    const isOdd = frame.isMap && this.text[at] === '?' && /\s|^$/.test(this.text[at + 1] ?? '');
    frame.partStart = at;
    if (frame.row >= 0) this.builder.part(at + this.offset, isOdd ? marks.odd : 0);
    if (!frame.isFlow && !frame.isMap && this.text[at] === '-') this.position = at + 1;
  }

  /** Behind white space and comments, and commas inside brackets. */
  private skip(from: number, commas: boolean): number {
    let at = from;
    while (at < this.text.length) {
      const sign = this.text[at]!;
      if (sign === '#' && (at === 0 || /\s/.test(this.text[at - 1]!))) {
        while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at += 1;
      } else if (/\s/.test(sign) || (commas && sign === ',')) at += 1;
      else break;
    }
    return at;
  }

  /** The mapping whose next thing is a key. */
  private keyless(): Frame | undefined {
    const frame = this.frames.at(-1);
    return frame?.isMap && !frame.hasKey ? frame : undefined;
  }

  private scalar(event: ScalarEvent): void {
    this.beginPart();
    const { text } = this;
    const behind = Math.max(this.position, event.anchorEnd, event.tagEnd);
    const mark = this.marksOf(event);
    let style = styleOf[event.style]!;
    let [start, end, keeps] = [behind, behind, 0];
    if (style === 'literal' || style === 'folded') {
      start = text.indexOf(style === 'literal' ? '|' : '>', behind);
      const raw = text.slice(start, Math.max(start, event.valueEnd));
      end = start + raw.trimEnd().length;
      this.position = start + raw.length;
      const isKept =
        event.chomping === CHOMPING_MODE.KEEP ||
        (event.chomping === CHOMPING_MODE.CLIP && !/[\r\n]$/.test(raw));
      if (isKept) keeps = marks.keeps;
    } else if (event.valueStart < 0 || (style === 'plain' && event.valueEnd <= event.valueStart)) {
      style = 'none';
    } else {
      const quote = style === 'plain' ? 0 : 1;
      [start, end] = [event.valueStart - quote, event.valueEnd + quote];
    }
    const value = style === 'none' ? '' : (scalarText(text, event) ?? '');
    const isOther = value !== text.slice(...inside(text, start, end));
    const frame = this.keyless();
    if (frame) {
      const hasMarks = ((mark & marks.locked) !== 0) !== frame.isLocked;
      this.setKey(frame, start, end, isOther ? value : undefined, hasMarks);
      return;
    }
    if (isOther) this.values.set(this.builder.next, value);
    this.add(styled(style) | mark | keeps, start, end);
  }

  /** A key; an odd one has an anchor or a tag, or is no text. */
  private setKey(frame: Frame, start: number, end: number, name: string | undefined, isOdd: boolean): void {
    frame.hasKey = true;
    frame.end = end;
    if (frame.row >= 0) {
      this.builder.key(start + this.offset, end + this.offset);
      if (name !== undefined) this.keys.set(this.builder.next, name);
      if (isOdd) this.builder.markNext(marks.odd);
    }
    this.position = Math.max(this.position, end);
    const at = this.skip(this.position, false);
    if (this.text[at] === ':') this.position = at + 1;
  }

  /** Puts a value where it stands. */
  private add(mark: number, start: number, end: number): void {
    const frame = this.frames.at(-1);
    if (!frame || frame.row >= 0) this.builder.value(mark, start + this.offset, end + this.offset);
    this.position = Math.max(this.position, end);
    this.close(frame, end);
  }

  /** A value is complete. */
  private close(frame: Frame | undefined, end: number): void {
    if (!frame) return;
    frame.hasKey = false;
    frame.end = Math.max(frame.end, end);
  }

  private alias(event: Anchored): void {
    this.beginPart();
    const start = event.anchorStart - (this.text[event.anchorStart] === '*' ? 0 : 1);
    const frame = this.keyless();
    if (frame) this.setKey(frame, start, event.anchorEnd, nameless, true);
    else this.add(kinds.alias | marks.locked, start, event.anchorEnd);
  }

  private begin(kind: number, start: number, isFlow: boolean, event: Placed): void {
    this.beginPart();
    const mark = this.marksOf(event);
    const outer = this.keyless();
    const isHidden = outer !== undefined || (this.frames.at(-1)?.row ?? 0) < 0;
    this.position = Math.max(this.position, start + (isFlow ? 1 : 0));
    this.frames.push({
      row: isHidden ? -1 : this.builder.begin(kind | mark | (isFlow ? marks.flow : 0), start + this.offset),
      isFlow,
      isMap: kind === kinds.map,
      isLocked: (mark & marks.locked) !== 0,
      keyStart: outer?.partStart,
      hasKey: false,
      partStart: start,
      end: start,
    });
  }

  private end(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const outer = this.frames.at(-1);
    if (frame.isFlow) {
      const at = this.skip(this.position, true);
      // One pair in a list (`[a: b]`) is a mapping without brackets of its own.
      if (this.text[at] === (frame.isMap ? '}' : ']')) {
        this.position = at + 1;
        frame.end = this.position;
      }
    }
    if (outer && frame.keyStart !== undefined) {
      this.setKey(outer, frame.keyStart, this.position, nameless, true);
      return;
    }
    if (frame.row >= 0) this.builder.end(frame.end + this.offset);
    this.close(outer, frame.end);
  }
}
