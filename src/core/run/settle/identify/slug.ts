/** Letters that are no letter with a mark on it. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  '&': '-',
};

/** The longest slug. */
const longest = 60;

/**
 * The part of an address that stands for a title: lower case, å and ä as a, ö as o, other marks left out, and hyphens for
 * everything that is no letter or figure. Undefined where nothing is left, as of a title in another script.
 */
export function slugOf(title: string): string | undefined {
  const plain = title
    .toLowerCase()
    .replace(/[æœøđðþłß&]/g, (sign) => spelled[sign]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain || undefined;
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : longest);
}
