/** The rows of the list of findings. */
import type { Severity } from '../../index.js';
import type { Detail, Listing } from '../protocol.js';
import { DetailView, useDetails } from './Detail.js';
import type { FileItem, GroupItem, PlaceItem, SectionItem } from './items.js';
import type { App } from './state.js';

export function FileHeading({ item }: { readonly item: FileItem }) {
  return <h2 class="file">{item.path}</h2>;
}

export function SectionHeading({ item }: { readonly item: SectionItem }) {
  const Heading = item.isBelowFile ? 'h3' : 'h2';
  return <Heading class="section">{item.heading}</Heading>;
}

function Label({ app, severity }: { readonly app: App; readonly severity: Severity }) {
  return <span class={`label ${severity}`}>{app.say.severity[severity]}</span>;
}

interface GroupProps {
  readonly app: App;
  readonly item: GroupItem;
  readonly listing: Listing;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onShow: (index: number) => void;
  readonly round: number;
}

/** A kind of finding: what is wrong and in how many places; open, what to do about it. */
export function GroupRow({ app, item, listing, isOpen, onToggle, onShow, round }: GroupProps) {
  const { group } = item;
  const [first] = group.places;
  const isSelected = group.places.length === 1 && first!.finding === app.selected;
  const toggle = () => {
    onToggle();
    if (!isOpen) app.select(first!.finding);
  };
  return (
    <div class={`group ${isOpen ? 'open' : ''} ${isSelected ? 'selected' : ''}`}>
      <button type="button" class="head-of-group" aria-expanded={isOpen} onClick={toggle}>
        <Label app={app} severity={group.severity} />
        <span class="what">
          <span class="message">{group.title}</span>
          {group.extent !== undefined && <span class="extent">{group.extent}</span>}
        </span>
      </button>
      {isOpen && <GroupBody app={app} item={item} listing={listing} onShow={onShow} round={round} />}
    </div>
  );
}

type BodyProps = Omit<GroupProps, 'isOpen' | 'onToggle'>;

function GroupBody({ app, item, listing, onShow, round }: BodyProps) {
  const { places, parts } = item.group;
  const isOne = places.length === 1;
  // A few are enough to see whether the advice is the same for all.
  const wanted = parts ?? places.slice(0, 5).map(({ finding }) => finding);
  const details = useDetails(app, wanted, round);
  const first = details[0];
  if (!first) return <div class="body" />;
  const fixable = places.map(({ finding }) => finding).filter((finding) => listing.fixes[finding] === 1);
  if (parts)
    return (
      <div class="body">
        {details.map((detail) => (
          <Part key={detail.index} app={app} detail={detail} />
        ))}
        {isOne && <DetailView app={app} detail={first} shows="place" onShow={onShow} />}
      </div>
    );
  if (isOne)
    return (
      <div class="body">
        <DetailView app={app} detail={first} shows="everything" onShow={onShow} />
      </div>
    );
  const isSame = details.every(({ how }) => how === first.how);
  return (
    <div class="body">
      <DetailView app={app} detail={first} shows={isSame ? 'advice' : 'reason'} onShow={onShow} />
      {fixable.length > 0 && (
        <p>
          <button type="button" onClick={() => void app.mend(fixable)}>
            {fixable.length === 1 ? app.say.finding.fix : app.say.finding.fixAll(fixable.length)}
          </button>
        </p>
      )}
    </div>
  );
}

/** One of several things that are wrong in the same places. */
function Part({ app, detail }: { readonly app: App; readonly detail: Detail }) {
  return (
    <p class="part">
      {detail.how}{' '}
      <a href={detail.guidance} target="_blank" rel="noopener noreferrer">
        {app.say.finding.guidance}
      </a>
    </p>
  );
}

interface PlaceProps {
  readonly app: App;
  readonly item: PlaceItem;
  readonly listing: Listing;
  readonly onShow: (index: number) => void;
  readonly round: number;
}

/** One place of a kind of finding. */
export function PlaceRow({ app, item, listing, onShow, round }: PlaceProps) {
  const { finding, label, isLast } = item;
  const isSelected = app.selected === finding;
  const where = listing.cells[finding] ?? app.say.finding.line(listing.lines[finding] ?? 1);
  return (
    <div class={`place ${isSelected ? 'selected' : ''} ${isLast ? 'last' : ''}`}>
      <button
        type="button"
        aria-expanded={isSelected}
        onClick={() => app.select(isSelected ? undefined : finding)}
      >
        <span class="where">{where}</span>
        <span class="label-of-place">{label}</span>
      </button>
      {isSelected && <PlaceBody app={app} finding={finding} onShow={onShow} round={round} />}
    </div>
  );
}

function PlaceBody(props: Pick<PlaceProps, 'app' | 'onShow' | 'round'> & { readonly finding: number }) {
  const { app, finding, onShow, round } = props;
  const [detail] = useDetails(app, [finding], round);
  if (!detail) return <div class="body" />;
  return (
    <div class="body">
      <DetailView app={app} detail={detail} shows="one" onShow={onShow} />
    </div>
  );
}
