import { type ResourceNode, valuesOf } from '../../model/canonical.js';

/** Catalogues, each IRI once: a catalogue that is described twice is one. */
export function catalogues(resources: readonly ResourceNode[]): readonly ResourceNode[] {
  const seen = new Set<string>();
  return resources.filter((node) => {
    if (node.id === undefined) return true;
    const isNew = !seen.has(node.id);
    seen.add(node.id);
    return isNew;
  });
}

/** The parts that a catalogue names with dcterms:hasPart, and where among its values each stands. */
export function partsOf(node: ResourceNode): readonly { readonly id: string; readonly index: number }[] {
  return valuesOf(node.data, 'hasPart').flatMap((value, index) => {
    const id = typeof value === 'string' ? value : (value as { id?: unknown }).id;
    return typeof id === 'string' ? [{ id, index }] : [];
  });
}

/** Whether a catalogue says nothing of itself but that it is one; as part of another it is harvested from its own address. */
export function isOnlyNamed(node: ResourceNode): boolean {
  return Object.keys(node.data).every((key) => key === 'id' || key === 'class');
}
