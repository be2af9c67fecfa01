/** Opens a file in the browser that the system prefers. */
import { spawn } from 'node:child_process';

/** The program that opens a file, and what it is given. */
function opener(path: string, platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [path]];
  if (platform === 'win32') return ['explorer.exe', [path]];
  return ['xdg-open', [path]];
}

/** How long a program may take to say that it cannot open anything, in milliseconds. */
const patience = 1500;

/** Says whether something took the file; the browser lives on by itself. */
export function browse(path: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, args] = opener(path, platform);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => resolve(true), patience);
    const end = (answer: boolean) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.on('error', () => end(false));
    // explorer.exe ends with 1 when all went well.
    child.on('exit', (code) => end(code === 0 || platform === 'win32'));
    child.unref();
  });
}
