import { GraphFailure, badRequest } from '../graphFailure';
import type { DriveItem } from './driveItem';
import type { FileContents, KeptContent } from './fileContents';

export const rangeUnit = 320 * 1024;
export const largestRange = 60 * 1024 * 1024;
const validMs = 24 * 3_600_000;

/** A file on its way, range by range. */
export interface UploadSession {
  key: string;
  /** What has come so far stands here, and nothing else. */
  spool: string;
  received: number;
  total?: number;
  deferCommit: boolean;
  expires: Date;
  /** Whether a range that was not the last one had an odd length: such files fail when they are put together. */
  isUneven: boolean;
  /** A range that is just coming in. */
  isBusy: boolean;
  /** Puts the file where it belongs. @throws GraphFailure, and the session stays */
  commit: (kept: KeptContent) => { item: DriveItem; isNew: boolean; body: unknown };
}

export interface UploadSessions {
  open(draft: Pick<UploadSession, 'deferCommit' | 'commit'>): UploadSession;
  /** @throws GraphFailure 404 for one that is unknown, used up, cancelled or too old */
  find(key: string): UploadSession;
  /** Forgets it and what has come. */
  end(session: UploadSession): void;
  /** @throws what `commit` throws: the session is kept for another try */
  finish(session: UploadSession): { item: DriveItem; isNew: boolean; body: unknown };
  close(): void;
}

/** @param now the tenant's clock. @param newKey something that cannot be guessed. */
export function createUploadSessions(
  contents: FileContents,
  { now, newKey }: { now: () => Date; newKey: () => string },
): UploadSessions {
  const sessions = new Map<string, UploadSession>();
  const end = (session: UploadSession): void => {
    sessions.delete(session.key);
    contents.drop(session.spool);
  };
  const sweep = (): void => {
    for (const session of sessions.values()) if (session.expires <= now()) end(session);
  };
  return {
    open: (draft) => {
      sweep();
      const session: UploadSession = {
        ...draft,
        ...{ key: newKey(), spool: contents.newSpool(), received: 0, isUneven: false, isBusy: false },
        expires: new Date(now().getTime() + validMs),
      };
      sessions.set(session.key, session);
      return session;
    },
    find: (key) => {
      sweep();
      const session = sessions.get(key);
      if (!session) throw new GraphFailure(404, 'itemNotFound', 'The upload session was not found');
      return session;
    },
    end,
    finish: (session) => {
      if (session.isUneven)
        throw badRequest(
          'The upload could not be put together: its ranges were not multiples of 320 KiB.',
          'invalidRequest',
        );
      const kept = contents.adopt(session.spool);
      try {
        const done = session.commit(kept);
        sessions.delete(session.key);
        return done;
      } catch (error) {
        contents.release(kept.content, session.spool);
        throw error;
      }
    },
    close: () => [...sessions.values()].forEach(end),
  };
}
