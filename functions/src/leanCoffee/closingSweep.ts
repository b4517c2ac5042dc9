import { hasGivenWay, isOver } from '../../../src/domain/sessions';
import { kindOf, type Log } from '../platform/log';
import type { BoardKey } from './BoardStore';
import { closeBoard } from './closeBoard';
import { isRecent } from './closedSession';
import type { ClosingParts } from './ClosingParts';
import type { ClosingService } from './closingService';

/** Sees to it that no session stays open when it is over, and that nothing that is owed is forgotten. */
export class ClosingSweep {
  constructor(
    private readonly parts: Pick<ClosingParts, 'communities' | 'boards' | 'sessions' | 'clock' | 'time'>,
    private readonly closings: Pick<ClosingService, 'begin' | 'finish'>,
  ) {}

  /** Looks at every session of the last 30 days; one that fails does not keep the others waiting. */
  async run(log: Log): Promise<void> {
    for (const { id: communityId } of await this.parts.communities.all()) {
      await this.each(communityId, log, async (key, isEnded) => {
        const { closing } = await this.parts.boards.load(key);
        const isOwed = closing?.state === 'pending' && closing.notBefore <= this.parts.time();
        const isNew = !closing && isEnded && (await this.close(key, log));
        if (isNew || isOwed) await this.closings.finish(key, log);
      });
    }
  }

  /**
   * A session was started or cancelled: it may end an earlier one, take topics that had no session to go to, or leave
   * topics that go on to another.
   */
  async takeUp(communityId: string, log: Log): Promise<void> {
    await this.each(communityId, log, async (key, isEnded) => {
      if (isEnded && !(await this.parts.boards.load(key)).closing) await this.close(key, log);
      await this.closings.begin(key);
    });
  }

  private async each(
    communityId: string,
    log: Log,
    work: (key: BoardKey, isEnded: boolean) => Promise<void>,
  ): Promise<void> {
    const now = this.parts.clock.now().toISOString();
    const sessions = await this.parts.sessions.all(communityId);
    for (const session of sessions) {
      const isCancelled = session.isCancelled === true && !session.mayReturn;
      if ((session.startsAt > now && !isCancelled) || !isRecent(session, this.parts.clock.now())) continue;
      try {
        const key = { communityId, sessionId: session.id };
        await work(key, isCancelled || isOver(session, now) || hasGivenWay(session, sessions, now));
      } catch (error) {
        log('error', 'closingFailed', { community: communityId, session: session.id, error: kindOf(error) });
      }
    }
  }

  /** Closes a session, if nobody has; there is nothing to close on a board that nobody has used. */
  private async close(key: BoardKey, log: Log): Promise<boolean> {
    const { boards, clock } = this.parts;
    const isClosed = (await closeBoard(boards, key, clock.now().toISOString())) === 'closed';
    if (isClosed) log('info', 'closedByItself', { community: key.communityId, session: key.sessionId });
    return isClosed;
  }
}
