/** Files that describe parts of one catalogue: what of a file tells that, and which belong together. */
import { addressesOf } from '../checks/described.js';
import { iriOf, valuesOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';

/** What a file describes and what it only names, by addresses. */
export interface CataloguePart {
  readonly catalogues: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
  /** Datasets that its catalogues name and that it does not describe. */
  readonly named: ReadonlySet<string>;
}

/** What the documents of a file say of the catalogue that they are part of. */
export function cataloguePart(documents: readonly CatalogueDocument[]): CataloguePart {
  const nodes = documents.flatMap(({ resources }) => resources);
  const idsOf = (classKey: string) =>
    new Set(documents.flatMap((document) => [...addressesOf(document, classKey)]));
  const datasets = idsOf('Dataset');
  const named = nodes
    .filter(({ type }) => type.key === 'Catalog')
    .flatMap(({ data }) => valuesOf(data, 'dataset'))
    .flatMap((value) => iriOf(value) ?? [])
    .filter((id) => !datasets.has(id));
  return { catalogues: idsOf('Catalog'), datasets, named: new Set(named) };
}

/**
 * The positions of those that belong together, in the order of the first of each; undefined stands for what belongs to nothing.
 * Files that describe the same dataset are versions of one another, and no parts.
 */
export function togetherIn(parts: readonly (CataloguePart | undefined)[]): readonly (readonly number[])[] {
  let groups: { readonly at: readonly number[]; readonly part: CataloguePart | undefined }[] = [];
  for (const [index, part] of parts.entries()) {
    const joined = groups.filter((group) => part && group.part && areParts(group.part, part));
    const members = [...joined.flatMap(({ at }) => at), index].sort((one, other) => one - other);
    const whole = joined.reduce((sum, group) => merged(sum!, group.part!), part);
    groups = [...groups.filter((group) => !joined.includes(group)), { at: members, part: whole }];
  }
  return groups.map(({ at }) => at).sort(([one], [other]) => one! - other!);
}

function areParts(one: CataloguePart, other: CataloguePart): boolean {
  if (overlap(one.datasets, other.datasets)) return false;
  return (
    overlap(one.catalogues, other.catalogues) ||
    (other.catalogues.size === 0 && overlap(one.named, other.datasets)) ||
    (one.catalogues.size === 0 && overlap(other.named, one.datasets))
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  for (const id of less) if (more.has(id)) return true;
  return false;
}

function merged(one: CataloguePart, other: CataloguePart): CataloguePart {
  return {
    catalogues: new Set([...one.catalogues, ...other.catalogues]),
    datasets: new Set([...one.datasets, ...other.datasets]),
    named: new Set([...one.named, ...other.named]),
  };
}
