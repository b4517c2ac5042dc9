import { createHash } from 'node:crypto';
import type { Notice } from '../../../src/domain/notifications';
import type { Clock } from '../platform/clock';
import type { NoticeQueue } from './NoticeQueue';
import type { NoticeStore } from './NoticeStore';

/** Something that somebody shall be told. */
export type NewNotice = Omit<Notice, 'at'>;

/** Has people told: the one way for everything but invitations. */
export interface Notify {
  /**
   * Has each notice told, once, in its own time: what waits for one person comes in one message. Safe to repeat: a key
   * that was ever given is not told again, whatever it says now.
   */
  notify(communityId: string, notices: readonly NewNotice[]): Promise<void>;
}

/** The key of a notice, which shows nobody's id: the same parts always make the same one. */
export function noticeKey(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

/** Takes notices in and sets their delivery going. What is not set going is found by the sweep. */
export class Notifier implements Notify {
  constructor(
    private readonly store: Pick<NoticeStore, 'keep'>,
    private readonly queue: NoticeQueue,
    private readonly clock: Clock,
  ) {}

  async notify(communityId: string, notices: readonly NewNotice[]): Promise<void> {
    const at = this.clock.now().toISOString();
    const people = await this.store.keep(
      communityId,
      notices.map((notice) => ({ ...notice, at })),
    );
    for (const personId of people) await this.queue.send({ communityId, personId });
  }
}
