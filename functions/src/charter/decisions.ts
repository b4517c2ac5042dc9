import { isReviewDue, objectiveEndsAt } from '../../../src/domain/charter';
import { kindOf, type Log } from '../platform/log';
import type { Community } from '../platform/Communities';
import { AtMost } from '../platform/atMost';
import type { CharterParts } from './charterParts';
import type { Due } from './CharterDue';
import { decideClosed } from './deciding';
import { tellNews } from './newsOfDay';
import { returnedSince } from './returned';
import { tell } from './telling';

/** How much is looked at in one go; the rest is there a minute later. */
const atOnce = 2_000;
/** How many communities are worked on together. */
const together = 8;
/** What belongs to a community that is not served now, or has nobody in it, is looked at again a day later, in milliseconds. */
const dayMs = 24 * 3_600_000;

/** Does what falls due in charters by itself: proposals close, a review comes, an objective ends. */
export class Decisions {
  constructor(private readonly parts: CharterParts) {}

  /** Sees to everything that is due. A community that fails keeps no other waiting; what is not done stays due. */
  async run(log: Log): Promise<void> {
    const { due, clock } = this.parts;
    const now = clock.now().toISOString();
    const kinds = await Promise.all(
      (['proposal', 'review', 'objective', 'news'] as const).map((what) => due.until(what, now, atOnce)),
    );
    const byCommunity = new Map<string, Due[]>();
    for (const one of kinds.flat()) {
      byCommunity.set(one.communityId, [...(byCommunity.get(one.communityId) ?? []), one]);
    }
    const works = new AtMost(together);
    await Promise.all(
      [...byCommunity].map(([communityId, dues]) => works.run(() => this.try(communityId, dues, now, log))),
    );
  }

  private async try(communityId: string, dues: readonly Due[], now: string, log: Log): Promise<void> {
    try {
      await this.parts.leases.whileHolding(`charter_${communityId}`, () => this.see(communityId, dues, now, log));
    } catch (error) {
      log('error', 'charterNotDecided', { community: communityId, error: kindOf(error) });
    }
  }

  private async see(communityId: string, dues: readonly Due[], now: string, log: Log): Promise<void> {
    const { communities, due, people } = this.parts;
    const community = await communities.find(communityId);
    // Nobody is in it who could have agreed, or it was never read.
    if (!community || (await people.roster(communityId)).length === 0) return this.putOff(dues, now);
    const proposals = dues.filter(({ what }) => what === 'proposal');
    const seen = proposals.length > 0 ? await decideClosed(this.parts, community, proposals, now, log) : [];
    for (const one of seen) await due.done(one);
    for (const one of dues) {
      if (one.what === 'proposal') continue;
      await this.tellOf(community, one, now);
      await due.done(one);
    }
  }

  private tellOf(community: Community, one: Due, now: string): Promise<void> {
    switch (one.what) {
      case 'review':
        return this.review(community, now);
      case 'news':
        return tellNews(this.parts, community, one.id ?? '');
      case 'objective':
      case 'proposal':
      case 'page':
        return this.objective(community, one, now);
    }
  }

  private async putOff(dues: readonly Due[], now: string): Promise<void> {
    const at = new Date(Date.parse(now) + dayMs).toISOString();
    for (const one of dues) {
      await this.parts.due.note({ ...one, at });
      await this.parts.due.done(one);
    }
  }

  private async review(community: Community, now: string): Promise<void> {
    const { store, zones, clocksOf } = this.parts;
    const { value: head } = await store.head(community.id);
    const { reviewOn } = head;
    const { timeZone } = await clocksOf(community);
    // It was held, or put off, meanwhile.
    if (reviewOn === undefined || !isReviewDue(reviewOn, now, timeZone, zones)) return;
    const returned = (await returnedSince(store, community.id, head)).length;
    const news = { kind: 'reviewDue', on: reviewOn, questions: head.questions.length, returned } as const;
    await this.tellLeads(community, (personId) => ({ personId, once: [reviewOn], news }));
  }

  private async objective(community: Community, { id }: Due, now: string): Promise<void> {
    const { store, zones, clocksOf } = this.parts;
    const { objective } = (await store.head(community.id)).value;
    const { timeZone } = await clocksOf(community);
    if (!objective || objective.id !== id || objectiveEndsAt(objective, timeZone, zones) > now) return;
    const news = { kind: 'objectiveEnded', text: objective.text, endsOn: objective.endsOn } as const;
    await this.tellLeads(community, (personId) => ({ personId, once: [objective.id], news }));
  }

  private async tellLeads(
    community: Community,
    told: (personId: string) => Parameters<typeof tell>[3][number],
  ): Promise<void> {
    const leads = (await this.parts.people.roster(community.id)).filter(({ role }) => role === 'lead');
    const all = leads.map(({ id }) => told(id));
    await tell(this.parts, community, 'running', all);
  }
}
