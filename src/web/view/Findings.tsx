import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Overview } from '../protocol.js';
import { FilterRow } from './FilterRow.js';
import { itemsOf, type ListItem, order } from './items.js';
import { FileHeading, GroupRow, PlaceRow, SectionHeading } from './rows.js';
import { Source } from './Source.js';
import type { App } from './state.js';
import { Verdict } from './Verdict.js';
import { VirtualList } from './VirtualList.js';

/** So many findings are shown without filters, and open. */
const few = 3;

interface Props {
  readonly app: App;
  readonly overview: Overview;
  readonly onConvert: () => void;
}

/** What was found, and beside it where it stands. */
export function Findings({ app, overview, onConvert }: Props) {
  const { say, checked, selected } = app;
  const listing = checked!.listing;
  // Few findings need not be opened to be read.
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(listing.count <= few ? order(listing).map(({ group }) => group) : []),
  );
  const [view, setView] = useState<'list' | 'source'>('list');
  const items = useMemo(() => itemsOf(listing, open, overview.files.length > 1), [listing, open]);
  const sequence = useMemo(() => order(listing), [listing]);
  const [reveal, setReveal] = useState<string>();

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const show = (index: number) => {
    app.select(index);
    setView('source');
  };
  /** Goes through the findings in the order of the list. */
  const step = (by: number) => {
    const at = sequence.findIndex(({ finding }) => finding === selected);
    const next = sequence[at < 0 ? (by > 0 ? 0 : sequence.length - 1) : at + by];
    if (!next) return;
    app.select(next.finding);
    setOpen(new Set(open).add(next.group));
    setReveal(next.key);
  };
  // Who has put a finding right goes on with the next one, which has come to its place. While one types elsewhere nothing moves.
  const last = useRef(-1);
  const round = checked!.round;
  useEffect(() => {
    const at = sequence.findIndex(({ finding }) => finding === selected);
    if (at >= 0) last.current = at;
    else if (selected === undefined && last.current >= 0 && document.activeElement === document.body) {
      const next = sequence[Math.min(last.current, sequence.length - 1)];
      last.current = -1;
      if (!next) return;
      app.select(next.finding);
      setOpen(new Set(open).add(next.group));
      setReveal(next.key);
      requestAnimationFrame(() => {
        const item = document.querySelector(`[data-key="${CSS.escape(next.key)}"] button`);
        (item as HTMLElement | null)?.focus({ preventScroll: true });
      });
    }
  }, [round, selected]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const render = (item: ListItem) => {
    if (item.kind === 'file') return <FileHeading item={item} />;
    if (item.kind === 'section') return <SectionHeading item={item} />;
    if (item.kind === 'place')
      return <PlaceRow app={app} item={item} listing={listing} onShow={show} round={checked!.round} />;
    return (
      <GroupRow
        app={app}
        item={item}
        listing={listing}
        isOpen={open.has(item.key)}
        onToggle={() => toggle(item.key)}
        onShow={show}
        round={checked!.round}
      />
    );
  };
  const position = sequence.findIndex(({ finding }) => finding === selected);
  return (
    <div class={`findings ${view}`}>
      <section class="reading" aria-label={say.finding.list}>
        <Verdict app={app} overview={overview} onConvert={onConvert} />
        {overview.summary.errors + overview.summary.warnings + overview.summary.infos > few && (
          <FilterRow app={app} overview={overview} count={listing.count} />
        )}
        {listing.count === 0 && app.filter !== undefined ? null : (
          <VirtualList items={items} render={render} label={say.finding.list} reveal={reveal} />
        )}
      </section>
      <Source
        app={app}
        overview={overview}
        position={position}
        count={sequence.length}
        onStep={step}
        onList={() => setView('list')}
      />
    </div>
  );
}
