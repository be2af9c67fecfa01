import type { XmlAttribute } from './scanner.js';

/** Namespaces by their prefixes; the prefix of names without one is empty. */
export type Namespaces = ReadonlyMap<string, string>;

/** What holds without a declaration. */
export const topNamespaces: Namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** The namespaces that hold in a tag with these attributes: those around it, and those that it declares. */
export function namespacesIn(attributes: readonly XmlAttribute[], outer: Namespaces): Namespaces {
  let namespaces: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (name.charCodeAt(0) !== 0x78 || !name.startsWith('xmlns')) continue;
    const prefix = name.length === 5 ? '' : name.slice(6);
    if (name.length > 5 && name.charCodeAt(5) !== 0x3a) continue;
    if (outer.get(prefix) === value) continue;
    namespaces ??= new Map(outer);
    namespaces.set(prefix, value);
  }
  return namespaces ?? outer;
}
