// @ts-check
/**
 * Validates the RDF that metakoll writes with the SHACL shapes that the EU publishes for DCAT-AP. The shapes are
 * no part of the project; docs/eu-shapes.md tells where they are and what was found.
 *
 *   node scripts/check-eu-shapes.mjs SHAPES.ttl… [-- FILE…]
 *
 * The exit code is 0 when only accepted differences occur (and, for our own examples, every one of them does),
 * 1 when not, 2 when the job cannot be done.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = ['full', 'series', 'small'].map((name) => `${root}examples/${name}.yaml`);

/** Prefixes that make the output readable. */
const prefixes = {
  'http://www.w3.org/ns/dcat#': 'dcat:',
  'http://data.europa.eu/r5r/': 'dcatap:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://www.w3.org/2006/vcard/ns#': 'vcard:',
  'http://www.w3.org/ns/adms#': 'adms:',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://www.w3.org/ns/shacl#': '',
};

/** What the vocabularies themselves say about their classes, and no catalogue repeats. */
const background = `
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
  vcard:Organization rdfs:subClassOf vcard:Kind .
  vcard:Individual rdfs:subClassOf vcard:Kind .`;

const elsewhere = 'The code is described in its code list, and a catalogue does not repeat that.';
const document = 'A page or a specification on the web is referred to and not described in the catalogue.';
const mediaType =
  'The Swedish profile has the media type as a text, the EU an entry of its list of file types.';

/**
 * @typedef {object} Difference A difference that is accepted
 * @property {string} path the property
 * @property {readonly string[]} checks what is asked for: class, node, nodeKind, minCount. Each must occur.
 * @property {RegExp} value what the value looks like; nothing else is accepted. A missing value is an empty text.
 * @property {string} reason
 */

/** @type {readonly Difference[]} */
const accepted = [
  // What the file alone cannot show: the shapes ask for statements about things that others describe.
  {
    path: 'dcterms:accessRights',
    checks: ['class', 'node'],
    value: euList('access-right'),
    reason: elsewhere,
  },
  {
    path: 'dcterms:accrualPeriodicity',
    checks: ['class', 'node'],
    value: euList('frequency'),
    reason: elsewhere,
  },
  { path: 'dcat:theme', checks: ['class', 'node'], value: euList('data-theme'), reason: elsewhere },
  {
    path: 'dcatap:availability',
    checks: ['class', 'node'],
    value: euList('planned-availability'),
    reason: elsewhere,
  },
  { path: 'dcterms:language', checks: ['class', 'node'], value: euList('language'), reason: elsewhere },
  {
    path: 'dcat:themeTaxonomy',
    checks: ['class'],
    value: /^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme$/,
    reason: elsewhere,
  },
  {
    path: 'dcterms:type',
    checks: ['class'],
    value: /^http:\/\/purl\.org\/adms\/publishertype\/[A-Za-z-]+$/,
    reason: elsewhere,
  },
  {
    path: 'dcterms:license',
    checks: ['class'],
    value: /^http:\/\/creativecommons\.org\/(publicdomain\/zero\/1\.0|licenses\/by\/4\.0)\/$/,
    reason: 'A licence that everybody knows is referred to by its IRI and not described in the catalogue.',
  },
  {
    path: 'dcterms:spatial',
    checks: ['class'],
    value: /^http:\/\/sws\.geonames\.org\/\d+\/$/,
    reason: 'GeoNames describes the place, and a catalogue does not repeat that.',
  },
  {
    path: 'dcat:dataset',
    checks: ['class'],
    value: /^https:\/\/data\.exempel\.se\/serie\/[a-z]+$/,
    reason: 'A series is listed as a dataset, which it is in DCAT 3, and its class is written once.',
  },
  { path: 'dcterms:conformsTo', checks: ['class'], value: /^https:\/\/[^ ]+$/, reason: document },
  { path: 'foaf:homepage', checks: ['class'], value: /^https:\/\/[^ ]+$/, reason: document },
  { path: 'dcat:landingPage', checks: ['class'], value: /^https:\/\/[^ ]+$/, reason: document },

  // Where the Swedish profile differs.
  {
    path: 'dcterms:format',
    checks: ['nodeKind', 'class', 'node'],
    value: /^"[a-z]+\/[a-z0-9.+-]+"$/,
    reason: mediaType,
  },
  {
    path: 'dcterms:publisher',
    checks: ['node'],
    value: /^http:\/\/dataportal\.se\/organisation\/SE\d{10}$/,
    reason:
      "Swedish organisations have IRIs made of their numbers and are not in the EU's list of its own bodies.",
  },
  {
    path: 'dcterms:spatial',
    checks: ['node'],
    value: /^http:\/\/sws\.geonames\.org\/\d+\/$/,
    reason:
      'The Swedish documentation and GeoNames write the IRIs of places with http, the EU shape with https.',
  },
  {
    path: 'dcterms:spatial',
    checks: ['nodeKind', 'node'],
    value: /^a blank node$/,
    reason:
      'The Swedish profile allows an area that is drawn, without an IRI; the EU shape wants a listed place.',
  },
  {
    path: 'dcat:centroid',
    checks: ['minCount'],
    value: /^$/,
    reason: 'A recommendation: our examples give the bounding box of an area, which is enough to find it.',
  },
  {
    path: 'dcat:endDate',
    checks: ['minCount'],
    value: /^$/,
    reason: 'A recommendation: data that go on have no end date.',
  },
];

