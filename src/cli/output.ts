import { harmless, visibleLines } from '../core/report/reporters/text/visible.js';
import { largerPieces } from './pieces.js';
import type { Output } from './world.js';

/** Standard output or standard error takes no more: the disk is full, for example. */
export class OutputFailed extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Whom a text is for: a program that takes it exactly, or people, who may see it in colour. */
export type Readership = 'program' | 'people' | 'people in colour';

/**
 * Writes a text for people; nothing in it can steer the terminal or the pipeline that shows it, wherever it comes from.
 * Only a text that is painted may have colours.
 */
export async function print(output: Output, text: string, isPainted = false): Promise<void> {
  await write(output, harmless(text, isPainted));
}

/** Writes data or commands for a program; on a terminal what would steer it is shown by name. */
export async function printData(output: Output, data: string | Uint8Array): Promise<void> {
  if (!output.isTTY()) await write(output, data);
  else await write(output, visibleLines(typeof data === 'string' ? data : new TextDecoder().decode(data)));
}

/**
 * Writes a text that comes in pieces: each is made when the one before it has been written. The pieces of a text for people
 * are whole lines.
 */
export async function printPieces(
  output: Output,
  pieces: Iterable<string>,
  readership: Readership,
): Promise<void> {
  if (readership !== 'program') {
    const isPainted = readership === 'people in colour';
    await writeAll(output, largerPieces(mapped(pieces, (piece) => harmless(piece, isPainted))));
  } else if (output.isTTY())
    await writeAll(output, largerPieces(mapped(pieces, (piece) => visibleLines(piece))));
  else await writeAll(output, largerPieces(pieces));
}

function* mapped(pieces: Iterable<string>, change: (piece: string) => string): Iterable<string> {
  for (const piece of pieces) yield change(piece);
}

/** Writes as it is: for what has passed the gate, and for our own signs. */
export async function write(output: Output, text: string | Uint8Array): Promise<void> {
  await writeAll(output, [text]);
}

/**
 * Writes piece by piece. Where nobody reads any more (`metakoll … | head`) what comes out is not the whole, whatever the result: a
 * run that was cut off must not end like one that was not.
 */
async function writeAll(output: Output, pieces: Iterable<string | Uint8Array>): Promise<void> {
  try {
    for (const piece of pieces) if (piece.length > 0) await output.write(piece);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (code === 'ERR_STREAM_DESTROYED' || code === 'EOF') throw new OutputFailed('EPIPE');
    throw typeof code === 'string' ? new OutputFailed(code) : error;
  }
}

/** Columns to write for: the window's, or `COLUMNS`, or 100; never so many that lines get hard to read. */
export function widthOf(output: Output, env: Readonly<Record<string, string | undefined>>): number {
  const columns = output.columns() ?? Number.parseInt(env['COLUMNS'] ?? '', 10);
  return Number.isInteger(columns) && columns > 0 ? Math.max(20, Math.min(columns, 120)) : 100;
}
