import { createHash } from 'node:crypto';
import {
  movedReview,
  nextReview,
  questionsAfter,
  reviewDueAt,
  reviewTopics,
  isReviewDue,
  type CharterSettingsBody,
} from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';
import type { Log } from '../platform/log';
import type { Community } from '../platform/Communities';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { CharterParts } from './charterParts';
import { changeHead } from './headDesk';
import { idsOf } from './present';
import { returnedSince } from './returned';
import { titlesOf } from './reviewWords';

/** That a charter is looked at again, and who may read it. */
export class ReviewService {
  constructor(private readonly parts: CharterParts) {}

  /** @throws Refusal `tooBusy` */
  async saveSettings({ community }: Caller, wish: CharterSettingsBody): Promise<void> {
    const { timeZone } = await this.parts.clocksOf(community);
    await changeHead(this.parts, community, async (head) => {
      const { audience = head.audience, reviewMonths = head.reviewMonths } = wish;
      if (head.audience === audience && head.reviewMonths === reviewMonths) return head;
      const { reviewOn: before } = head;
      const reviewOn = before === undefined ? {} : { reviewOn: movedReview(before, head.reviewMonths, reviewMonths) };
      if (reviewOn.reviewOn !== undefined && reviewOn.reviewOn !== before)
        await this.note(community, reviewOn.reviewOn, timeZone);
      return { ...head, audience, reviewMonths, ...reviewOn };
    });
  }

  /**
   * Puts what to talk about at the review on the board of the next session, as topics that the lead proposes. Again: those that
   * stand there stay.
   * @throws Refusal `charterMissing`, `noSessionComing`, `tooBusy`
   */
  async putOnAgenda(caller: Caller, language: Language, log: Log): Promise<void> {
    const { store, people, agenda } = this.parts;
    const { community } = caller;
    const [{ value: head }, roster] = await Promise.all([store.head(community.id), people.roster(community.id)]);
    if (head.reviewOn === undefined) throw new Refusal({ code: 'charterMissing' });
    const returned = await returnedSince(store, community.id, head);
    const topics = reviewTopics(head.questions, returned, head.clauses, head.objective, idsOf(roster));
    const titles = titlesOf(topics, language).map((title) => ({
      id: madeOf(community.id, head.reviewOn, title),
      title,
    }));
    const session = await agenda.put(caller, titles);
    if (!session) throw new Refusal({ code: 'noSessionComing' });
    await changeHead(this.parts, community, (before) => {
      const { reviewSession } = before;
      const isSame = reviewSession?.id === session.id && reviewSession.start === session.start;
      return isSame || before.reviewOn !== head.reviewOn ? before : { ...before, reviewSession: session };
    });
    log('info', 'reviewOnAgenda', { community: community.id, session: session.id, count: titles.length });
  }

  /**
   * It was looked at: questions of before are put away, the next review is set. Said twice on a day it counts once.
   * @throws Refusal `charterMissing`, `tooBusy`
   */
  async finish({ community }: Caller, log: Log): Promise<void> {
    const { clock, zones, clocksOf } = this.parts;
    const { timeZone } = await clocksOf(community);
    const now = clock.now().toISOString();
    await changeHead(this.parts, community, async (head) => {
      const { reviewOn, reviewMonths, reviewedAt } = head;
      if (reviewOn === undefined) throw new Refusal({ code: 'charterMissing' });
      const isToday = reviewedAt !== undefined && zones.dateAt(reviewedAt, timeZone) === zones.dateAt(now, timeZone);
      if (isToday && !isReviewDue(reviewOn, now, timeZone, zones)) return head;
      const next = nextReview(now, reviewMonths, timeZone, zones);
      await this.note(community, next, timeZone);
      const { reviewSession: _reviewSession, ...rest } = head;
      return { ...rest, reviewOn: next, reviewedAt: now, questions: questionsAfter(head.questions, now) };
    });
    log('info', 'charterReviewed', { community: community.id });
  }

  private note({ id }: Community, reviewOn: string, timeZone: string): Promise<void> {
    const { due, zones } = this.parts;
    return due.note({ what: 'review', at: reviewDueAt(reviewOn, timeZone, zones), communityId: id });
  }
}

/** The same topic of the same review has the same id: a GUID made of what it is. */
function madeOf(...parts: readonly (string | undefined)[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
