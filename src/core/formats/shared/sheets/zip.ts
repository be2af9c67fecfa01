import { deflateSync, Inflate, strToU8, zipSync } from 'fflate';

/** Why an archive is not opened. */
export type ZipFault = 'broken' | 'encrypted' | 'too-large';

/** Thrown for an archive that is broken, encrypted, or unpacks to more than a workbook ever holds. */
export class ZipRefused extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

/** A part of an archive. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Offsets of its own header and of the one in the list at the end. */
  readonly header: number;
  readonly listed: number;
  readonly isEncrypted: boolean;
}

/** No workbook of a catalogue comes near these; what does is made to fill the memory. */
const limits = { file: 50e6, entries: 2000, unpacked: 200e6, ratio: 200, freely: 20e6 };

/**
 * An archive. What its list says of sizes is looked at before anything is unpacked, and a part that turns out longer than
 * the list says is given up at once: 300 kB may well unpack to 300 MB.
 */
export class Zip {
  readonly bytes: Uint8Array;
  private readonly entries: readonly Entry[];

  constructor(given: Uint8Array) {
    // Slices of Node's buffers share their memory; those of plain arrays are copies.
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
    this.bytes = bytes;
    this.entries = listOf(bytes);
    let unpacked = 0;
    for (const entry of this.entries) {
      unpacked += entry.unpacked;
      if (entry.name.startsWith('/') || entry.name.split(/[/\\]/).includes('..'))
        throw new ZipRefused('broken');
    }
    const isPadded = unpacked > limits.freely && unpacked > bytes.length * limits.ratio;
    if (bytes.length > limits.file || unpacked > limits.unpacked || isPadded)
      throw new ZipRefused('too-large');
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The bytes of a part; undefined where there is none of that name. Upper and lower case do not matter. */
  part(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    return entry && this.unpack(entry);
  }

  /** The archive with other bytes in one of its parts. All else is the same, byte for byte. */
  with(name: string, content: Uint8Array): Zip {
    const entry = this.find(name)!;
    const packed = deflateSync(content);
    const start = this.dataOf(entry);
    // Sizes that stand after the data, not before it, are part of what is exchanged.
    const end = this.nextAfter(entry);
    const header = this.bytes.slice(entry.header, start);
    const list = this.bytes.slice(this.startOfList, this.bytes.length);
    const shift = start + packed.length - end;
    const sizes = (view: DataView, at: number) => {
      view.setUint32(at, checksum(content), true);
      view.setUint32(at + 4, packed.length, true);
      view.setUint32(at + 8, content.length, true);
    };
    const own = viewOf(header);
    own.setUint16(6, own.getUint16(6, true) & ~8, true);
    own.setUint16(8, 8, true);
    sizes(own, 14);
    const listed = viewOf(list);
    for (const other of this.entries) {
      const at = other.listed - this.startOfList;
      if (other.header > entry.header) listed.setUint32(at + 42, other.header + shift, true);
      if (other !== entry) continue;
      listed.setUint16(at + 8, listed.getUint16(at + 8, true) & ~8, true);
      listed.setUint16(at + 10, 8, true);
      sizes(listed, at + 16);
    }
    const last = endOf(list);
    listed.setUint32(last + 16, this.startOfList + shift, true);
    return new Zip(
      concat([
        this.bytes.subarray(0, entry.header),
        header,
        packed,
        this.bytes.subarray(end, this.startOfList),
        list,
      ]),
    );
  }

  private find(name: string): Entry | undefined {
    const wanted = name.toLowerCase();
    return this.entries.find((entry) => entry.name.toLowerCase() === wanted);
  }

  private get startOfList(): number {
    return Math.min(...this.entries.map(({ listed }) => listed));
  }

  /** Where the data of a part begin, behind its own header. */
  private dataOf({ header }: Entry): number {
    const view = viewOf(this.bytes);
    if (header + 30 > this.bytes.length || view.getUint32(header, true) !== 0x04034b50)
      throw new ZipRefused('broken');
    return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  }

  private nextAfter(entry: Entry): number {
    const later = this.entries.map(({ header }) => header).filter((header) => header > entry.header);
    return Math.min(this.startOfList, ...later);
  }

  private unpack(entry: Entry): Uint8Array {
    if (entry.isEncrypted) throw new ZipRefused('encrypted');
    const start = this.dataOf(entry);
    const data = this.bytes.subarray(start, start + entry.packed);
    if (data.length < entry.packed) throw new ZipRefused('broken');
    if (entry.method === 0) return data;
    if (entry.method !== 8) throw new ZipRefused('broken');
    return inflate(data, entry.unpacked);
  }
}

/** Packs parts of text; the same parts give the same bytes. */
export function packed(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const files = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}

/** Unpacks in pieces, and stops when more comes than was said. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let done = 0;
  const inflater = new Inflate((chunk) => {
    if (done + chunk.length > size) throw new ZipRefused('too-large');
    result.set(chunk, done);
    done += chunk.length;
  });
  // At most a thousand times as much comes out of each piece.
  const step = 4096;
  try {
    for (let at = 0; at < data.length; at += step)
      inflater.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    throw error instanceof ZipRefused ? error : new ZipRefused('broken');
  }
  if (done !== size) throw new ZipRefused('broken');
  return result;
}

function listOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = endOf(bytes);
  if (end < 0) throw new ZipRefused('broken');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new ZipRefused('too-large');
  if (count === 0) throw new ZipRefused('broken');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipRefused('broken');
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
      listed: at,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the end of an archive begins; -1 where there is none. A comment may stand behind it. */
function endOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

/** CRC-32, as archives have it (ISO 3309, polynomial 0xEDB88320). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
