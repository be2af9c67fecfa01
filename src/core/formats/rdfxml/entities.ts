/** What references stand for in XML: characters, and the entities that the document type declares. */

/** Why an entity is refused: it lies outside the file, holds markup, or there are too many or too large ones. */
export type EntityRefusal = 'external' | 'nested' | 'size' | 'parameter';

/** A reference to a character or an entity, or an ampersand that is none. */
export const reference = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([\p{L}_:][\p{L}\p{N}_:.-]*));|&/gu;

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Entities that refer to others go no deeper in files that people make. */
const mostNested = 20;
const mostEntities = 100;
const mostCharacters = 2000;

/** The character of a reference by its number, in either notation; undefined where XML has none. */
export function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isAllowed = code <= 0x10ffff && (code > 0x1f || code === 9 || code === 10 || code === 13);
  return isAllowed ? String.fromCodePoint(code) : undefined;
}

/** The first reference in a text that is to a character which XML does not have. */
export function unknownCharacterIn(text: string): string | undefined {
  for (const [whole, decimal, hex, name] of text.matchAll(reference))
    if (whole !== '&' && name === undefined && characterOf(decimal, hex) === undefined) return whole;
  return undefined;
}

/** The text of an entity that every XML file has. */
export function predefinedText(name: string): string | undefined {
  return Object.hasOwn(predefined, name) ? predefined[name] : undefined;
}

/** Entities that a file declares itself. */
export interface Entities {
  /** Declares an entity, unless it is refused; the first declaration of a name counts. */
  readonly declare: (
    name: string,
    value: string | undefined,
    isParameter: boolean,
  ) => EntityRefusal | undefined;
  readonly has: (name: string) => boolean;
  /** The text of an entity with those that it refers to; undefined where it has none, gets too long or refers to itself. */
  readonly textOf: (name: string) => string | undefined;
}

/** No entities yet. */
export function noEntities(): Entities {
  const texts = new Map<string, string>();
  // Found out once: those that refer to them would take exponential time.
  const withoutText = new Set<string>();
  const textWithin = (name: string, outer: readonly string[]): string | undefined => {
    const value = texts.get(name);
    if (!value?.includes('&')) return value;
    if (withoutText.has(name) || outer.includes(name) || outer.length > mostNested) return undefined;
    let isWhole = true;
    const whole = value.replace(reference, (written, decimal, hex, inner) => {
      if (inner === undefined) return characterOf(decimal, hex) ?? written;
      const text = predefinedText(inner) ?? textWithin(inner, [...outer, name]);
      isWhole &&= text !== undefined;
      return text ?? written;
    });
    if (!isWhole || whole.length > mostCharacters) {
      withoutText.add(name);
      return undefined;
    }
    texts.set(name, whole);
    return whole;
  };
  return {
    declare: (name, value, isParameter) => {
      if (isParameter) return 'parameter';
      if (value === undefined) return 'external';
      if (/<|%[\p{L}_]|&#(?:0*(?:38|60)|x0*(?:26|3c));/iu.test(value)) return 'nested';
      if (value.length > mostCharacters || texts.size >= mostEntities) return 'size';
      texts.set(name, value);
      return undefined;
    },
    has: (name) => texts.has(name),
    textOf: (name) => textWithin(name, []),
  };
}
