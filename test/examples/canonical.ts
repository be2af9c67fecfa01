import type { CanonicalObject, CanonicalValue } from '../../src/index.js';

/**
 * The resources of a canonical document, each under its IRI with its class and its properties, without regard to
 * where it stands: a resource inside another one becomes a reference, and several descriptions of one resource
 * become one. Resources without an IRI stay where they are.
 */
export function resourcesOf(document: CanonicalObject | undefined): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {};

  const flat = (value: CanonicalValue, key: string): unknown => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map((item) => flat(item, key)).sort(byText);
    const inner = Object.entries(value).map(([name, item]) => [name, flat(item, name)] as const);
    const sorted = Object.fromEntries(inner.sort(([a], [b]) => (a < b ? -1 : 1)));
    const { id } = value;
    if (typeof id !== 'string') return sorted;
    found[id] = { ...found[id], ...sorted };
    return id;
  };

  for (const value of [document?.['@graph'] ?? document ?? []].flat()) flat(value, '');
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
