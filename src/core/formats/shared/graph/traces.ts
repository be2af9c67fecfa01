import type { Described } from './described.js';
import type { Built, Traced } from './document.js';

/** So many statements are looked through one by one; from then on they are grouped by their keys. */
const fewStatements = 32;

/** Where the statements of resources went, for those resources that are asked for. */
export class Traces {
  private readonly known = new Map<number, readonly Traced[]>();
  private readonly grouped = new Map<number, ReadonlyMap<string | undefined, readonly Traced[]>>();

  constructor(private readonly built: Built) {}

  /** The statements that gave a resource the values of this key, in the order of the text. */
  ofKey(resource: Described, key: string): readonly Traced[] {
    const traced = this.of(resource);
    if (traced.length < fewStatements) return traced.filter((item) => item.key === key);
    const { rank } = resource.source;
    let groups = this.grouped.get(rank);
    if (!groups) {
      groups = byKey(traced);
      this.grouped.set(rank, groups);
    }
    return groups.get(key) ?? [];
  }

  /** Where a statement of a resource went. */
  ofStatement(resource: Described, statement: number): Traced {
    const traced = this.of(resource);
    let low = 0;
    let high = traced.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (traced[middle]!.statement < statement) low = middle + 1;
      else high = middle;
    }
    // Every statement is traced.
    return traced[low]!;
  }

  private of(resource: Described): readonly Traced[] {
    const { rank } = resource.source;
    let traced = this.known.get(rank);
    if (!traced) {
      traced = this.built.trace(resource);
      this.known.set(rank, traced);
    }
    return traced;
  }
}

/** The value in this language, if one is given, with this number. */
export function valueAt(
  values: readonly Traced[],
  language: string | undefined,
  index: number,
): Traced | undefined {
  const isMeant = (traced: Traced) => traced.index === index && traced.language === language;
  // In a list of one language it stands at its own number.
  const likely = values[index];
  return likely && isMeant(likely) ? likely : values.find(isMeant);
}

function byKey(traced: readonly Traced[]): ReadonlyMap<string | undefined, readonly Traced[]> {
  const groups = new Map<string | undefined, Traced[]>();
  for (const item of traced) {
    const group = groups.get(item.key);
    if (group) group.push(item);
    else groups.set(item.key, [item]);
  }
  return groups;
}
