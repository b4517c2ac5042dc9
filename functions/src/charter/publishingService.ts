import type { PublicationTrouble } from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import { growingDelay } from '../platform/growingDelay';
import { kindOf, type Log } from '../platform/log';
import { ActingRefused, type ActingAs } from '../platform/OnBehalfOf';
import type { Caller } from '../platform/route';
import { Unavailable } from '../platform/unavailable';
import { untilCommitted } from '../platform/untilCommitted';
import { PageRefused } from './CharterPages';
import type { CharterParts, PagesFollow } from './charterParts';
import type { CharterHead } from './CharterStore';
import { keepPage, type KeeperParts, type KeptPage } from './pageKeeper';
import { isBefore, later, passesByItself } from './pageTimes';
import type { PublicationState } from './publicationState';
import { tell } from './telling';
import { withinTime } from './withinTime';

export type PublishingParts = KeeperParts & Pick<CharterParts, 'communities' | 'queue' | 'leases' | 'time'>;

/** A page is looked at again so long after it was, in milliseconds: an hour. */
const lookEveryMs = 3_600_000;
/** When a lead opens the charter, so long after the last look: five minutes. */
const openedAfterMs = 300_000;
/** What needs a person is tried again so much later, in milliseconds: an hour. */
const afterRefusalMs = 3_600_000;
/** What SharePoint could not do is tried again, the first time, so much later. */
const firstDelayMs = 30_000;
/** What mostly passes by itself is told after so long, in milliseconds: an hour. */
const silentForMs = 3_600_000;
/** A message that finds somebody else at work looks again so much later. */
const whenBusyMs = 2_000;
/** A lead who adopts waits for SharePoint so long at most. */
const leadWaitsMs = 8_000;

type Sited = Community & { readonly siteId: string };
/** Work that somebody has given up waiting for ends before its next step. */
class GivenUp extends Error {}

/** Sees to it that the page of each charter says what was adopted, and that what is written there by hand is heard. */
export class PublishingService implements PagesFollow {
  /** When this host last asked for a look, by community. */
  private readonly asked = new Map<string, number>();

  constructor(private readonly parts: PublishingParts) {}

  /**
   * Publishes what is owed, or looks at the page when that was long ago.
   *
   * @param lookAfterMs - how long ago that is
   * @returns `busy` when somebody else is at it
   */
  async finish(communityId: string, log: Log, lookAfterMs = openedAfterMs): Promise<'done' | 'busy'> {
    const community = await this.parts.communities.find(communityId);
    if (!isSited(community)) return 'done';
    return this.alone(communityId, () => this.work(community, log, lookAfterMs));
  }

  /** Likewise; asks for another time when somebody else is at it. */
  async finishByMessage({ communityId }: { readonly communityId: string }, log: Log): Promise<void> {
    if ((await this.finish(communityId, log)) === 'busy') await this.parts.queue.send({ communityId }, whenBusyMs);
  }

  async publishAs({ community, onBehalf }: Caller, log: Log): Promise<void> {
    if (!isSited(community)) return;
    let isGivenUp = false;
    const goOn = (): void => {
      if (isGivenUp) throw new GivenUp();
    };
    const work = () => withinTime(leadWaitsMs, () => this.publish(community, onBehalf, log, goOn));
    try {
      await this.alone(community.id, work);
    } catch (error) {
      isGivenUp = true;
      log('warn', 'charterNotPublishedAsLead', { community: community.id, error: kindOf(error) });
      await this.noteAfterwards(community, error, log);
    }
  }

  async opened({ id: communityId, siteId }: Community, { publication }: CharterHead, log: Log): Promise<void> {
    if (siteId === undefined || publication.pageId === undefined) return;
    const { clock, time, queue } = this.parts;
    if (!isBefore(publication.lookedAt, clock.now().getTime() - openedAfterMs)) return;
    if (time() - (this.asked.get(communityId) ?? 0) < openedAfterMs) return;
    this.asked.set(communityId, time());
    try {
      await queue.send({ communityId });
    } catch (error) {
      // A look that is not asked for comes within the hour.
      log('warn', 'charterLookNotAsked', { community: communityId, error: kindOf(error) });
    }
  }

  /** The adoption stands, and the app comes back to its page: what can't be noted now keeps nobody waiting. */
  private async noteAfterwards(community: Sited, error: unknown, log: Log): Promise<void> {
    try {
      if (error instanceof ActingRefused) await this.noteTrouble(community, error.reason, log);
      else if (error instanceof Unavailable) await this.noteTrouble(community, 'notReached', log);
    } catch (failure) {
      log('error', 'charterTroubleNotNoted', { community: community.id, error: kindOf(failure) });
    }
  }

  private async alone(communityId: string, work: () => Promise<void>): Promise<'done' | 'busy'> {
    const outcome = await this.parts.leases.whileHolding(`charterPage_${communityId}`, work);
    return outcome === 'busy' ? outcome : 'done';
  }

  private async work(community: Sited, log: Log, lookAfterMs: number): Promise<void> {
    const { store, clock } = this.parts;
    const { value: head } = await store.head(community.id);
    const { owed, again, pageId, lookedAt } = head.publication;
    const now = clock.now().getTime();
    const isHeldBack = owed && again?.version === owed.version && !isBefore(again.at, now);
    const isLookDue = !owed && pageId !== undefined && isBefore(lookedAt, now - lookAfterMs);
    if (head.version === 0 || isHeldBack || (!owed && !isLookDue)) return;
    try {
      await this.publish(community, 'app', log, () => undefined);
    } catch (error) {
      await this.noteFailure(community, error, log);
    }
  }

