import { randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { FileContent } from './filePart';
import { createQuickXorHash, quickXorHash } from './quickXorHash';

/** What is kept of a file's bytes. */
export interface KeptContent {
  content: FileContent;
  size: number;
  hash: string;
}

/** The bytes of files. Small ones stand in the state; a large one is a file on disk, and never in memory as a whole. */
export interface FileContents {
  keep(bytes: Buffer): KeptContent;
  /** Where something large may be collected; whoever asks for it hands it over or drops it. */
  newSpool(): string;
  /** Takes a spooled file over as it is. */
  adopt(spool: string): KeptContent;
  /** Gives what was taken over back to the spool that it came from. */
  release(content: FileContent, spool: string): void;
  drop(spool: string): void;
  read(content: FileContent): Buffer;
  /** The first so many bytes. */
  readStart(content: FileContent, bytes: number): Buffer;
  /** @param range - both ends belong to it; the whole when absent. */
  stream(content: FileContent, range?: { start: number; end: number }): Readable;
  /** Removes what no file refers to: spools of an earlier run, and what an undone change left. */
  tidy(isUsed: (name: string) => boolean): void;
  close(): void;
}

const largestInline = 64 * 1024;
const readAtOnce = 1024 * 1024;

/** @param folder that keeps them over restarts; one for this run only when absent. */
export function createFileContents(folder?: string): FileContents {
  let own: string | undefined;
  const place = (): string => {
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      return folder;
    }
    own ??= mkdtempSync(path.join(tmpdir(), 'guildhall-files-'));
    return own;
  };
  const fileOf = (name: string): string => path.join(place(), name);

  const measure = (file: string): { size: number; hash: string } => {
    const descriptor = openSync(file, 'r');
    const buffer = Buffer.allocUnsafe(readAtOnce);
    const hash = createQuickXorHash();
    let size = 0;
    try {
      for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
        hash.add(buffer.subarray(0, read));
        size += read;
      }
    } finally {
      closeSync(descriptor);
    }
    return { size, hash: hash.end() };
  };
  const readStart: FileContents['readStart'] = (content, bytes) => {
    if ('inline' in content) return Buffer.from(content.inline, 'base64').subarray(0, bytes);
    const descriptor = openSync(fileOf(content.stored), 'r');
    try {
      const buffer = Buffer.alloc(bytes);
      return buffer.subarray(0, readSync(descriptor, buffer));
    } finally {
      closeSync(descriptor);
    }
  };

  return {
    keep: (bytes) => {
      const measured = { size: bytes.length, hash: quickXorHash(bytes) };
      if (bytes.length <= largestInline) return { ...measured, content: { inline: bytes.toString('base64') } };
      const stored = randomUUID();
      writeFileSync(fileOf(stored), bytes);
      return { ...measured, content: { stored } };
    },
    newSpool: () => fileOf(`${randomUUID()}.part`),
    adopt: (spool) => {
      const measured = measure(spool);
      const stored = randomUUID();
      renameSync(spool, fileOf(stored));
      return { ...measured, content: { stored } };
    },
    release: (content, spool) => {
      if ('stored' in content) renameSync(fileOf(content.stored), spool);
    },
    drop: (spool) => rmSync(spool, { force: true }),
    read: (content) =>
      'inline' in content ? Buffer.from(content.inline, 'base64') : readFileSync(fileOf(content.stored)),
    readStart,
    stream: (content, range) => {
      if ('stored' in content) return createReadStream(fileOf(content.stored), range);
      const bytes = Buffer.from(content.inline, 'base64');
      const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
      return Readable.from(part.length > 0 ? [part] : []);
    },
    tidy: (isUsed) => {
      if (folder === undefined) return;
      for (const name of readdirSync(place())) if (!isUsed(name)) rmSync(fileOf(name), { force: true });
    },
    close: () => {
      if (own !== undefined) rmSync(own, { recursive: true, force: true });
    },
  };
}
