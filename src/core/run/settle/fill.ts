import { resourceInside } from '../../checks/described.js';
import {
  type CanonicalObject,
  type CanonicalValue,
  iriOf,
  type ResourceNode,
  valuesOf,
} from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import type { CatalogueSettings } from '../../model/settings.js';
import { defaultClassName } from '../../profile/names.js';
import { identify } from './name.js';

/** A setting that filled something in. */
export interface UsedSetting {
  /** The resource in the settings, and the key of its property. */
  readonly node: ResourceNode;
  readonly property: string;
  /** How many resources got the value. */
  readonly count: number;
}

/** A document with what the settings say, and what that was. */
export interface FilledDocument {
  readonly document: CatalogueDocument;
  readonly used: readonly UsedSetting[];
  /** The document had no catalogue and became the one of the settings. */
  readonly madeCatalogue: boolean;
}

/** Properties by which a catalogue lists a resource of the class. */
const listedUnder: Readonly<Record<string, string>> = {
  Dataset: 'dataset',
  DatasetSeries: 'dataset',
  DataService: 'service',
};

/** Properties by which a resource is part of another one that stands beside it. */
const listing = ['dataset', 'service', 'catalog', 'hasPart', 'accessService'] as const;

/**
 * Fills in what a document leaves out and settings decide. What stands in it wins: a value of the settings comes only where a
 * resource has none at all for the property. The document must be the caller's own; its resources are changed in place.
 */
export function fillDocument(
  document: CatalogueDocument,
  settings: CatalogueSettings,
  mayMakeCatalogue: boolean,
): FilledDocument {
  const filling = new Filling(document, settings);
  const madeCatalogue = mayMakeCatalogue && filling.makeCatalogue();
  if (!madeCatalogue) filling.fillCatalogue();
  filling.fillDefaults();
  return filling.result(madeCatalogue);
}

class Filling {
  private data: CanonicalObject;
  private resources: ResourceNode[];
  private readonly byId = new Map<string, ResourceNode[]>();
  /** By resource and property, the resource of the settings that has the value. */
  private readonly filled = new Map<ResourceNode, Map<string, ResourceNode>>();
  /** Resources that stand in the settings, by those that stand for them in the document. */
  private readonly made = new Map<ResourceNode, ResourceNode>();
  private readonly used = new Map<string, { node: ResourceNode; property: string; count: number }>();

  constructor(
    private readonly document: CatalogueDocument,
    private readonly settings: CatalogueSettings,
  ) {
    this.data = document.data;
    this.resources = [...document.resources];
    for (const node of this.resources) this.noteId(node);
  }

  private noteId(node: ResourceNode): void {
    if (node.id === undefined) return;
    const known = this.byId.get(node.id);
    if (known) known.push(node);
    else this.byId.set(node.id, [node]);
  }

  /** Makes the catalogue of the settings around datasets, series and services that stand by themselves. */
  makeCatalogue(): boolean {
    const from = this.settings.catalogue;
    const listed = new Set(
      this.resources.flatMap(({ data }) =>
        listing.flatMap((key) => valuesOf(data, key).filter((value) => typeof value === 'string')),
      ),
    );
    const parts = this.resources.filter(({ type, parent, id }) => {
      return parent === undefined && Object.hasOwn(listedUnder, type.key) && !(id && listed.has(id));
    });
    if (!from || parts.length === 0) return false;
    const data: CanonicalObject = { class: from.data['class']! };
    if (from.id !== undefined) data['id'] = from.id;
    const node = {
      type: from.type,
      id: from.id,
      data,
      parent: undefined,
      property: '',
      index: -1,
      source: undefined,
    };
    this.made.set(node, from);
    this.noteId(node);
    const others = this.resources.filter((item) => item.parent === undefined && !parts.includes(item));
    this.resources = [node, ...this.resources];
    this.fill(node, from);
    for (const part of parts) {
      const key = listedUnder[part.type.key]!;
      const list = [...valuesOf(data, key), part.data];
      data[key] = list;
      place(part, node, key, list.length - 1);
    }
    this.setTops([node, ...others]);
    return true;
  }

  private setTops(tops: readonly ResourceNode[]): void {
    if (tops.length === 1) {
      this.data = tops[0]!.data;
      place(tops[0]!, undefined, '', -1);
      return;
    }
    for (const [index, node] of tops.entries()) place(node, undefined, '@graph', index);
    this.data = { '@graph': tops.map(({ data }) => data) };
  }

