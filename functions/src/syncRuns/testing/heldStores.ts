import type { NewAuditEntry } from '../../audit';
import type { RunParts } from '../runParts';
import type { Mark, StoredRun } from '../RunStores';

/** What the stores hold, where a test can look at it. */
interface Held {
  readonly audit: Map<string, NewAuditEntry>;
  readonly marks: Map<string, Mark>;
  readonly runs: Map<string, StoredRun>;
  gone: Awaited<ReturnType<RunParts['runs']['goneThrough']>>;
}

/**
 * Marks, runs and audit entries of one community in a test's hand.
 * @param changing - stands around everything that changes something
 */
export function heldStores(
  world: Held,
  changing: <Asked extends unknown[], Answer>(
    work: (...asked: Asked) => Promise<Answer>,
  ) => (...asked: Asked) => Promise<Answer>,
): Pick<RunParts, 'audit' | 'marks' | 'runs'> {
  let versions = 0;
  const newestFirst = () => [...world.runs.values()].map(({ run }) => run).reverse();
  return {
    audit: {
      add: changing(async (_id, entries) => {
        for (const entry of entries) if (!world.audit.has(entry.key)) world.audit.set(entry.key, entry);
      }),
    },
    marks: {
      add: changing(async (_id, personIds) => {
        for (const personId of personIds) {
          const version = String((versions += 1));
          world.marks.set(version, { personId, version });
        }
      }),
      list: async (_id, limit) => [...world.marks.values()].slice(0, limit),
      clear: changing(async (_id, marks) => {
        for (const { version } of marks) world.marks.delete(version);
      }),
      communities: async () => (world.marks.size > 0 ? ['c1'] : []),
    },
    runs: {
      find: async (_id, runId) => world.runs.get(runId),
      latest: async (_id, limit) => newestFirst().slice(0, limit),
      open: async () =>
        [...world.runs.values()].filter(({ run }) => run.state === 'running' || run.state === 'holding'),
      save: changing(async (_id, { run, etag }) => {
        if ((world.runs.get(run.id)?.etag ?? '') !== etag) return 'conflict';
        const saved = { run, etag: String((versions += 1)) };
        world.runs.set(run.id, saved);
        return saved;
      }),
      goneThrough: async () => world.gone,
      noteGoneThrough: changing(async (_id, runs, etag) => {
        if (world.gone.etag !== etag) return 'conflict';
        world.gone = { runs, etag: String((versions += 1)) };
        return 'noted';
      }),
      trim: async () => undefined,
    },
  };
}
