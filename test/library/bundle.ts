/** What another project's bundler makes of code that uses the library. */
import { type OutputChunk, rolldown } from 'rolldown';
import { projectPath } from '../check-file.js';

/** The chunks of a bundle for browsers; the first module is called `entry.js`. */
export async function bundleOf(code: string, minify: boolean): Promise<readonly OutputChunk[]> {
  const entry = projectPath('entry.js');
  const build = await rolldown({
    input: entry,
    // In the project's own folder its name leads to the built files, through `exports` as everywhere.
    cwd: projectPath('.'),
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify });
  await build.close();
  return output.filter((file) => file.type === 'chunk');
}
