// @ts-check
/** The names that people may write, as patterns: the readers do not care for case, spaces, hyphens and the like. */

/** @typedef {Record<string, any>} Json */

/** Every name of the fields of a class, with the key that it means. @param {Json} schema */
export function namesOf(schema) {
  const own = Object.entries(schema.properties).filter(([, property]) => property['x-iri']);
  // A deprecated property often shares its label with the one that replaces it.
  const properties = own.sort(([, a], [, b]) => Number(!!a['x-deprecated']) - Number(!!b['x-deprecated']));
  // The strongest names first: a label of one property never hides the key of another.
  const groups = [
    (/** @type {string} */ key, /** @type {Json} */ property) => [key, property['x-curie']],
    (/** @type {string} */ _, /** @type {Json} */ property) => Object.values(property['x-label']),
    (/** @type {string} */ _, /** @type {Json} */ property) => property['x-aliases'] ?? [],
    (/** @type {string} */ key, /** @type {Json} */ property) => [
      plural(key),
      plural(property['x-label'].en),
    ],
  ];
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Map<string, string>} */
  const meant = new Map();
  for (const group of groups) {
    for (const [key, property] of properties) {
      for (const name of group(key, property)) {
        const compared = comparedKey(name);
        if ((meant.get(compared) ?? key) !== key) continue;
        meant.set(compared, key);
        names.set(name, key);
      }
    }
  }
  return names;
}

/** A key as the readers compare it. @param {string} name */
export function comparedKey(name) {
  return name.toLowerCase().replace(/[\s\-_.]+/g, '');
}

/** @param {string} word */
function plural(word) {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /s$/.test(word) ? word : `${word}s`;
}

/** Fits the names as keys, with a capital or a small letter first and words parted in any way. @param {string[]} names */
export function keyPattern(names) {
  const words = names.map((name) =>
    name
      .split(/[\s\-_]+/)
      .map((word) => eitherCase(word[0] ?? '') + escaped(word.slice(1)))
      .join('[ _-]?'),
  );
  return `^(?:${[...new Set(words)].join('|')})$`;
}

/** Fits the names as values, in any case, and whatever one of the patterns fits. @param {string[]} names @param {string[]} patterns */
export function valuePattern(names, patterns) {
  const words = names.map((name) =>
    [...name.matchAll(/[\s_\-–]+|./gu)]
      .map(([part]) => (/^[\s_\-–]/.test(part) ? '[\\s_–-]+' : eitherCase(part)))
      .join(''),
  );
  return `^[\\s."'(]*(?:${[...new Set(words), ...patterns].join('|')})[\\s."')]*$`;
}

/** Fits everything but the texts. @param {string[]} texts */
export function otherThan(texts) {
  return `^(?!(?:${texts.map(escaped).join('|')})$)`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** @param {string} letter */
function eitherCase(letter) {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  return small === capital || capital.length > 1 ? escaped(letter) : `[${small}${capital}]`;
}
