import { kindOf, type Log } from '../platform/log';
import { Unavailable } from '../platform/unavailable';
import type { Closing } from './BoardStore';
import { carryOver } from './carryOver';
import { noteClosing, type ClosedSession } from './closedSession';
import type { ClosingParts } from './ClosingParts';
import { publishAnswers } from './publishAnswers';
import { keepLine, publishRecord } from './publishRecord';
import { RecordRefused } from './RecordLibrary';
import { tellOwners } from './tellOwners';

/** Whether something was refused that only a person can put right. */
export function isRefused(fault: unknown): fault is RecordRefused {
  return fault instanceof RecordRefused;
}

/**
 * Does every step that follows the closing of a session and is not done yet. One that fails, for whatever reason, is
 * logged and keeps no other from being done.
 *
 * @returns why steps failed, nothing when all are done
 */
export async function doClosingSteps(
  parts: ClosingParts,
  closed: ClosedSession,
  log: Log,
): Promise<readonly unknown[]> {
  const { boards, records, library } = parts;
  const { key } = closed;
  const about = { community: key.communityId, session: key.sessionId };
  const faults: unknown[] = [];
  const note = (change: (closing: Closing) => Closing) => noteClosing(boards, key, change);
  const attempt = async (event: string, step: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      faults.push(error);
      log(error instanceof Unavailable ? 'warn' : 'error', event, {
        ...about,
        count: closed.closing.attempts + 1,
        ...(isRefused(error) ? { code: error.reason } : {}),
        error: kindOf(error),
      });
    }
  };

  await attempt('notSealed', async () => {
    if (closed.closing.sealed) return;
    await boards.seal(key);
    await note((closing) => ({ ...closing, sealed: true }));
  });
  await attempt('topicsNotCarried', async () => {
    if (closed.closing.carriedTo !== undefined) return;
    const carriedTo = await carryOver(parts, closed);
    if (carriedTo !== undefined) await note((closing) => ({ ...closing, carriedTo }));
  });
  await attempt('lineNotKept', () => keepLine(records, closed));
  // Five people may have answered before there was a line to show it in.
  await attempt('answersNotShown', () => publishAnswers(records, boards, key));
  await attempt('recordNotPublished', async () => {
    const before = closed.closing;
    const closing = await publishRecord(library, closed, note);
    if (closing.recordUrl !== before.recordUrl) await keepLine(records, { ...closed, closing });
    if (closing.recordLeft && !before.recordLeft) log('info', 'recordLeft', about);
  });
  await attempt('ownersNotTold', () => tellOwners(parts, closed, note));
  return faults;
}