  /** Fills in the catalogue that is meant: the one with the address of the settings, else the only one at the top. */
  fillCatalogue(): void {
    const from = this.settings.catalogue;
    if (!from) return;
    const catalogues = this.resources.filter(({ type }) => type.key === from.type.key);
    const tops = catalogues.filter(({ parent, id }) => !parent && !this.isInsideAnother(id, catalogues));
    const meant =
      catalogues.find(({ id }) => id !== undefined && id === from.id) ??
      (tops.length === 1 ? tops[0] : undefined);
    if (!meant) return;
    if (meant.id === undefined && from.id !== undefined) {
      identify(meant, from.id);
      this.noteId(meant);
    }
    this.fill(meant, from);
  }

  private isInsideAnother(id: string | undefined, catalogues: readonly ResourceNode[]): boolean {
    return catalogues.some(
      ({ data, id: other }) =>
        id !== undefined &&
        other !== id &&
        ['catalog', 'hasPart'].some((key) => valuesOf(data, key).some((value) => iriOf(value) === id)),
    );
  }

  fillDefaults(): void {
    const defaults = [...this.settings.defaults].reverse();
    // What is filled in may bring resources that have defaults of their own.
    for (let index = 0; index < this.resources.length; index++) {
      const node = this.resources[index]!;
      for (const from of defaults) if (from.type === node.type) this.fill(node, from);
    }
  }

  /**
   * Gives a resource the values that it lacks. Of several descriptions of a resource only the first gets any; but contacts and
   * agents are described alike in many places, and stay so.
   */
  private fill(node: ResourceNode, from: ResourceNode): void {
    const descriptions = (node.id === undefined ? undefined : this.byId.get(node.id)) ?? [node];
    if (descriptions[0] !== node && node.type.key !== 'ContactPoint' && node.type.key !== 'Agent') return;
    const own = from.data['class'];
    if (
      node.data['class'] === defaultClassName(node.type) &&
      own !== undefined &&
      own !== node.data['class']
    ) {
      node.data['class'] = own;
      this.note(node, from, 'class');
    }
    for (const [property, value] of Object.entries(from.data)) {
      if (property === 'id' || property === 'class') continue;
      const isSaid = descriptions.some(
        (other) => valuesOf(other.data, property).length > 0 && !this.filled.get(other)?.has(property),
      );
      if (isSaid || valuesOf(node.data, property).length > 0) continue;
      node.data[property] = this.copy(value, node, property);
      this.note(node, from, property);
    }
  }

  /** Remembers where a value stands. */
  private note(to: ResourceNode, node: ResourceNode, property: string): void {
    const own = this.filled.get(to) ?? new Map<string, ResourceNode>();
    this.filled.set(to, own.set(property, node));
    const key = `${this.settings.from.document.resources.indexOf(node)} ${property}`;
    const known = this.used.get(key);
    if (known) known.count += 1;
    else this.used.set(key, { node, property, count: 1 });
  }

  /** A value of the settings in its new place. A resource with an address is described once and then referred to. */
  private copy(value: CanonicalValue, parent: ResourceNode, property: string, index = -1): CanonicalValue {
    if (Array.isArray(value)) return value.map((item, at) => this.copy(item, parent, property, at));
    const from = resourceInside(this.settings.from.document, value);
    if (!from) return value;
    const { type, id } = from;
    if (id !== undefined && this.byId.has(id)) return id;
    const data: CanonicalObject = {};
    const node: ResourceNode = { type, id, data, parent, property, index, source: undefined };
    this.made.set(node, from);
    this.noteId(node);
    this.resources.push(node);
    for (const [key, inner] of Object.entries(from.data)) data[key] = this.copy(inner, node, key);
    return data;
  }

  result(madeCatalogue: boolean): FilledDocument {
    if (this.used.size === 0) return { document: this.document, used: [], madeCatalogue };
    const { find: _, ...document } = this.document;
    const { made, filled } = this;
    const placeOf = (place: Place): Place | undefined => {
      if (place.kind !== 'resource' && place.kind !== 'key') return undefined;
      const own = place.kind === 'resource' ? filled.get(place.node)?.get(place.property ?? '') : undefined;
      const node = own ?? made.get(place.node);
      return node && { ...place, node };
    };
    return {
      document: {
        ...document,
        data: this.data,
        resources: this.resources,
        filled: { from: this.settings.from, placeOf },
      },
      used: [...this.used.values()],
      madeCatalogue,
    };
  }
}

/** Puts a resource of the caller's own document elsewhere in it. */
function place(node: ResourceNode, parent: ResourceNode | undefined, property: string, index: number): void {
  Object.assign(node, { parent, property, index });
}
