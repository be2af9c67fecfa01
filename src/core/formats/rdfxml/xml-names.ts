/** Names as XML and its namespaces have them. */

const first =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const part = `[${first}][${first}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f-\\u2040]*`;
const qualified = new RegExp(`^(?:${part}:)?${part}$`, 'u');
const simple = new RegExp(`^${part}$`, 'u');

/** Whether a text may be the name of an element or an attribute. */
export function isQualifiedName(name: string): boolean {
  return qualified.test(name);
}

/** Whether a text may be a prefix, or the name of an entity or an instruction. */
export function isSimpleName(name: string): boolean {
  return simple.test(name);
}

/** The prefix of a name; empty where it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

/** Whether a sign may begin a name, looked at roughly: what is no name after all is reported elsewhere. */
export function isNameStart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x3a ||
    code > 0x7f
  );
}
