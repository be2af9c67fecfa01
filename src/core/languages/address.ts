/**
 * A postal address on one line, as the parts of a vcard:Address. Semicolons or commas part street, postal code,
 * town and country; a Swedish postal code (five digits) may stand before the town.
 */
export function addressParts(text: string): Record<string, string> {
  const parts = text
    .split(text.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found: Record<string, string> = {};
  const rest: string[] = [];
  for (const part of parts.slice(1)) {
    const code = /^(?:SE-)?(\d{3} ?\d{2})(?:\s+(\S[\s\S]*))?$/i.exec(part);
    if (code && found['postal-code'] === undefined) {
      found['postal-code'] = code[1]!;
      if (code[2] !== undefined) rest.push(code[2]);
    } else {
      rest.push(part);
    }
  }
  if (parts[0] !== undefined) found['street-address'] = parts[0];
  if (rest[0] !== undefined) found['locality'] = rest[0];
  if (rest[1] !== undefined) found['country-name'] = rest.slice(1).join(', ');
  return found;
}
