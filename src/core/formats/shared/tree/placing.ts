import {
  type CanonicalObject,
  type CanonicalValue,
  type ResourceNode,
  textsOf,
} from '../../../model/canonical.js';
import { meaningOf } from '../../../profile/keys.js';
import type { ClassMeaning } from '../../../profile/names.js';
import { organisationIri } from '../../../profile/organisation-number.js';
import { classIn } from '../../../profile/profile.js';
import { normaliseName } from '../../../profile/vocabularies.js';
import { assume, type TreeContext, type TreeSource } from './context.js';
import { mapResource, top } from './map.js';
import { scalarText } from './values.js';

/** Properties by which a catalogue lists a resource of the class. */
const listedUnder: Readonly<Record<string, string>> = {
  Dataset: 'dataset',
  DatasetSeries: 'dataset',
  DataService: 'service',
};

/** A resource that was found at the top of a file, before it is mapped. */
export interface TopResource {
  readonly source: TreeSource;
  readonly meaning: ClassMeaning;
  /** It stands in a section by class, as in `datasets:`; such resources belong to the file's catalogue. */
  readonly inSection: boolean;
}

/** What stands where resources stand, and may be one whose class nothing in it tells. */
export type Candidate = Omit<TopResource, 'meaning'> & { readonly meaning: ClassMeaning | undefined };

/** Notes the publishers that the file describes at the top, so that others may refer to them by name. */
export function noteAgents(context: TreeContext, found: readonly TopResource[]): void {
  for (const { source, meaning } of found) {
    if (meaning.class.key !== 'Agent') continue;
    const id = scalarText(source.value['id'] ?? source.value['@id'] ?? source.value['about']);
    if (id === undefined) continue;
    for (const key of Object.keys(source.value)) {
      const known = meaningOf(meaning.class, key);
      if (known.kind !== 'property' || known.property.key !== 'name') continue;
      for (const { text } of textsOf(source.value[key] as CanonicalValue))
        context.agentsByName.set(normaliseName(text), organisationIri(id) ?? id);
    }
  }
}

/** Maps the resources and puts those of a section under the catalogue that they belong to. */
export function placeAll(context: TreeContext, found: readonly TopResource[]): CanonicalObject {
  const catalogues = found.filter(({ meaning }) => meaning.class.key === 'Catalog');
  const catalogueIndex = catalogues.length === 1 ? found.indexOf(catalogues[0]!) : -1;
  const nodes: ResourceNode[] = [];
  const catalogue =
    catalogueIndex < 0
      ? undefined
      : mapResource(
          context,
          found[catalogueIndex]!.source,
          classIn(context.profile, 'Catalog'),
          'Catalog',
          top,
        );
  const listed = new Set(
    catalogue ? ['dataset', 'service'].flatMap((key) => references(catalogue.data[key])) : [],
  );

  found.forEach(({ source, meaning, inSection }, index) => {
    if (index === catalogueIndex) {
      nodes.push(catalogue!);
      return;
    }
    const under = inSection && catalogue ? listedUnder[meaning.class.key] : undefined;
    const id = scalarText(source.value['id'] ?? source.value['@id'] ?? source.value['about'])?.trim();
    if (under === undefined || !catalogue || (id !== undefined && listed.has(id))) {
      nodes.push(mapResource(context, source, meaning.class, meaning.name, top));
      return;
    }
    catalogue.data[under] ??= [];
    const list = catalogue.data[under] as CanonicalValue[];
    const slot = { parent: catalogue, property: under, index: list.length };
    list.push(mapResource(context, source, meaning.class, meaning.name, slot).data);
    assume(context, 'link', { property: under });
  });

  if (nodes.length === 1) return nodes[0]!.data;
  nodes.forEach((node, index) => {
    const placed = node as { property: string; index: number };
    placed.property = '@graph';
    placed.index = index;
  });
  return { '@graph': nodes.map((node) => node.data) };
}

function references(value: CanonicalValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
