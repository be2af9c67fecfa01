import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Span } from '../../model/text.js';
import type { Spot } from '../shared/tree/located.js';
import type { Path } from '../shared/tree/traces.js';
import { noteSpot, type WantedPaths, wantedPaths } from '../shared/tree/wanted.js';
import { scalarSpan } from './compose.js';

interface Frame {
  readonly wanted: WantedPaths | undefined;
  readonly start: number;
  readonly keySpan: Span | undefined;
  readonly isList: boolean;
  count: number;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly span: Span } | undefined;
  end: number;
}

/**
 * Finds where paths stand, in one walk over the parse events. The first step of a path is the number of the
 * document; `first` is the number of the first one in this text, which starts at `offset` in the file.
 */
export function findSpotsInYaml(
  text: string,
  events: readonly Event[],
  paths: readonly Path[],
  offset: number,
  first: number,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const root = wantedPaths(paths);
  const stack: Frame[] = [];
  let documentNumber = first - 1;
  let position = 0;

  const shift = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const enter = (): { wanted: WantedPaths | undefined; keySpan: Span | undefined } => {
    const frame = stack[stack.length - 1];
    if (!frame) return { wanted: root.children.get(documentNumber), keySpan: undefined };
    if (frame.isList) return { wanted: frame.wanted?.children.get(frame.count++), keySpan: undefined };
    const { key } = frame;
    frame.key = undefined;
    return { wanted: key && frame.wanted?.children.get(key.name), keySpan: key?.span };
  };
  const leave = (wanted: WantedPaths | undefined, keySpan: Span | undefined, span: Span): void => {
    position = Math.max(position, span.end);
    noteSpot(spots, wanted, { value: shift(span), ...(keySpan ? { key: shift(keySpan) } : {}) });
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documentNumber += 1;
        stack.length = 0;
        break;
      case EVENT_ID.SCALAR: {
        const frame = stack[stack.length - 1];
        const empty =
          event.valueStart < 0 || (event.style === SCALAR_STYLE.PLAIN && event.valueEnd <= event.valueStart);
        if (frame && !frame.isList && frame.key === undefined) {
          const span = empty ? { start: position, end: position } : scalarSpan(event);
          frame.key = { name: empty ? '' : text.slice(event.valueStart, event.valueEnd), span };
          position = Math.max(position, span.end);
        } else {
          const { wanted, keySpan } = enter();
          const at = keySpan?.end ?? position;
          leave(wanted, keySpan, empty ? { start: at, end: at } : trimBlock(text, scalarSpan(event)));
        }
        break;
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const frame = stack[stack.length - 1];
        if (frame && !frame.isList && frame.key === undefined) {
          // A mapping or list as a key: its parts are walked over, its value has no name.
          frame.key = { name: '\u0000', span: { start: event.start, end: event.start } };
          stack.push({
            wanted: undefined,
            start: event.start,
            keySpan: undefined,
            isList: event.type === EVENT_ID.SEQUENCE,
            count: 0,
            key: undefined,
            end: event.start,
          });
          break;
        }
        const { wanted, keySpan } = enter();
        stack.push({
          wanted,
          start: event.start,
          keySpan,
          isList: event.type === EVENT_ID.SEQUENCE,
          count: 0,
          key: undefined,
          end: event.start,
        });
        position = Math.max(position, event.start);
        break;
      }
      case EVENT_ID.ALIAS: {
        const { wanted, keySpan } = enter();
        const span = {
          start: event.anchorStart - (text[event.anchorStart] === '*' ? 0 : 1),
          end: event.anchorEnd,
        };
        leave(wanted, keySpan, span);
        break;
      }
      case EVENT_ID.POP: {
        const frame = stack.pop();
        if (frame)
          leave(frame.wanted, frame.keySpan, { start: frame.start, end: Math.max(position, frame.start) });
        break;
      }
    }
  }
  return spots;
}

/** A block text ends before the line breaks that follow it and starts at its first letter. */
function trimBlock(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  return { start, end };
}
