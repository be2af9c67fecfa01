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
  ['ckan', (tree) => has(tree, 'help', 'success', 'result')],
  ['datapackage', (tree) => has(tree, 'resources') && (has(tree, 'profile') || has(tree, 'name'))],
  ['geojson', (tree) => textOf(tree, 'type') === 'FeatureCollection'],
  [
    'npm',
    (tree) =>
      has(tree, 'dependencies') ||
      has(tree, 'devDependencies') ||
      (has(tree, 'name', 'version') && has(tree, 'main')),
  ],
  ['json-schema', (tree) => textOf(tree, '$schema').includes('json-schema.org')],
  ['schema-org', (tree) => /schema\.org/.test(textOf(tree, '@context'))],
];

/** What a file without any known resource seems to be. */
export function kindOf(tree: Tree): OtherKind | undefined {
  return tests.find(([, fits]) => isTree(tree) && fits(tree))?.[0];
}
