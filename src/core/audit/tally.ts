import { type CanonicalValue, iriOf, type ResourceNode, textsOf, valuesOf } from '../model/canonical.js';
import type { FillRate, Tally } from './audited.js';

/** Counts values, the most frequent first, and what has none last. Each thing may have several values or none. */
export function tally(all: readonly (readonly string[])[]): readonly Tally[] {
  const counts = new Map<string, number>();
  let without = 0;
  for (const values of all) {
    if (values.length === 0) without += 1;
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const found: Tally[] = [...counts].map(([value, count]) => ({ value, count }));
  found.sort((one, other) => other.count - one.count || (one.value! < other.value! ? -1 : 1));
  return without > 0 ? [...found, { value: null, count: without }] : found;
}

/** The values of a property as texts: addresses, or what a literal says. */
export function valuesIn({ data }: ResourceNode, key: string): readonly string[] {
  return valuesOf(data, key).flatMap((value) => iriOf(value) ?? literalOf(value) ?? []);
}

function literalOf(value: CanonicalValue): string | undefined {
  const text = typeof value === 'object' && !Array.isArray(value) ? value['@value'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Counts the values of a property. */
export function tallyOf(nodes: readonly ResourceNode[], key: string): readonly Tally[] {
  return tally(nodes.map((node) => valuesIn(node, key)));
}

/** The years in which resources were changed last, the latest first. */
export function tallyYears(nodes: readonly ResourceNode[]): readonly Tally[] {
  const years = tally(
    nodes.map((node) => {
      const dates = [...valuesIn(node, 'modified'), ...valuesIn(node, 'issued')];
      const year = dates
        .map((date) => /^\d{4}/.exec(date)?.[0] ?? '')
        .sort()
        .at(-1);
      return year ? [year] : [];
    }),
  );
  return [...years].sort((one, other) => ((one.value ?? '') < (other.value ?? '') ? 1 : -1));
}

/** The languages of titles and descriptions. */
export function tallyLanguages(nodes: readonly ResourceNode[]): readonly Tally[] {
  return tally(
    nodes.map(({ data }) =>
      ['title', 'description'].flatMap((key) => textsOf(data[key]).flatMap(({ language }) => language ?? [])),
    ),
  );
}

/** How many of the resources of each class have what the profile asks for. */
export function fillRates(nodes: readonly ResourceNode[]): readonly FillRate[] {
  const classes = ['Catalog', 'Dataset', 'Distribution', 'DataService'];
  return classes.flatMap((key): readonly FillRate[] => {
    const own = nodes.filter(({ type }) => type.key === key);
    const [first] = own;
    if (!first) return [];
    return [...first.type.properties.values()]
      .filter(({ level, deprecated }) => (level === 'mandatory' || level === 'recommended') && !deprecated)
      .map((property) => ({
        class: key,
        property: property.key,
        level: property.level,
        filled: own.filter(({ data }) => valuesOf(data, property.key).length > 0).length,
        of: own.length,
      }));
  });
}
