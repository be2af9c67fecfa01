import { indexOfFile } from './name-files.js';
import { portalIri } from './organisation-number.js';
import { normaliseName, type VocabularyEntry, vocabulary } from './vocabularies.js';

/** A public body of the register that comes with metakoll. */
export interface RegisteredAgent {
  readonly iri: string;
  readonly name: string;
  /** IRI of the publisher type, where the register tells it. */
  readonly type: string | undefined;
  /** Whether the organisation number has been seen beside the name; others serve for suggestions only. */
  readonly isSourced: boolean;
  /** Several bodies use the number. */
  readonly isShared: boolean;
}

const publisherType = 'http://purl.org/adms/publishertype/';

/** Lists of public bodies, and the type of publisher that their members are. */
const registers: readonly { readonly list: string; readonly type: string }[] = [
  { list: 'se-municipalities', type: `${publisherType}LocalAuthority` },
  { list: 'se-regions', type: `${publisherType}RegionalAuthority` },
  { list: 'se-authorities', type: `${publisherType}NationalAuthority` },
];

/** Lists of Swedish places. */
const placeLists = ['se-municipalities', 'se-counties'] as const;

/** A municipality, region or state authority by its name (`Skara kommun`). */
export function findAgent(name: string): RegisteredAgent | undefined {
  byName ??= indexByName();
  return byName.get(normaliseName(name));
}

/** The bodies of the register with an organisation number; a municipality and a region may share one. */
export function agentsByNumber(number: string): readonly RegisteredAgent[] {
  byIri ??= indexByIri();
  return byIri.get(portalIri(number)) ?? [];
}

/** The GeoNames IRI of a Swedish municipality or county by its name, or of Sweden itself. */
export function findPlace(name: string): string | undefined {
  return placesByName().get(normaliseName(name));
}

let all: readonly Named[] | undefined;
let byName: ReadonlyMap<string, RegisteredAgent> | undefined;
let byIri: ReadonlyMap<string, readonly RegisteredAgent[]> | undefined;
let places: ReadonlyMap<string, string> | undefined;

/** A body and all its names. */
interface Named {
  readonly agent: RegisteredAgent;
  readonly names: readonly string[];
}

/** The bodies of all registers. */
function agents(): readonly Named[] {
  all ??= registers.flatMap(({ list, type }) =>
    vocabulary(list).entries.flatMap((entry) => namedBy(entry, type)),
  );
  return all;
}

function namedBy(
  { iri, label, aliases = [], evidence, sharedBy = 1 }: VocabularyEntry,
  type: string,
): Named | [] {
  const name = label?.sv;
  if (!iri || name === undefined) return [];
  const isSourced = evidence === undefined || evidence === 'named';
  const agent = { iri, name, type, isSourced, isShared: sharedBy > 1 };
  return { agent, names: [name, ...(label?.en === undefined ? [] : [label.en]), ...aliases] };
}

function indexByName(): ReadonlyMap<string, RegisteredAgent> {
  const index = new Map<string, RegisteredAgent>();
  for (const { agent, names } of agents()) {
    for (const name of names.map(normaliseName)) if (!index.has(name)) index.set(name, agent);
  }
  return index;
}

function indexByIri(): ReadonlyMap<string, readonly RegisteredAgent[]> {
  const index = new Map<string, RegisteredAgent[]>();
  for (const { agent } of agents()) {
    const known = index.get(agent.iri);
    if (known) known.push(agent);
    else index.set(agent.iri, [agent]);
  }
  return index;
}

/** The IRIs of the places by their names, as they are compared; the command has them in a file, too. */
export function placesByName(): ReadonlyMap<string, string> {
  places ??= indexOfFile('places') ?? indexPlaces();
  return places;
}

function indexPlaces(): ReadonlyMap<string, string> {
  const index = new Map<string, string>([
    ['sverige', 'http://sws.geonames.org/2661886/'],
    ['sweden', 'http://sws.geonames.org/2661886/'],
  ]);
  const add = (name: string | undefined, entry: VocabularyEntry) => {
    const place = entry.spatial;
    if (name !== undefined && place !== undefined && !index.has(normaliseName(name))) {
      index.set(normaliseName(name), place);
    }
  };
  for (const list of placeLists) {
    for (const entry of vocabulary(list).entries) {
      for (const name of [entry.label?.sv, entry.label?.en, entry.short]) add(name, entry);
    }
  }
  return index;
}
