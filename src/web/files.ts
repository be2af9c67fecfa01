/** Reads what people drop, choose or paste. Nothing is read before its size is known. */
import type { WebFile } from './protocol.js';

export type LoadedFile = Required<WebFile> & { readonly bytes: Uint8Array };

/** More than this, in bytes, is not read: a browser has too little memory for it. */
const mostBytes = 200 * 1024 * 1024;

/** Files in a folder that can describe a catalogue. */
const endings = /\.(?:ya?ml|json|jsonld|csv|tsv|rdf|xml|ttl|trig|nt|nq|n3|xlsx|ods)$/i;

/** Why files were not read. */
export type Refusal =
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'nothing' };

/** A file that was chosen, and the path that it goes by. */
export interface Chosen {
  readonly path: string;
  readonly file: File;
  readonly named: boolean;
}

/** The files of a dialog for files, or for a folder. */
export function chosenFrom(list: FileList): readonly Chosen[] {
  return [...list].map((file) => {
    const path = file.webkitRelativePath || file.name;
    return { path, file, named: !path.includes('/') };
  });
}

/** The files and folders that were dropped; undefined where it was something else, such as a link. */
export async function chosenFromDrop(transfer: DataTransfer): Promise<readonly Chosen[] | undefined> {
  // The list of items is empty as soon as this function has waited for something.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  if (entries.length === 0) return undefined;
  const found = await Promise.all(entries.map((entry) => (entry ? walk(entry, '') : [])));
  return found.flat();
}

async function walk(entry: FileSystemEntry | File, folder: string): Promise<readonly Chosen[]> {
  if (entry instanceof File) return [{ path: entry.name, file: entry, named: true }];
  const path = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file, named: folder === '' }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  // A folder gives its entries a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const next of some) found.push(...(await walk(next, `${path}/`)));
  }
}

/** Reads files, or says why that cannot be. Two files of one name in different places have one path each. */
export async function load(chosen: readonly Chosen[]): Promise<readonly LoadedFile[] | Refusal> {
  const wanted = chosen.filter(({ path, named }) => named || endings.test(path));
  if (wanted.length === 0) return { kind: 'nothing' };
  const large = wanted.find(({ file }) => file.size > mostBytes);
  if (large) return { kind: 'too-large', name: large.path, bytes: large.file.size };
  const all = wanted.reduce((sum, { file }) => sum + file.size, 0);
  if (all > mostBytes) return { kind: 'too-large', name: '', bytes: all };
  const loaded = new Map<string, LoadedFile>();
  for (const { path, file, named } of wanted) {
    try {
      loaded.set(path, { path, named, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // It was changed or moved since it was chosen.
      return { kind: 'unreadable', name: path };
    }
  }
  return [...loaded.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Gives a file to the person under this name. */
export function download(name: string, content: Uint8Array | string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/^.*\//, '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
