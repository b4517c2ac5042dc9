import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One changed entity; `null` means it is gone. */
export type Change = [collection: string, id: string, value: unknown];

/** Entities by collection and id, in the order in which they were first written. */
export type StoredState = Map<string, Map<string, unknown>>;

/** Where committed changes go. One call is one transaction: after a crash either all of its changes are there or none. */
export interface ChangeLog {
  append(changes: Change[]): void;
  close(): void;
}

/** Keeps nothing. */
export const forgetfulLog: ChangeLog = { append: () => undefined, close: () => undefined };

function apply(state: StoredState, changes: Change[]): void {
  for (const [collection, id, value] of changes) {
    const entities = state.get(collection) ?? new Map<string, unknown>();
    state.set(collection, entities);
    if (value === null) entities.delete(id);
    else entities.set(id, value);
  }
}

function replay(file: string): StoredState {
  const state: StoredState = new Map();
  if (!existsSync(file)) return state;
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (!line) return;
    let changes: Change[];
    try {
      changes = JSON.parse(line) as Change[];
    } catch {
      // A kill in the middle of a write tears the last line. Its transaction was never acknowledged, so it is left out.
      if (index === lines.length - 1) return;
      throw new Error(`The tenant's journal ${file} is damaged in line ${index + 1}; start with a fresh one.`);
    }
    apply(state, changes);
  });
  return state;
}

/** A journal of many thousand entities is written in few calls. */
const linesAtOnce = 1_000;

function compact(file: string, state: StoredState): void {
  const fresh = `${file}.new`;
  const descriptor = openSync(fresh, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(descriptor, lines.join(''));
    lines = [];
  };
  for (const [collection, entities] of state) {
    for (const [id, value] of entities) {
      lines.push(`${JSON.stringify([[collection, id, value]])}\n`);
      if (lines.length === linesAtOnce) flush();
    }
  }
  flush();
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(fresh, file);
}

/**
 * Opens the journal at `file` (made if absent): replays it, rewrites it without what was overwritten, and appends from then on.
 * A line is one transaction, written in one call, so a killed process leaves whole transactions behind.
 *
 * @throws Error when a line other than the last one is damaged.
 */
export function openJournal(file: string): { state: StoredState; log: ChangeLog } {
  mkdirSync(dirname(file), { recursive: true });
  const state = replay(file);
  compact(file, state);
  const descriptor = openSync(file, 'a');
  return {
    state,
    log: {
      append: (changes) => void writeSync(descriptor, `${JSON.stringify(changes)}\n`),
      close: () => closeSync(descriptor),
    },
  };
}
