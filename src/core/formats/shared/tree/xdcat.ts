/**
 * The x-dcat form of DIGG's DCAT-AP-SE-Processor: JSON files with `dcat-catalog`, `dcat-dataset` …, or the same
 * under `info.x-dcat` in an OpenAPI description. What the processor adds by itself is added here as well, so that
 * the checks see what will be published.
 */
import type { CanonicalObject, CanonicalValue, ResourceNode } from '../../../model/canonical.js';
import type { Profile } from '../../../model/profile.js';
import { classOfSection, defaultClassName } from '../../../profile/names.js';
import { vocabulary } from '../../../profile/vocabularies.js';
import { assume, isTree, type Tree, type TreeContext, type TreeSource } from './context.js';
import { placeAll, type TopResource } from './placing.js';

const section = /^\(?(dcat-(?:catalog|datasetseries|dataset|dataservice|distribution))[\s\d_]*\)?$/i;
const themes = 'http://publications.europa.eu/resource/authority/data-theme';
const sha1 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha1';

/** Whether a value at the top of a file is in the x-dcat form. */
export function isXdcat(value: unknown): boolean {
  return isTree(value) && (block(value) !== undefined || Object.keys(value).some((key) => section.test(key)));
}

/** Turns files in the x-dcat form into the canonical document. */
export function mapXdcat(context: TreeContext, documents: readonly unknown[]): CanonicalObject | undefined {
  const found: TopResource[] = [];
  documents.forEach((value, index) => {
    if (!isTree(value)) return;
    const inner = block(value);
    const path = inner ? [index, 'info', 'x-dcat'] : [index];
    collectSections(context.profile, { value: inner ?? value, parent: undefined, path }, found);
  });
  if (found.length === 0) return undefined;
  assume(context, 'x-dcat', {});
  const data = placeAll(context, found);
  addWhatTheProcessorAdds(context.resources);
  return data;
}

/** Mandatory properties (`Class.key`) that the processor fills in from another file. */
export function impliedByProcessor(resources: readonly ResourceNode[]): readonly string[] {
  const types = new Set(resources.map((node) => node.type.key));
  if (!types.has('Catalog')) return ['Dataset.publisher', 'DatasetSeries.publisher'];
  return types.has('Dataset') ? [] : ['Catalog.dataset'];
}

function block(tree: Tree): Tree | undefined {
  const info = tree['info'];
  const inner = isTree(info) ? info['x-dcat'] : undefined;
  return isTree(inner) ? inner : undefined;
}

function collectSections(profile: Profile, source: TreeSource, found: TopResource[]): void {
  for (const key of Object.keys(source.value)) {
    const name = section.exec(key)?.[1];
    const entry = name === undefined ? undefined : classOfSection(name, profile);
    if (!entry) continue;
    const value = source.value[key];
    const members = Array.isArray(value) ? value : [value];
    members.forEach((member, index) => {
      if (!isTree(member)) return;
      const path = Array.isArray(value) ? [key, index] : [key];
      const meaning = { class: entry, name: defaultClassName(entry) };
      found.push({ source: { value: member, parent: source, path }, meaning, inSection: true });
    });
  }
}

function addWhatTheProcessorAdds(resources: readonly ResourceNode[]): void {
  const catalogue = resources.find((node) => node.type.key === 'Catalog');
  const publisher = referenceTo(catalogue?.data['publisher']);
  for (const { type, data } of resources) {
    if (type.key === 'Catalog') {
      data['themeTaxonomy'] ??= [themes];
      addLanguages(data);
    } else if (type.key === 'Dataset' || type.key === 'DatasetSeries') {
      if (type.key === 'Dataset') addLanguages(data);
      if (data['publisher'] === undefined && publisher !== undefined) data['publisher'] = publisher;
    } else if (type.key === 'Distribution') {
      addLanguages(data);
    } else if (type.key === 'Checksum') {
      data['algorithm'] ??= sha1;
    }
  }
}

function referenceTo(value: CanonicalValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return isTree(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

/** The languages of the title, as the processor takes them from the keys' suffixes. */
function addLanguages(data: CanonicalObject): void {
  if (data['language'] !== undefined || !isTree(data['title'])) return;
  const tags = new Set(Object.keys(data['title']));
  const languages = vocabulary('language').entries.filter(
    (entry) => entry.iso639_1 && tags.has(entry.iso639_1),
  );
  if (languages.length > 0) data['language'] = languages.map((entry) => entry.iri ?? '');
}
