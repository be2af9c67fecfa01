// @ts-check
/**
 * Writes one file of types for each entry of the library: what it exports, what that needs, and nothing else. The compiler
 * gives one file for each module; their declarations are put together here, so two that are needed must not have one name.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

/**
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 * @typedef {{ module: Module, name: string, text: string, start: number, references: readonly Node[], isType: boolean }} Declaration
 * @typedef {{ from: string, name: string }} Origin
 * @typedef {object} Module
 * @property {string} path
 * @property {Map<string, Declaration>} declarations
 * @property {Map<string, Origin>} imports by the name that they have here
 * @property {Map<string, Origin | string>} exports where they come from, or what they are called here
 */

/** @param {URL} root @param {readonly string[]} entries those that come later may take from the first */
export function writeTypes(root, entries) {
  const folder = new URL('dist/types/', root);
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig.types.json'],
    { cwd: root, stdio: 'inherit' },
  );
  /** @type {Map<string, Module>} */
  const modules = new Map();
  /** @type {Map<Declaration, string>} */
  const known = new Map();
  for (const entry of entries) {
    const text = rolledUp(fileURLToPath(new URL(`${entry}.d.ts`, folder)), modules, known);
    writeFileSync(new URL(`dist/${entry}.d.ts`, root), text);
  }
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} path
 * @param {Map<string, Module>} modules
 * @param {Map<Declaration, string>} known what the first entry exports, and as what; filled by it
 */
function rolledUp(path, modules, known) {
  const entry = moduleAt(path, modules);
  const exported = new Map([...entry.exports.keys()].map((name) => [name, resolved(entry, name, modules)]));
  const wanted = new Set(exported.values());
  /** @type {Set<Declaration>} */
  const taken = new Set();
  for (const declaration of wanted) {
    for (const { name } of declaration.references) {
      const other = referenced(declaration.module, name, modules);
      if (other && known.has(other)) taken.add(other);
      else if (other) wanted.add(other);
    }
  }
  const names = new Map([...taken].map((declaration) => [declaration, String(known.get(declaration))]));
  for (const declaration of wanted) names.set(declaration, declaration.name);
  for (const [name, declaration] of exported) names.set(declaration, name);
  for (const [declaration, name] of names) {
    const other = [...names].find(([item, itsName]) => item !== declaration && itsName === name)?.[0];
    if (other) throw new Error(`${name} is declared in ${declaration.module.path} and ${other.module.path}`);
  }
  const parts = [...wanted].map((declaration) => renamed(declaration, names, modules));
  const imported = [...taken].map((declaration) => names.get(declaration)).sort();
  const list = [...exported].map(([name, { isType }]) => (isType ? `type ${name}` : name));
  if (known.size === 0) for (const [name, declaration] of exported) known.set(declaration, name);
  return [
    ...(imported.length > 0 ? [`import type { ${imported.join(', ')} } from './index.js';\n`] : []),
    ...parts,
    `export { ${list.join(', ')} };`,
    '',
  ].join('\n');
}

/** The text of a declaration, with other declarations called as they are called in the file. */
function renamed(
  /** @type {Declaration} */ declaration,
  /** @type {ReadonlyMap<Declaration, string>} */ names,
  /** @type {Map<string, Module>} */ modules,
) {
  let { text } = declaration;
  for (const { name, start, end } of [...declaration.references].reverse()) {
    const other = referenced(declaration.module, name, modules);
    const now = other && names.get(other);
    if (now === undefined || now === name) continue;
    text = text.slice(0, start - declaration.start) + now + text.slice(end - declaration.start);
  }
  return text;
}

/** What a name means in a module; nothing for what the language itself declares. */
function referenced(
  /** @type {Module} */ module,
  /** @type {string} */ name,
  /** @type {Map<string, Module>} */ modules,
) {
  const origin = module.imports.get(name);
  return origin
    ? resolved(moduleAt(origin.from, modules), origin.name, modules)
    : module.declarations.get(name);
}

/** @returns {Declaration} */
function resolved(
  /** @type {Module} */ module,
  /** @type {string} */ name,
  /** @type {Map<string, Module>} */ modules,
) {
  const origin = module.exports.get(name);
  const found =
    typeof origin === 'string'
      ? referenced(module, origin, modules)
      : origin && resolved(moduleAt(origin.from, modules), origin.name, modules);
  if (!found) throw new Error(`${module.path} does not export ${name}`);
  return found;
}

/** @param {string} path @param {Map<string, Module>} modules */
function moduleAt(path, modules) {
  let module = modules.get(path);
  if (!module) {
    module = parsed(path);
    modules.set(path, module);
  }
  return module;
}

/** @param {string} path @returns {Module} */
function parsed(path) {
  const text = readFileSync(path, 'utf8');
  /** @type {Module} */
  const module = { path, declarations: new Map(), imports: new Map(), exports: new Map() };
  const pathOf = (/** @type {Node} */ { value }) =>
    value.startsWith('.') ? fileURLToPath(new URL(value.replace(/\.js$/, '.d.ts'), `file://${path}`)) : value;
  let before = 0;
  for (const node of /** @type {Node[]} */ (/** @type {unknown} */ (parseAst(text, { lang: 'dts' }).body))) {
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported } of node.specifiers)
        module.imports.set(local.name, { from: pathOf(node.source), name: imported.name });
    } else {
      for (const { local, exported } of node.specifiers ?? []) {
        const origin = node.source ? { from: pathOf(node.source), name: local.name } : local.name;
        module.exports.set(exported.name, origin);
      }
      const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      if (declared) declare(module, node, declared, text, before);
    }
    before = node.end;
  }
  return module;
}

/** Notes what a statement declares, with the comment before it. */
function declare(
  /** @type {Module} */ module,
  /** @type {Node} */ statement,
  /** @type {Node} */ declared,
  /** @type {string} */ text,
  /** @type {number} */ before,
) {
  const name = (declared.id ?? declared.declarations?.[0].id)?.name;
  if (name === undefined) throw new Error(`${module.path}: what is ${declared.type}?`);
  const comment = /\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*$/.exec(text.slice(before, statement.start))?.[0] ?? '';
  const isType = /^TS(?:Interface|TypeAlias)/.test(declared.type);
  const head = `${comment}${isType || declared.declare === false ? '' : 'declare '}`;
  const body = text.slice(declared.start, declared.end).replace(/^declare /, '');
  const cut = declared.end - declared.start - body.length;
  module.declarations.set(name, {
    module,
    name,
    text: head + body,
    // Where the text would begin if it stood in the file as it is here.
    start: declared.start + cut - head.length,
    references: references(declared),
    isType,
  });
  if (statement !== declared) module.exports.set(name, name);
}

/** The parts of a node that hold names of its own: keys, labels, parameters of a type. */
const ownNames = new Set(['label', 'parameterName', 'TSQualifiedName.right', 'TSTypeParameter.name']);

/** The identifiers in a declaration that may name other declarations. @param {Node} root */
function references(root) {
  /** @type {Node[]} */
  const found = [];
  const visit = (/** @type {unknown} */ value) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = /** @type {Node} */ (value);
    if (node.type === 'TSImportType') throw new Error('a type is imported where it is used');
    // A parameter has a type, and a name that is its own.
    if (node.type === 'Identifier' && !node.typeAnnotation) found.push(node);
    for (const [key, child] of Object.entries(node)) {
      if (ownNames.has(key) || ownNames.has(`${node.type}.${key}`)) continue;
      if (key !== 'key' || node.computed) visit(child);
    }
  };
  visit(root);
  return found.sort((one, other) => one.start - other.start);
}
