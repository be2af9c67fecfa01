// @ts-check
/** docs/profile.*.md: the classes and their properties. */
import { ask } from './answers.mjs';
import { anchorOf, block, plain, table } from './markdown.mjs';

/** @typedef {Record<string, any>} Json */

const words = {
  sv: {
    title: 'Klasser och fält i DCAT-AP-SE 3.0.1',
    intro:
      'Den här sidan är gjord av scheman i [schemas](../schemas). `metakoll explain Dataset.title` säger mer om ett fält: varför det spelar roll, hur det skrivs i YAML, CSV och RDF/XML, och vilka regler som granskar det.',
    other: '[In English](profile.en.md) · Regler: [rules.sv.md](rules.sv.md)',
    head: ['Fält', 'Nyckel', 'Krav', 'Värde', 'Kodlista', 'Rekommendationer'],
    level: {
      mandatory: 'obligatoriskt',
      conditional: 'obligatoriskt i vissa fall',
      recommended: 'rekommenderat',
      optional: 'valfritt',
    },
    valueKind: {
      text: 'text med språk',
      literal: 'text',
      string: 'text utan språk',
      iri: 'adress',
      resource: 'adress eller beskrivning',
      date: 'datum',
      duration: 'tidslängd',
      decimal: 'decimaltal',
      integer: 'heltal',
      wkt: 'geometri (WKT)',
    },
    most: (/** @type {number} */ max) => (max === 1 ? 'ett' : `högst ${max}`),
    usedBy: 'Används i',
    example: 'Så här börjar en beskrivning:',
    guidance: 'Läs mer i vägledningen',
  },
  en: {
    title: 'Classes and properties of DCAT-AP-SE 3.0.1',
    intro:
      'This page is made of the schemas in [schemas](../schemas). `metakoll explain Dataset.title` says more about a property: why it matters, how to write it in YAML, CSV and RDF/XML, and which rules look at it.',
    other: '[På svenska](profile.sv.md) · Rules: [rules.en.md](rules.en.md)',
    head: ['Property', 'Key', 'Level', 'Value', 'Code list', 'Recommendations'],
    level: {
      mandatory: 'mandatory',
      conditional: 'mandatory in some cases',
      recommended: 'recommended',
      optional: 'optional',
    },
    valueKind: {
      text: 'text with a language',
      literal: 'text',
      string: 'text without a language',
      iri: 'IRI',
      resource: 'IRI or description',
      date: 'date',
      duration: 'duration',
      decimal: 'decimal number',
      integer: 'whole number',
      wkt: 'geometry (WKT)',
    },
    most: (/** @type {number} */ max) => (max === 1 ? 'one' : `at most ${max}`),
    usedBy: 'Used in',
    example: 'How a description begins:',
    guidance: 'Read more in the guidance',
  },
};

/** @param {'sv' | 'en'} language */
export async function profilePage(language) {
  const say = words[language];
  const { classes } = await ask(language, 'explain');
  let page = `# ${say.title}\n\n${say.intro}\n\n${say.other}\n\n`;
  page += classes
    .map((/** @type {Json} */ { name, label }) => `- [${name}](#${anchorOf(name)}) – ${label}\n`)
    .join('');
  for (const { name } of classes)
    page += `\n${await classPart(await ask(language, 'explain', name), language)}`;
  return page;
}

/** @param {Json} type @param {'sv' | 'en'} language */
async function classPart(type, language) {
  const say = words[language];
  /** @type {Json[]} */
  const properties = [];
  for (const { name } of type.properties) properties.push(await ask(language, 'explain', name));
  const rows = properties.map((property) => [
    `[${plain(property.label)}](${property.guidance})`,
    `\`${property.key}\` \`${property.curie}\``,
    say.level[/** @type {'optional'} */ (property.level)],
    say.valueKind[/** @type {'text'} */ (property.valueKind)] +
      (property.max === undefined ? '' : `, ${say.most(property.max)}`),
    property.lists.map((/** @type {Json} */ { id }) => `\`${id}\``).join(', '),
    property.recommendations.map((/** @type {Json} */ { number, link }) => `[${number}](${link})`).join(', '),
  ]);
  const usedBy = type.usedBy.map((/** @type {string} */ name) => `\`${name}\``).join(', ');
  return [
    `## ${type.name}\n`,
    `**${type.label}** (${type.curies.map((/** @type {string} */ curie) => `\`${curie}\``).join(', ')}). ${plain(type.help)}\n`,
    ...(usedBy === '' ? [] : [`${say.usedBy} ${usedBy}.\n`]),
    table(say.head, rows),
    properties.map((property) => propertyPart(property)).join(''),
    `${say.example}\n`,
    block('yaml', type.snippets.yaml),
    `[${say.guidance}](${type.guidance})\n`,
  ].join('\n');
}

/** @param {Json} property */
function propertyPart({ label, key, help, portal }) {
  const portalPart = portal === undefined ? '' : ` ${plain(portal)}`;
  return `- **${plain(label)}** (\`${key}\`): ${plain(help)}${portalPart}\n`;
}
