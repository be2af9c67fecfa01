import type { Output } from './world.js';

/** Writes, and is content when nobody reads any more (`metakoll … | head`). */
export async function print(output: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  try {
    await output.write(text);
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
