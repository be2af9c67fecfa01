// @ts-check
/**
 * The schema that editors use: completion, hover texts and the plainest mistakes, for the names of the profile and for
 * the other ways of writing that the readers accept. It guides; whether a catalogue is right, metakoll itself says.
 *
 * Editors offer every name under `properties` and every value under `enum`. Whatever else may be written stands in
 * patterns, or has `doNotSuggest`, so that the lists stay short. Keywords without `type` hold for the kind of value
 * that they are about and let all others pass: one schema serves a value, a list of values and a value not yet written.
 */
import { comparedKey, keyPattern, namesOf, otherThan, valuePattern } from './authoring-names.mjs';

/** @typedef {Record<string, any>} Json */

const levels = {
  sv: {
    mandatory: 'Obligatoriskt',
    conditional: 'Obligatoriskt i vissa fall',
    recommended: 'Rekommenderat',
    optional: 'Valfritt',
  },
  en: {
    mandatory: 'Mandatory',
    conditional: 'Mandatory in some cases',
    recommended: 'Recommended',
    optional: 'Optional',
  },
};

const guidance = 'https://docs.dataportal.se/dcat/sv/#';

/** Of the many names of a section, those that editors offer. */
const offeredSections = new Set([
  'catalog',
  'publishers',
  'contacts',
  'datasets',
  'services',
  'series',
  'distributions',
]);

/** Fields that hold descriptions in full, and many of them. The others are as often one address. */
const begunAsLists = new Set(['dcat:dataset', 'dcat:service', 'dcat:distribution']);

/** Lists whose values are kept elsewhere; only their beginning is known. */
const outside = new Set(['grunddata', 'resource-role']);

/** Behind these lists there are wider ones, whose values may be written by name as well. */
const withWiderLists = new Set(['licence-cc', 'format-common']);

/**
 * An alternative that nothing fits. The YAML language server writes the colon after a key that it completes only where
 * it knows the type or sees alternatives; a type would refuse the empty value of a key that is just being written.
 * The title keeps its hover from joining the descriptions of all alternatives.
 */
const nothing = { title: '–', not: {} };

/** Above this many values a list of all their names takes more room than it is worth. */
const mostChecked = 50;

/**
 * @param {Json[]} schemas
 * @param {Record<string, Json>} vocabularies
 * @returns {Json}
 */
export function authoringSchema(schemas, vocabularies) {
  const byIri = new Map(
    schemas.flatMap((schema) =>
      schema['x-class'].iris.map((/** @type {string} */ iri) => [iri, schema.title]),
    ),
  );
  const main = schemas.filter((schema) => schema['x-class'].kind === 'main');
  const combinations = schemas.flatMap(({ properties }) => Object.values(properties).map(listsOf));
  const lists = new Map(
    combinations
      .filter((ids) => ids.length > 0)
      .map((ids) => [listName(ids), ids.map((id) => vocabularies[id] ?? {})]),
  );
  const start = { $ref: '#/$defs/resource' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:metakoll:3.0.1:catalogue',
    title: 'DCAT-AP-SE 3.0.1',
    description:
      'Beskrivning av en katalog enligt DCAT-AP-SE 3.0.1. / Description of a catalogue in DCAT-AP-SE 3.0.1.',
    ...start,
    items: start,
    $defs: {
      resource: resourceSchema(main),
      start: startSchema(main, byIri),
      datasetOrSeries: {
        if: ofClass([schemaOf(main, 'DatasetSeries')], main),
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/DatasetSeries' },
        else: { $ref: '#/$defs/Dataset' },
      },
      ...Object.fromEntries(schemas.map((schema) => [schema.title, classSchema(schema, main, byIri)])),
      ...Object.fromEntries([...lists].map(([name, list]) => [name, listSchema(name, list)])),
      text: { properties: { sv: {}, en: {} } },
    },
  };
}

