/** The sections of a configuration that say what catalogues are filled in with: `catalog` and `defaults`. */

import { namedClass } from '../formats/shared/tree/classes.js';
import {
  isTree,
  type Path,
  type Tree,
  type TreeContext,
  treeContext,
} from '../formats/shared/tree/context.js';
import { statedByCatalogue } from '../formats/shared/tree/document.js';
import type { Layout } from '../formats/shared/tree/layout.js';
import { locateInTree } from '../formats/shared/tree/located.js';
import { mapResource, top } from '../formats/shared/tree/map.js';
import { tracesOf } from '../formats/shared/tree/traces.js';
import type { ResourceNode } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Profile, ProfileClass } from '../model/profile.js';
import type { SourceText } from '../model/text.js';
import { meaningOf, normaliseKey, propertyByName } from '../profile/keys.js';
import { classesByName, classOfSection, defaultClassName } from '../profile/names.js';
import { classIn, dcatApSe } from '../profile/profile.js';

/** The resources that the sections describe. They have those values only that are decided. */
export interface CatalogueSections {
  readonly document: CatalogueDocument;
  readonly catalogue: ResourceNode | undefined;
  readonly defaults: readonly ResourceNode[];
  /** The values under `overrides`, by their position in that list. */
  readonly overrides: readonly (readonly ResourceNode[])[];
  /** The only language of the catalogue. */
  readonly language: string | undefined;
}

/** Reads the sections; undefined where the configuration has none of them. */
export function readSections(
  config: Tree,
  source: SourceText,
  layout: () => Layout,
): CatalogueSections | undefined {
  const catalogue = config['catalog'];
  const overrides = Array.isArray(config['overrides']) ? config['overrides'] : [];
  const tables = [config, ...overrides].map((item) => (isTree(item) ? item['defaults'] : undefined));
  if (!isTree(catalogue) && !tables.some(isTree)) return undefined;
  const context = treeContext({ listsInText: false, addsScheme: false });
  const language = isTree(catalogue) ? statedByCatalogue(catalogue, context.profile) : undefined;
  const stated = config['defaultLanguage'];
  context.defaultLanguage = typeof stated === 'string' ? stated : language;
  const reader = new SectionReader(context);
  const described = isTree(catalogue) ? reader.catalogue(catalogue) : undefined;
  const [own = [], ...others] = tables.map((table, index) => {
    const path = index === 0 ? [0, 'defaults'] : [0, 'overrides', index - 1, 'defaults'];
    return isTree(table) ? reader.defaults(table, path) : [];
  });
  return {
    document: {
      data: {},
      resources: context.resources,
      findings: context.findings,
      assumptions: [],
      implied: [],
      source: {
        locate: (places) => locateInTree(tracesOf(context), source.text, places, layout),
      },
    },
    catalogue: described?.node,
    defaults: [...(described?.defaults ?? []), ...own],
    overrides: others,
    language,
  };
}

class SectionReader {
  private readonly profile: Profile;

  constructor(private readonly context: TreeContext) {
    this.profile = context.profile;
  }

  /** A field that a catalogue does not have, such as `contactPoint`, is about what it holds. */
  catalogue(value: Tree): { readonly node: ResourceNode; readonly defaults: readonly ResourceNode[] } {
    const path = [0, 'catalog'];
    const type = classIn(this.profile, 'Catalog');
    const own: Tree = {};
    const ofParts: Tree = {};
    for (const [key, item] of Object.entries(value)) {
      const isOfParts =
        meaningOf(type, key).kind === 'elsewhere' && classesWith(key, this.profile).length > 0;
      (isOfParts ? ofParts : own)[key] = item;
    }
    return { node: this.resource(own, path, type), defaults: this.fields(ofParts, path) };
  }

  /** What stands under a class is about its resources; a field by itself is about all classes that have it. */
  defaults(table: Tree, path: Path): readonly ResourceNode[] {
    const special: ResourceNode[] = [];
    const fields: Tree = {};
    for (const [key, value] of Object.entries(table)) {
      const type = defaultsClass(key, value, this.profile);
      if (type && isTree(value)) special.push(this.resource(value, [...path, key], type));
      else if (!type) fields[key] = value;
    }
    return [...this.fields(fields, path), ...special];
  }

  /** Fields by themselves, for each of the classes that have them. */
  private fields(values: Tree, path: Path): readonly ResourceNode[] {
    const byClass = new Map<ProfileClass, Tree>();
    for (const [key, value] of Object.entries(values))
      for (const type of classesWith(key, this.profile))
        byClass.set(type, { ...byClass.get(type), [key]: value });
    return [...byClass].map(([type, value]) => this.resource(value, path, type));
  }

  private resource(value: Tree, path: Path, type: ProfileClass): ResourceNode {
    const named = namedClass(value, [type], this.profile);
    const source = { value, parent: undefined, path };
    return mapResource(this.context, source, type, named?.name ?? defaultClassName(type), top);
  }
}

/** The classes that a catalogue consists of. */
const partsOfCatalogue = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService'];

/**
 * The class that a key under `defaults` stands for; undefined where it is a field, or nothing that is known. `publisher` and
 * `contactPoint` are names of fields, `agent` and `contact` are not.
 */
function defaultsClass(key: string, value: unknown, profile: Profile): ProfileClass | undefined {
  const named = classOfSection(key, profile) ?? classesByName(key, profile)[0]?.class;
  if (!named || partsOfCatalogue.includes(named.key)) return named;
  const fields = classesWith(key, profile).map((type) => propertyByName(type, key)!);
  if (fields.length > 0 && !isTree(value)) return undefined;
  const names = fields.flatMap((field) => [field.key, field.label.sv, field.label.en]).map(normaliseKey);
  return names.includes(normaliseKey(key)) ? undefined : named;
}

/** The classes of a catalogue that have a field by this name, other than as a place for their parts. */
function classesWith(key: string, profile: Profile): readonly ProfileClass[] {
  return partsOfCatalogue.flatMap((name) => {
    const type = classIn(profile, name);
    return propertyByName(type, key) ? [type] : [];
  });
}

/** Whether a key may stand under `defaults`; asked by the compiled schema. */
export function isDefaultsKey(key: string): boolean {
  return defaultsClass(key, {}, dcatApSe) !== undefined || classesWith(key, dcatApSe).length > 0;
}

/** The names under `defaults`, for suggestions. */
export function defaultsKeys(): readonly string[] {
  const fields = partsOfCatalogue.flatMap((name) => [...classIn(dcatApSe, name).properties.keys()]);
  return [...new Set([...classNames, ...fields])];
}

const classNames = ['catalog', 'dataset', 'series', 'distribution', 'service', 'agent', 'contact'];
