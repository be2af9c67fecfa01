/** What bytes tell about being UTF-8. */

/** The first byte that cannot stand where it does in UTF-8; -1 where all can. */
export function firstWrongByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** The first byte beyond ASCII; -1 where there is none. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}

/** A file in UTF-8 with a few broken bytes has far more whole sequences than stray bytes. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) whole += 1;
    else if (length === 0) stray += 1;
    at += Math.max(1, length);
  }
  return whole > stray;
}

/** How many bytes the character at an offset has; 0 where no character is. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (byte < 0x80) return 1;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  // Longer than need be, surrogates, and beyond Unicode.
  const least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
  const most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