  /** Publishes until nothing is owed: somebody may adopt meanwhile. */
  private async publish(community: Sited, as: ActingAs, log: Log, goOn: () => void): Promise<void> {
    for (;;) {
      const { value: head } = await this.parts.store.head(community.id);
      if (head.version === 0) return;
      const isLook = !head.publication.owed;
      const kept = await keepPage(this.parts, community, head, { as, log, isLook, goOn });
      if (!kept.isLeft && kept.tag === undefined) {
        log('info', 'charterPagePublished', { community: community.id, code: as === 'app' ? 'app' : 'lead' });
      }
      const state = await this.noteKept(community.id, head.version, kept, as);
      if (kept.awaitsApproval) await this.noteTrouble(community, 'awaitsApproval', log);
      if (!state.owed) return;
    }
  }

  private async noteKept(
    communityId: string,
    version: number,
    { id: pageId, url, tag, isLeft, awaitsApproval }: KeptPage,
    as: ActingAs,
  ): Promise<PublicationState> {
    const { due, clock } = this.parts;
    const now = clock.now();
    await due.note({ what: 'page', at: later(now, lookEveryMs), communityId });
    return this.change(communityId, (before) => {
      const { owed, trouble, troubledAt, troubleBy: _by, again: _again, tag: _tag, ...rest } = before;
      // Only a lead who is acted for shows that it is put right.
      const isActing = trouble === 'consentMissing' || trouble === 'signInRefused';
      const isLeftOver = (as === 'app' && isActing) || (trouble === 'awaitsApproval' && awaitsApproval);
      const isNew = tag === undefined && !isLeft;
      return {
        ...rest,
        ...{ pageId, url, lookedAt: now.toISOString() },
        ...(isLeft ? {} : { version }),
        ...(isNew || before.version !== version ? { at: now.toISOString() } : {}),
        ...(tag === undefined ? {} : { tag }),
        ...(owed && owed.version > version ? { owed } : {}),
        ...(isLeftOver ? { trouble, ...(troubledAt ? { troubledAt } : {}) } : {}),
      };
    });
  }

  /** Notes why it was not done, and when it is tried again; leads are told once of what they can see to. */
  private async noteFailure(community: Sited, error: unknown, log: Log): Promise<void> {
    const { due, clock } = this.parts;
    const { id: communityId } = community;
    const isRefused = error instanceof PageRefused;
    const trouble = isRefused ? error.reason : 'notReached';
    const { value: before } = await this.parts.store.head(communityId);
    const { owed, again } = before.publication;
    const attempts = owed && again?.version === owed.version ? again.attempts : 0;
    const outage = error instanceof Unavailable ? error : {};
    const delayMs =
      isRefused && trouble !== 'pageInUse' ? afterRefusalMs : growingDelay(attempts, outage, firstDelayMs);
    log(error instanceof Unavailable ? 'warn' : 'error', 'charterNotPublished', {
      ...{ community: communityId, code: trouble, count: attempts + 1, error: kindOf(error) },
    });
    const at = later(clock.now(), owed ? delayMs : lookEveryMs);
    await due.note({ what: 'page', at, communityId });
    if (!owed) {
      if (isRefused) await this.noteTrouble(community, trouble, log, undefined, error.by);
      return;
    }
    const tryAgain = (state: PublicationState): PublicationState =>
      state.owed ? { ...state, again: { version: state.owed.version, at, attempts: attempts + 1 } } : state;
    await this.noteTrouble(community, trouble, log, tryAgain, isRefused ? error.by : undefined);
  }

  private async noteTrouble(
    community: Sited,
    trouble: PublicationTrouble,
    log: Log,
    also: (state: PublicationState) => PublicationState = (state) => state,
    by?: string,
  ): Promise<void> {
    const now = this.parts.clock.now();
    const state = await this.change(community.id, ({ troubleBy: _before, ...before }) => {
      const since = before.trouble === trouble ? before.troubledAt : undefined;
      const who = by === undefined ? {} : { troubleBy: by };
      return also({ ...before, trouble, ...who, troubledAt: since ?? now.toISOString() });
    });
    const since = state.troubledAt ?? now.toISOString();
    if (passesByItself(trouble) && !isBefore(since, now.getTime() - silentForMs)) return;
    const leads = (await this.parts.people.roster(community.id)).filter(
      ({ role, active }) => role === 'lead' && active,
    );
    const version = state.owed?.version ?? state.version ?? 1;
    const told = leads.map(({ id }) => ({
      personId: id,
      news: { kind: 'pageTrouble', version, trouble, ...(by === undefined ? {} : { by }) } as const,
      once: [trouble, since],
    }));
    await tell(this.parts, community, 'running', told);
    log('info', 'charterTroubleTold', { community: community.id, code: trouble, count: told.length });
  }

  private change(
    communityId: string,
    change: (before: PublicationState) => PublicationState,
  ): Promise<PublicationState> {
    const { store } = this.parts;
    return untilCommitted(async () => {
      const { value, etag } = await store.head(communityId);
      const publication = change(value.publication);
      const saved = await store.saveHead(communityId, { ...value, publication }, etag);
      return saved === 'conflict' ? saved : publication;
    }, 'tryLater');
  }
}

function isSited(community: Community | undefined): community is Sited {
  return community?.siteId !== undefined;
}
