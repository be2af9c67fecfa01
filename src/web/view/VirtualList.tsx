// biome-ignore-all lint/a11y/useSemanticElements: an item is placed freely, and its role is said.
/** A long list of which only what can be seen is in the page. Heights are measured, so that items may be of any height. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** An item of a list. */
export interface Item {
  readonly key: string;
  /** How high it is likely to be, in pixels, before it has been measured. */
  readonly likely: number;
}

interface Props<T extends Item> {
  readonly items: readonly T[];
  readonly render: (item: T) => ComponentChildren;
  readonly label: string;
  /** The item that is brought into view when this changes. */
  readonly reveal?: string | undefined;
}

/** So much more than the window is drawn above and below it, in pixels. */
const margin = 600;
/** On paper all items are drawn, as long as they are not more than these. */
const mostPrinted = 3000;

export function VirtualList<T extends Item>({ items, render, label, reveal }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const [range, setRange] = useState({ top: 0, bottom: 2000 });
  const [printing, setPrinting] = useState(false);
  const [focused, setFocused] = useState<string>();
  const offsets = offsetsOf(items, heights.current);
  const total = offsets[items.length] ?? 0;

  useEffect(() => {
    const measure = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setRange({ top: top - margin, bottom: top + window.innerHeight + margin });
    };
    const print = () => setPrinting(true);
    const end = () => setPrinting(false);
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const key = (target as HTMLElement).dataset['key']!;
          const height = (target as HTMLElement).offsetHeight;
          if (height === 0 || heights.current.get(key) === height) continue;
          heights.current.set(key, height);
          changed = true;
        }
        if (changed) redraw((count) => count + 1);
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  const observe = useCallback((element: HTMLElement | null) => {
    if (element) observer.observe(element);
  }, []);

  useLayoutEffect(() => {
    const index = items.findIndex(({ key }) => key === reveal);
    if (index < 0 || !list.current) return;
    const top = list.current.getBoundingClientRect().top + offsetsOf(items, heights.current)[index]!;
    const header = headerHeight();
    if (top >= header && top < window.innerHeight - 160) return;
    window.scrollBy({ top: top - header - 24, behavior: 'instant' });
  }, [reveal]);

  const [from, to] = printing
    ? [0, Math.min(items.length, mostPrinted)]
    : [positionAt(offsets, range.top), Math.min(items.length, positionAt(offsets, range.bottom) + 1)];
  const shown = [];
  for (let index = from; index < to; index++) shown.push(index);
  // What has the focus stays in the page, or else the keyboard would lose its place.
  const kept = focused === undefined ? -1 : items.findIndex(({ key }) => key === focused);
  if (kept >= 0 && (kept < from || kept >= to)) shown.push(kept);

  const onFocus = (event: FocusEvent) => {
    setFocused((event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key']);
  };
  return (
    <div
      class="virtual"
      ref={list}
      role="list"
      aria-label={label}
      style={{ height: printing ? 'auto' : `${total}px` }}
      onFocusCapture={onFocus}
    >
      {shown.map((index) => {
        const item = items[index]!;
        return (
          <div
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            key={item.key}
            data-key={item.key}
            class={printing ? 'item printed' : 'item'}
            style={{ transform: printing ? 'none' : `translateY(${offsets[index]}px)` }}
            ref={observe}
          >
            {render(item)}
          </div>
        );
      })}
    </div>
  );
}

/** How much of the window is covered at its top. */
function headerHeight(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}

function offsetsOf(items: readonly Item[], heights: ReadonlyMap<string, number>): Float64Array {
  const offsets = new Float64Array(items.length + 1);
  for (let index = 0; index < items.length; index++) {
    const { key, likely } = items[index]!;
    offsets[index + 1] = offsets[index]! + (heights.get(key) ?? likely);
  }
  return offsets;
}

/** The last item that begins at or before this height. */
function positionAt(offsets: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
