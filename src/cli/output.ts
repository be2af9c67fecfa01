import { largerPieces } from './pieces.js';
import type { Output } from './world.js';

/** Writes, and is content when nobody reads any more (`metakoll … | head`). */
export async function print(output: Output, text: string | Uint8Array): Promise<void> {
  await printAll(output, [text]);
}

/** Writes a text that comes in pieces: each is made when the one before it has been written. */
export async function printPieces(output: Output, pieces: Iterable<string>): Promise<void> {
  await printAll(output, largerPieces(pieces));
}

async function printAll(output: Output, pieces: Iterable<string | Uint8Array>): Promise<void> {
  try {
    for (const piece of pieces) if (piece.length > 0) await output.write(piece);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED' && code !== 'EOF') throw error;
  }
}

/** Columns to write for: the window's, or `COLUMNS`, or 100; never so many that lines get hard to read. */
export function widthOf(output: Output, env: Readonly<Record<string, string | undefined>>): number {
  const columns = output.columns() ?? Number.parseInt(env['COLUMNS'] ?? '', 10);
  return Number.isInteger(columns) && columns > 0 ? Math.max(20, Math.min(columns, 120)) : 100;
}
