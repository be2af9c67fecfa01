import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { setOwn } from '../../model/own.js';
import type { Span } from '../../model/text.js';
import { type Slip, slipInKey, slipInText } from './slips.js';

/** A key that stands twice in a mapping. */
export interface DuplicateKey {
  readonly key: string;
  readonly span: Span;
}

/** What the events of a YAML text stand for. */
export interface Composed {
  /** One value per YAML document. Scalars are texts, so that `1.10` and `NO` stay what they are. */
  readonly documents: readonly unknown[];
  readonly duplicates: readonly DuplicateKey[];
  /** Aliases without an anchor, and those that would unfold to more than a file can hold. */
  readonly badAliases: readonly { readonly name: string; readonly span: Span; readonly tooMany: boolean }[];
  /** Tags that ask a program for something else than what stands there: `!include`, `!!binary`. */
  readonly tags: readonly { readonly tag: string; readonly span: Span }[];
  /** Slips that the parser takes for parts of texts. */
  readonly slips: readonly Slip[];
}

/** What the aliases of a file may unfold to, beside a small allowance: so many times what is written in it. */
const mostTimes = 4;
const allowance = { values: 20_000, signs: 500_000 };

/** How much something comes to: values, and signs of the text that they stand for. */
interface Size {
  values: number;
  signs: number;
}

/** Tags that say only of what kind a value is. */
const plainTags = new Set('! !!str !!int !!float !!bool !!null !!timestamp !!map !!seq !!omap'.split(' '));
const fullTag = /^!<tag:yaml\.org,2002:(\w+)>$/;

interface Frame {
  readonly value: unknown[] | Record<string, unknown>;
  readonly anchor: string | undefined;
  key: string | undefined;
  keySpan: Span;
  /** Nobody knows where the entry was meant to stand. */
  isLost: boolean;
  readonly size: Size;
  merges: unknown[] | undefined;
}

/** Makes values of parse events. Mappings keep the last of two equal keys; `<<` merges are carried out. */
export function compose(text: string, events: readonly Event[]): Composed {
  const documents: unknown[] = [];
  const duplicates: DuplicateKey[] = [];
  const badAliases: { name: string; span: Span; tooMany: boolean }[] = [];
  const tags: { tag: string; span: Span }[] = [];
  const slips: Slip[] = [];
  const stack: Frame[] = [];
  let anchors = new Map<string, { value: unknown; size: Size }>();
  const unfolded: Size = { values: 0, signs: 0 };
  const most: Size = {
    values: allowance.values + mostTimes * events.length,
    signs: allowance.signs + mostTimes * text.length,
  };
  let documentValue: unknown = null;

  const add = (value: unknown, size: Size): void => {
    const frame = stack[stack.length - 1];
    if (!frame) {
      documentValue = value;
      return;
    }
    frame.size.values += size.values;
    frame.size.signs += size.signs;
    if (Array.isArray(frame.value)) {
      frame.value.push(value);
      return;
    }
    if (frame.key === undefined) {
      // A key that is itself a mapping or a list has no name to go by; its value cannot be reached.
      frame.key = '';
      return;
    }
    const { key } = frame;
    frame.key = undefined;
    if (frame.isLost) return;
    if (key === '<<' && typeof value === 'object' && value !== null) {
      frame.merges ??= [];
      for (const source of Array.isArray(value) ? value : [value]) frame.merges.push(source);
      return;
    }
    if (Object.hasOwn(frame.value, key)) duplicates.push({ key, span: frame.keySpan });
    setOwn(frame.value, key, value);
  };

  /** Whether a tag asks for something that a program would have to make; it is noted. */
  const isMade = ({ tagStart, tagEnd }: { readonly tagStart: number; readonly tagEnd: number }): boolean => {
    if (tagStart < 0) return false;
    const tag = text.slice(tagStart, tagEnd);
    if (plainTags.has(tag.replace(fullTag, '!!$1'))) return false;
    if (tags.length < 20) tags.push({ tag, span: { start: tagStart, end: tagEnd } });
    return true;
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors = new Map();
        documentValue = null;
        stack.length = 0;
        break;
      case EVENT_ID.SCALAR: {
        const frame = stack[stack.length - 1];
        // What a program was to put here does not stand in the file; the name of its source is no value.
        const value = isMade(event) ? null : scalarText(text, event);
        const size = { values: 1, signs: value?.length ?? 0 };
        if (event.anchorStart >= 0) anchors.set(anchorName(text, event), { value, size });
        if (frame && !Array.isArray(frame.value) && frame.key === undefined) {
          frame.key = value ?? '';
          frame.keySpan = scalarSpan(event);
          const slip = slipInKey(frame.key, frame.keySpan);
          frame.isLost = slip !== undefined;
          if (slip && slips.length < 20) slips.push(slip);
        } else {
          const slip = event.style === SCALAR_STYLE.PLAIN ? slipInText(text, scalarSpan(event)) : undefined;
          if (slip && slips.length < 20) slips.push(slip);
          add(slip ? null : value, size);
        }
        break;
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        isMade(event);
        stack.push({
          value: event.type === EVENT_ID.SEQUENCE ? [] : {},
          anchor: event.anchorStart >= 0 ? anchorName(text, event) : undefined,
          key: undefined,
          keySpan: { start: 0, end: 0 },
          isLost: false,
          size: { values: 1, signs: 0 },
          merges: undefined,
        });
        break;
      case EVENT_ID.ALIAS: {
        const name = anchorName(text, event);
        const target = anchors.get(name);
        const span = { start: event.anchorStart - 1, end: event.anchorEnd };
        unfolded.values += target?.size.values ?? 0;
        unfolded.signs += target?.size.signs ?? 0;
        const tooMany = unfolded.values > most.values || unfolded.signs > most.signs;
        if (!target || tooMany) {
          if (badAliases.length < 20) badAliases.push({ name, span, tooMany });
          add(null, { values: 1, signs: 0 });
        } else {
          add(target.value, target.size);
        }
        break;
      }
      case EVENT_ID.POP: {
        const frame = stack.pop();
        if (!frame) {
          documents.push(documentValue);
          break;
        }
        if (frame.merges && !Array.isArray(frame.value)) merge(frame.value, frame.merges);
        if (frame.anchor !== undefined) anchors.set(frame.anchor, { value: frame.value, size: frame.size });
        add(frame.value, frame.size);
        break;
      }
    }
  }
  return { documents, duplicates, badAliases, tags, slips };
}

/** The text of a scalar; null for one that is empty or says so (`~`, `null`) without quotes. */
export function scalarText(text: string, event: ScalarEvent): string | null {
  const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return value;
  return value === '' || value === '~' || value === 'null' || value === 'Null' || value === 'NULL'
    ? null
    : value;
}

/** Where a scalar stands, with its quotation marks. */
function scalarSpan(event: ScalarEvent): Span {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return { start: event.valueStart - (quoted ? 1 : 0), end: event.valueEnd + (quoted ? 1 : 0) };
}

/** The name of an anchor or alias. */
export function anchorName(
  text: string,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string {
  return text.slice(event.anchorStart, event.anchorEnd).replace(/^[&*]/, '');
}

function merge(target: Record<string, unknown>, sources: readonly unknown[]): void {
  for (const source of sources) {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) continue;
    for (const [key, value] of Object.entries(source))
      if (!Object.hasOwn(target, key)) setOwn(target, key, value);
  }
}