/** A resource at the top of a file: of the class that it names, else a catalogue or sections. @param {Json[]} main */
function resourceSchema(main) {
  return {
    allOf: main.map((schema) => ({
      if: ofClass([schema], main),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${schema.title}` },
    })),
    if: ofClass(main, main),
    else: { $ref: '#/$defs/start' },
  };
}

/** Whether an object says that it is of one of the classes. @param {Json[]} schemas @param {Json[]} all */
function ofClass(schemas, all) {
  const names = schemas.flatMap((schema) => classNames(schema, all));
  return { required: ['class'], properties: { class: { enum: names } } };
}

/**
 * What may be written after `class`. A local name that two classes share is that of the one whose first it is:
 * `Organization` is a contact, and the agent is `foaf:Organization`.
 * @param {Json} schema
 * @param {Json[]} all
 * @returns {string[]}
 */
function classNames(schema, all) {
  const { iris, curies, label } = schema['x-class'];
  const taken = all.filter((other) => other !== schema).map((other) => localName(other['x-class'].iris[0]));
  const local = iris.map(localName).filter((/** @type {string} */ name) => !taken.includes(name));
  return [...new Set([schema.title, ...local, ...curies, label.sv, label.en])];
}

/** @param {string} iri */
function localName(iri) {
  return iri.replace(/^.*[#/]/, '');
}

/** What a file that names no class begins with: the fields of a catalogue, or sections by class.
 * @param {Json[]} main
 * @param {Map<string, string>} byIri
 */
function startSchema(main, byIri) {
  const catalogue = schemaOf(main, 'Catalog');
  const sections = main.flatMap((schema) => {
    const about = schema['x-class'];
    // `catalog` at the top is the catalogue itself; the other fields of a catalogue hold what the sections would.
    const names = about.sections.filter(
      (/** @type {string} */ name) => name === 'catalog' || !Object.hasOwn(catalogue.properties, name),
    );
    return names.map((/** @type {string} */ name) => [
      name,
      {
        ...described(about.label, about.help, about.anchor),
        ...(offeredSections.has(name) ? {} : { doNotSuggest: true }),
        ...resourcesSchema(schema.title, schema !== catalogue),
      },
    ]);
  });
  return fieldsSchema(catalogue, byIri, {
    ...Object.fromEntries(sections),
    class: { examples: main.map(({ title }) => title) },
    defaultLanguage: {
      enum: ['sv', 'en'],
      description: 'Språk på texter som inte anger något. / Language of texts that name none.',
    },
  });
}

/** @param {Json[]} schemas @param {string} title @returns {Json} */
function schemaOf(schemas, title) {
  return /** @type {Json} */ (schemas.find((schema) => schema.title === title));
}

/**
 * @param {Json} schema
 * @param {Json[]} main
 * @param {Map<string, string>} byIri
 */
function classSchema(schema, main, byIri) {
  const isMain = schema['x-class'].kind === 'main';
  return { ...fieldsSchema(schema, byIri), ...(isMain ? { allOf: misplaced(schema, main) } : {}) };
}

/** The fields of a class, under each of their names.
 * @param {Json} schema
 * @param {Map<string, string>} byIri
 * @param {Json} [more]
 */
function fieldsSchema(schema, byIri, more = {}) {
  const about = schema['x-class'];
  const names = namesOf(schema);
  const own = Object.entries(schema.properties).filter(
    ([key, property]) => property['x-iri'] && key !== 'class',
  );
  const classProperty = schema.properties.class;
  const properties = {
    id: {
      title: 'id',
      description: 'Resursens adress (IRI). / Address (IRI) of the resource.',
      anyOf: [{}, nothing],
    },
    ...Object.fromEntries(own.map(([key, property]) => [key, propertySchema(property, byIri)])),
    class: {
      ...(classProperty['x-help']
        ? described(classProperty['x-label'], classProperty['x-help'], classProperty['x-anchors'][0])
        : { title: 'class', description: `${about.label.sv} / ${about.label.en}` }),
      ...(about.kind === 'main' ? {} : { doNotSuggest: true }),
      examples: about.iris.map(localName),
    },
    ...more,
  };
  const labels = own.flatMap(([key, property]) =>
    [property['x-label'].sv, property['x-label'].en]
      .filter((label) => names.get(label) === key && !Object.hasOwn(properties, label))
      .map((label) => [label, { doNotSuggest: true, allOf: [reference(schema.title, key)] }]),
  );
  const written = { ...properties, ...Object.fromEntries(labels) };
  const patterns = own.map(([key]) => {
    const others = [...names].filter(([, meant]) => meant === key).map(([name]) => name);
    return [keyPattern(others), reference(schema.title, key)];
  });
  return { properties: written, patternProperties: Object.fromEntries(patterns) };
}

/** Keys that mean something in every class. */
const free = new Set(['id', 'class', 'type']);

/** Fields of another class that metakoll says something of only where their values call for it. */
const tolerated = new Set(['DatasetSeries.accessRights']);

/** Fields that belong to another class: each class that owns any is reported in a sentence of its own.
 * @param {Json} schema
 * @param {Json[]} main
 */
function misplaced(schema, main) {
  const known = new Set([...namesOf(schema).keys()].map(comparedKey));
  /** @type {Map<string, string[]>} */
  const byOwners = new Map();
  for (const key of new Set(main.flatMap(({ properties }) => Object.keys(properties)))) {
    if (free.has(key) || key.includes(':') || known.has(comparedKey(key))) continue;
    if (tolerated.has(`${schema.title}.${key}`)) continue;
    const owners = main.filter(({ properties }) => Object.hasOwn(properties, key));
    const reported = owners.map(({ title }) => title).join(', ');
    byOwners.set(reported, [...(byOwners.get(reported) ?? []), key]);
  }
  return [...byOwners].map(([owners, keys]) => ({
    propertyNames: {
      pattern: otherThan(keys),
      patternErrorMessage: `Fältet hör inte till ${schema.title} utan till ${owners}. / The field does not belong to ${schema.title} but to ${owners}.`,
    },
  }));
}

/**
 * @param {Json} property
 * @param {Map<string, string>} byIri
 */
function propertySchema(property, byIri) {
  const { 'x-label': label, 'x-help': help, 'x-level': level } = property;
  const reported = {
    sv: `${levels.sv[/** @type {'optional'} */ (level)]}. ${help.sv}`,
    en: `${levels.en[/** @type {'optional'} */ (level)]}. ${help.en}`,
  };
  const lists = listsOf(property);
  const [range] = (property['x-range'] ?? []).flatMap((/** @type {string} */ iri) => byIri.get(iri) ?? []);
  return {
    ...described(label, reported, property['x-anchors']?.[0]),
    ...(property['x-deprecated'] ? { deprecated: true, doNotSuggest: true } : {}),
    ...(lists.length > 0
      ? codesSchema(listName(lists), range)
      : range !== undefined
        ? resourcesSchema(range, begunAsLists.has(property['x-curie']))
        : { anyOf: [property['x-kind'] === 'text' ? { $ref: '#/$defs/text' } : {}, nothing] }),
  };
}

/** @param {string} list @param {string | undefined} range */
function codesSchema(list, range) {
  return {
    anyOf: [{ $ref: `#/$defs/${list}` }, nothing],
    ...(range === undefined ? {} : { allOf: [{ $ref: `#/$defs/${range}` }] }),
  };
}

/** One or several resources. @param {string} range @param {boolean} asList */
function resourcesSchema(range, asList) {
  const resource = { $ref: `#/$defs/${range === 'Dataset' ? 'datasetOrSeries' : range}` };
  const either = { allOf: [resource], items: resource };
  return asList ? either : { anyOf: [either, nothing] };
}

/** @param {string} title @param {string} key */
function reference(title, key) {
  return { $ref: `#/$defs/${title}/properties/${key}` };
}

/** The code lists of a property that are at hand. @param {Json} property @returns {string[]} */
function listsOf(property) {
  return (property['x-codelists'] ?? []).filter((/** @type {string} */ id) => !outside.has(id));
}

/** @param {string[]} ids */
function listName(ids) {
  return `list-${ids.join('-')}`;
}

/**
 * The values that the profile offers: as snippets, which editors complete, and as a condition, from which they take
 * what to say of each value. As alternatives beside a pattern they would be offered as items of lists, too.
 * @param {string} name
 * @param {Json[]} lists
 */
function listSchema(name, lists) {
  const entries = lists.flatMap((list) => list.entries).filter(({ profile }) => profile);
  const offered = entries.map(offeredName);
  const reported = entries.map(
    ({ label, iri }) => `${label.sv} / ${label.en}${iri === undefined ? '' : ` – <${iri}>`}`,
  );
  const { sv, en } = lists[0].label;
  const pattern = namesPattern(lists, entries);
  return {
    title: sv === en ? sv : `${sv} / ${en}`,
    defaultSnippets: offered.map((label, index) => ({
      label,
      body: label,
      markdownDescription: reported[index],
    })),
    if: { enum: offered, markdownEnumDescriptions: reported },
    ...(pattern === undefined
      ? {}
      : {
          else: {
            pattern,
            patternErrorMessage: `Värdet finns inte i listan ${sv}. / The value is not in the list ${en}.`,
          },
        }),
    items: { $ref: `#/$defs/${name}` },
  };
}

/** All names of the values, where they can all be named. @param {Json[]} lists @param {Json[]} entries */
function namesPattern(lists, entries) {
  if (lists.some(({ id }) => withWiderLists.has(id)) || entries.length > mostChecked) return undefined;
  const names = entries.flatMap(({ code, label, aliases, ext }) => [
    code,
    ...Object.values(label),
    ...(aliases ?? []),
    ...(ext ?? []),
  ]);
  // What has the look of an address is left to metakoll: beside the values of a list there may be those of others.
  return valuePattern(names, ['[A-Za-z][A-Za-z0-9+.-]*:.*']);
}

/** How people write the value: its code, but for codes that tell nothing. @param {Json} entry @returns {string} */
function offeredName({ code, label, iso639_1: tag }) {
  if (tag !== undefined) return tag;
  return /^c_[0-9a-f]+$/.test(code) ? label.sv : code;
}

/** @param {{sv: string, en: string}} label @param {{sv: string, en: string}} text @param {string | undefined} anchor */
function described(label, { sv, en }, anchor) {
  const link = anchor === undefined ? '' : `\n\n${guidance}${anchor}`;
  const markdown = anchor === undefined ? '' : `\n\n[Vägledning / guidance](${guidance}${anchor})`;
  return {
    title: label.sv === label.en ? label.sv : `${label.sv} / ${label.en}`,
    description: `${sv}\n\n${en}${link}`,
    markdownDescription: `${sv}\n\n*${en}*${markdown}`,
  };
}
