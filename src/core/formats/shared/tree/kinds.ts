import { isTree, type Tree } from './context.js';

/** Kinds of file that are mistaken for a catalogue, known by their keys. Sentences stand with the rule. */
export type OtherKind =
  | 'openapi'
  | 'dcat-us'
  | 'ckan'
  | 'datapackage'
  | 'geojson'
  | 'npm'
  | 'json-schema'
  | 'schema-org'
  | 'iso-19139'
  | 'ogc-records'
  | 'rdf-json'
  | 'csw'
  | 'pdf'
  | 'xls'
  | 'xlsb'
  | 'numbers'
  | 'workbook-encrypted'
  | 'workbook-broken'
  | 'workbook-too-large'
  | 'html'
  | 'image'
  | 'archive'
  | 'xml'
  | 'too-large'
  | 'part-too-large'
  | 'binary'
  | 'raml'
  | 'text'
  /** The system does not let the file or folder be read. */
  | 'unreadable';

const has = (tree: Tree, ...keys: string[]) => keys.every((key) => Object.hasOwn(tree, key));
const textOf = (tree: Tree, key: string) => (typeof tree[key] === 'string' ? tree[key] : '');

/** How each kind is recognised. The first that fits counts. */
const tests: readonly (readonly [OtherKind, (tree: Tree) => boolean])[] = [
  ['openapi', (tree) => has(tree, 'openapi') || has(tree, 'swagger')],
  [
    'dcat-us',
    (tree) =>
      textOf(tree, 'conformsTo').includes('project-open-data') ||
      textOf(tree, '@context').includes('project-open-data'),
  ],
  ['ckan', (tree) => has(tree, 'resources') && (has(tree, 'metadata_created') || has(tree, 'owner_org'))],
  ['ckan', (tree) => has(tree, 'success', 'result')],
  ['datapackage', (tree) => has(tree, 'resources') && (has(tree, 'profile') || has(tree, 'name'))],
  ['ogc-records', isOgcRecords],
  ['geojson', (tree) => textOf(tree, 'type') === 'FeatureCollection'],
  [
    'npm',
    (tree) =>
      has(tree, 'dependencies') ||
      has(tree, 'devDependencies') ||
      (has(tree, 'name', 'version') && has(tree, 'main')),
  ],
  ['json-schema', (tree) => textOf(tree, '$schema').includes('json-schema.org')],
  ['schema-org', (tree) => /^https?:\/\/schema\.org\/?/.test(textOf(tree, '@context'))],
  ['rdf-json', isRdfJson],
];

/** Those that hold metadata in a form of their own: words that they share with a catalogue mean something else in them. */
const otherMetadata: ReadonlySet<OtherKind> = new Set([
  'dcat-us',
  'ckan',
  'schema-org',
  'ogc-records',
  'rdf-json',
]);

/** The kind of a file of metadata in another form, whatever it seems to hold. */
export function otherMetadataKind(value: unknown): OtherKind | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const kind = isTree(first) ? kindOf(first) : undefined;
  return kind !== undefined && otherMetadata.has(kind) ? kind : undefined;
}

/** Records of OGC API – Records: features whose properties describe data. */
function isOgcRecords(tree: Tree): boolean {
  const isRecord = (value: unknown): boolean => {
    if (!isTree(value) || value['type'] !== 'Feature' || !isTree(value['properties'])) return false;
    const { conformsTo, links } = value;
    const says = [conformsTo].flat().some((item) => typeof item === 'string' && /ogcapi-records/.test(item));
    const properties = value['properties'];
    const isTitled = typeof properties['title'] === 'string';
    return (
      says || (isTitled && Array.isArray(links) && (has(properties, 'created') || has(properties, 'type')))
    );
  };
  const { features } = tree;
  return isRecord(tree) || (Array.isArray(features) && features.length > 0 && isRecord(features[0]));
}

/** RDF/JSON: addresses of resources, in them those of properties, and in them lists of `{type, value}`. */
function isRdfJson(tree: Tree): boolean {
  const [entry] = Object.entries(tree);
  if (!entry || !isTree(entry[1]) || !/^(?:\w[\w+.-]*:|_:)/.test(entry[0])) return false;
  const [property] = Object.entries(entry[1]);
  const values = property?.[1];
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  return isTree(first) && has(first, 'type', 'value') && /^\w+:/.test(property![0]);
}

/** The address where the same description is likely to be had as DCAT, if the file tells it. */
export function addressAsDcat(kind: OtherKind, value: unknown): string | undefined {
  const tree: Tree = isTree(value) ? value : Array.isArray(value) && isTree(value[0]) ? value[0] : {};
  if (kind === 'ckan') {
    const host = /^(https?:\/\/[^/]+(?:\/[^/]+)*?)\/api\/3?\//.exec(textOf(tree, 'help'))?.[1];
    return host === undefined ? undefined : `${host}/catalog.rdf`;
  }
  if (kind === 'dcat-us') {
    const own = textOf(tree, '@id') || textOf(tree, 'id');
    const feed = /^(https?:\/\/.+\/api\/feed)\/dcat-us\//.exec(own)?.[1];
    return feed === undefined ? undefined : `${feed}/dcat-ap/3.0.0.json`;
  }
  if (kind !== 'ogc-records') return undefined;
  const links = [tree['links']].flat().filter(isTree);
  const isRdf = (link: Tree) =>
    /rdf\+xml|turtle|ld\+json|n-triples/.test(textOf(link, 'type')) || /dcat/i.test(textOf(link, 'href'));
  const found = links.find((link) => isRdf(link) && /^https?:/.test(textOf(link, 'href')));
  return found && textOf(found, 'href');
}

/** What a file without any known resource seems to be. */
export function kindOf(tree: Tree): OtherKind | undefined {
  return tests.find(([, fits]) => isTree(tree) && fits(tree))?.[0];
}
