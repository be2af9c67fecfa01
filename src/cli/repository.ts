import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { World } from './world.js';

/** Gives paths from the working directory as paths from the top of the repository that it lies in. */
export async function inRepository({ cwd, files }: World): Promise<(path: string) => string> {
  const top = await topOf(cwd, files);
  if (top === undefined) return (path) => path;
  return (path) => {
    const way = relative(top, resolve(cwd, path));
    return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/');
  };
}

/** The nearest folder upwards that is a checkout: `.git` is a folder, or a file in a linked work tree. */
async function topOf(folder: string, files: World['files']): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await files.kindOf(join(at, '.git')).catch(() => undefined)) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}
