import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld, type WorldSketch } from './memory-world.js';

/** Runs the command in a world in memory. */
export async function run(
  argv: readonly string[],
  sketch: WorldSketch = {},
): Promise<MemoryWorld & { readonly code: number }> {
  const memory = memoryWorld(sketch);
  return { ...memory, code: await main(argv, memory.world) };
}

/** The files of a JSON report. */
export function pathsOf(json: string): readonly string[] {
  return (JSON.parse(json) as { files: { path: string }[] }).files.map(({ path }) => path);
}

/** A dataset with faults: no publisher, an unknown field. */
export const faulty =
  'class: Dataset\nid: https://data.exempel.se/1\ntitle: { sv: Badplatser }\ncolour: red\n';
