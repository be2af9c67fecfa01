// @ts-check
/**
 * The schema that editors use: completion, hover texts and enumerations for the canonical document and for the
 * short forms that the readers accept. It guides; whether a catalogue is right, metakoll itself says.
 */

/** @typedef {Record<string, any>} Json */

const levels = {
  sv: {
    mandatory: 'obligatoriskt',
    conditional: 'obligatoriskt i vissa fall',
    recommended: 'rekommenderat',
    optional: 'valfritt',
  },
  en: {
    mandatory: 'mandatory',
    conditional: 'mandatory in some cases',
    recommended: 'recommended',
    optional: 'optional',
  },
};

const guidance = 'https://docs.dataportal.se/dcat/sv/#';

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
  const classes = Object.fromEntries(schemas.map((schema) => [schema.title, classSchema(schema, byIri)]));
  const used = new Set(
    schemas.flatMap((schema) =>
      Object.values(schema.properties).flatMap((property) => property['x-codelists'] ?? []),
    ),
  );
  const lists = [...used].filter((id) => vocabularies[id]?.entries?.length > 0);
  const main = schemas.filter((schema) => schema['x-class'].kind === 'main');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:metakoll:3.0.1:catalogue',
    title: 'DCAT-AP-SE 3.0.1',
    description:
      'Beskrivning av en katalog enligt DCAT-AP-SE 3.0.1. / Description of a catalogue in DCAT-AP-SE 3.0.1.',
    anyOf: [
      { $ref: '#/$defs/Catalog' },
      { $ref: '#/$defs/sections' },
      ...main
        .filter((schema) => schema.title !== 'Catalog')
        .map((schema) => ({ $ref: `#/$defs/${schema.title}` })),
      { type: 'array', items: { anyOf: main.map((schema) => ({ $ref: `#/$defs/${schema.title}` })) } },
    ],
    $defs: {
      ...classes,
      ...Object.fromEntries(lists.map((id) => [`list-${id}`, listSchema(vocabularies[id])])),
      sections: sectionSchema(main),
      text: {
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            properties: { sv: { $ref: '#/$defs/texts' }, en: { $ref: '#/$defs/texts' } },
            additionalProperties: { $ref: '#/$defs/texts' },
          },
          { type: 'array', items: { type: ['string', 'object'] } },
        ],
      },
      texts: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      scalar: { type: ['string', 'number'] },
    },
  };
}

/**
 * @param {Json} schema
 * @param {Map<string, string>} byIri
 */
function classSchema(schema, byIri) {
  const about = schema['x-class'];
  const names = about.iris.map((/** @type {string} */ iri) => iri.replace(/^.*[#/]/, ''));
  const properties = Object.entries(schema.properties)
    .filter(([key, property]) => property['x-iri'] && key !== 'class')
    .map(([key, property]) => [key, propertySchema(property, byIri)]);
  const classProperty = schema.properties.class;
  return {
    title: about.label.sv,
    ...described(
      `${about.label.sv} – ${about.help.sv}`,
      `${about.label.en} – ${about.help.en}`,
      about.anchor,
    ),
    type: 'object',
    properties: {
      id: { type: 'string', description: 'Resursens adress (IRI). / Address (IRI) of the resource.' },
      class: {
        anyOf: [{ enum: names }, { type: ['string', 'array'] }],
        ...(classProperty['x-help']
          ? described(classProperty['x-help'].sv, classProperty['x-help'].en, classProperty['x-anchors'][0])
          : {}),
      },
      ...Object.fromEntries(properties),
    },
  };
}

/**
 * @param {Json} property
 * @param {Map<string, string>} byIri
 */
function propertySchema(property, byIri) {
  const { 'x-label': label, 'x-help': help, 'x-level': level } = property;
  const about = described(
    `${label.sv} (${levels.sv[/** @type {'optional'} */ (level)]}). ${help.sv}`,
    `${label.en} (${levels.en[/** @type {'optional'} */ (level)]}). ${help.en}`,
    property['x-anchors']?.[0],
  );
  const deprecated = property['x-deprecated'] ? { deprecated: true } : {};
  if (property['x-kind'] === 'text' || property['x-kind'] === 'literal')
    return { ...about, ...deprecated, $ref: '#/$defs/text' };
  const value = valueSchema(property, byIri);
  if (property['x-max'] === 1) return { ...about, ...deprecated, ...value };
  return { ...about, ...deprecated, anyOf: [{ type: 'array', items: value }, value] };
}

/**
 * @param {Json} property
 * @param {Map<string, string>} byIri
 */
function valueSchema(property, byIri) {
  const kind = property['x-kind'];
  /** @type {string[]} */
  const lists = (property['x-codelists'] ?? []).filter((/** @type {string} */ id) => !outside.has(id));
  const range = [
    ...new Set(
      (property['x-range'] ?? []).map((/** @type {string} */ iri) => byIri.get(iri)).filter(Boolean),
    ),
  ];
  /** @type {Json[]} */
  const forms = [];
  for (const id of lists) forms.push({ $ref: `#/$defs/list-${id}` });
  if (kind === 'iri' || kind === 'resource') {
    if (lists.length === 0 || property['x-codelist-open']) forms.push({ type: 'string' });
    for (const key of range) forms.push({ $ref: `#/$defs/${key}` });
  } else if (lists.length === 0 || property['x-codelist-open']) {
    forms.push({ $ref: '#/$defs/scalar' });
    if (kind === 'date') forms.push({ type: 'object' });
  }
  return forms.length === 1 ? forms[0] : { anyOf: forms };
}

/** Lists whose values are kept elsewhere; only their beginning is known. */
const outside = new Set(['grunddata', 'resource-role']);

/** The values of a list as people write them: codes, labels of short lists, and IRIs. @param {Json} list */
function listSchema(list) {
  const entries = list.entries.filter((/** @type {Json} */ entry) => entry.profile);
  const short = entries.length <= 30;
  const names = entries.flatMap((/** @type {Json} */ entry) => {
    const labels = short ? [entry.label?.sv, entry.label?.en] : [];
    return [entry.code, ...labels, entry.iri].filter((name) => name !== undefined);
  });
  return { title: list.label.sv, enum: [...new Set(names)] };
}

/** @param {Json[]} main */
function sectionSchema(main) {
  const sections = main.flatMap((schema) => {
    const one = { $ref: `#/$defs/${schema.title}` };
    return schema['x-class'].sections.map((/** @type {string} */ name) => [
      name,
      {
        description: `${schema['x-class'].label.sv} / ${schema['x-class'].label.en}`,
        anyOf: [one, { type: 'array', items: one }],
      },
    ]);
  });
  return {
    type: 'object',
    properties: {
      defaultLanguage: {
        enum: ['sv', 'en'],
        description: 'Språk på texter som inte anger något. / Language of texts that name none.',
      },
      ...Object.fromEntries(sections),
    },
  };
}

/** @param {string} sv @param {string} en @param {string | undefined} anchor */
function described(sv, en, anchor) {
  const link = anchor === undefined ? '' : `\n\n${guidance}${anchor}`;
  const markdown = anchor === undefined ? '' : `\n\n[Vägledning / guidance](${guidance}${anchor})`;
  return { description: `${sv}\n\n${en}${link}`, markdownDescription: `${sv}\n\n*${en}*${markdown}` };
}