/** @param {string} name a list of the Publications Office */
function euList(name) {
  return new RegExp(`^http://publications\\.europa\\.eu/resource/authority/${name}/[A-Z0-9_]+$`);
}

const given = process.argv.slice(2);
const end = given.indexOf('--');
const shapeFiles = end < 0 ? given : given.slice(0, end);
const files = end < 0 ? examples : given.slice(end + 1);
if (shapeFiles.length === 0 || files.length === 0) {
  console.error('usage: node scripts/check-eu-shapes.mjs SHAPES.ttl… [-- FILE…]');
  process.exit(2);
}

try {
  process.exitCode = (await judge()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Validates the files; true when there is nothing but what is accepted. */
async function judge() {
  const shapes = shapeFiles.flatMap((file) => quadsOf(readFileSync(file, 'utf8')));
  // Nothing is fetched, so ontologies that the shapes import stay away.
  const own = shapes.filter(({ predicate }) => predicate.value !== 'http://www.w3.org/2002/07/owl#imports');
  /** @type {Map<string, number>} */
  const seen = new Map();
  let unlisted = 0;
  for (const file of files) {
    const data = new Store([...quadsOf(turtleOf(file)), ...quadsOf(background)]);
    const report = await new SHACLValidator(new Store(own)).validate(data);
    for (const result of report.results) {
      const path = shortened(result.path?.value ?? '');
      const check = checkOf(result.sourceConstraintComponent);
      const value = reported(result.value);
      const difference = accepted.find(
        (entry) => entry.path === path && entry.checks.includes(check) && entry.value.test(value),
      );
      if (difference) seen.set(keyOf(difference, check), (seen.get(keyOf(difference, check)) ?? 0) + 1);
      else unlisted += 1;
      const parts = [shortened(result.severity?.value ?? ''), check, path, reported(result.focusNode), value];
      console.log(
        `${difference ? 'accepted' : 'UNLISTED'} ${file.slice(file.lastIndexOf('/') + 1)} ${parts.join(' | ')}`,
      );
    }
  }
  const gone = files === examples ? neverSeen(seen) : [];
  console.log('');
  for (const [key, count] of seen) console.log(`${String(count).padStart(5)} × ${key}`);
  for (const key of gone) console.log(`accepted, but it does not occur with these shapes: ${key}`);
  console.log(`\nResults that are not accepted: ${unlisted}`);
  return unlisted === 0 && gone.length === 0;
}

/**
 * @param {Map<string, number>} seen
 * @returns {string[]}
 */
function neverSeen(seen) {
  const all = accepted.flatMap((entry) => entry.checks.map((check) => keyOf(entry, check)));
  return all.filter((key) => !seen.has(key));
}

/**
 * @param {Difference} difference
 * @param {string} check
 */
function keyOf({ path, value, reason }, check) {
  return `${check} ${path} ${value.source === '^$' ? 'missing' : value.source}: ${reason}`;
}

/**
 * Converts a file as a user would do it. Turtle is validated as it is.
 * @param {string} file
 */
function turtleOf(file) {
  if (file.endsWith('.ttl')) return readFileSync(file, 'utf8');
  const command = [`${root}bin/metakoll.js`, 'convert', file, '--to', 'turtle'];
  return execFileSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
}

/** @param {string} text */
function quadsOf(text) {
  return new Parser().parse(text);
}

/** @param {import('@rdfjs/types').Term | null} term the component, such as sh:MinCountConstraintComponent */
function checkOf(term) {
  const name = shortened(term?.value ?? '').replace(/ConstraintComponent$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @param {import('@rdfjs/types').Term | null} term */
function reported(term) {
  if (!term) return '';
  if (term.termType === 'BlankNode') return 'a blank node';
  return term.termType === 'Literal' ? `"${term.value}"` : term.value;
}

/** @param {string} iri */
function shortened(iri) {
  const found = Object.entries(prefixes).find(([start]) => iri.startsWith(start));
  return found ? found[1] + iri.slice(found[0].length) : iri;
}
