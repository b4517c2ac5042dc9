import type { Log } from '../platform/log';
import { differencesListed, differencesTold, hasReachedAll } from './comparePeople';
import { KnownCount } from './knownValues';
import { settledAfterMs, type DirectoryParts } from './directoryParts';
import type { DirectoryFacts } from '../../../src/domain/membership';
import type { ReadingDesk } from './readingDesk';
import type { Listing } from './ReadingStore';

/** Whether there was time to come to the end. */
export type Progress = 'done' | 'more';

/** So many are compared at once: enough that there are some dozens in a partition, and few enough to hold. */
const batchSize = 9_900;
/** So many may be missing from a list at any rate. */
const fewMissing = 50;

/** Follows what changes about people, and lists everybody where there is nothing to follow from. */
export class PeopleReader {
  constructor(private readonly parts: DirectoryParts) {}

  /** @param isOver - whether the time is used up; it is asked after each step that leaves a place to go on from */
  async read(desk: ReadingDesk, isOver: () => boolean, log: Log): Promise<Progress> {
    const { listing, peopleLink } = desk.reading;
    if (!listing && peopleLink !== undefined) {
      const followed = await this.follow(desk, peopleLink, isOver);
      if (followed !== 'lost') return followed;
      log('warn', 'directoryLinkLost');
    }
    if (!desk.reading.listing) await this.begin(desk, await this.parts.feed.latestPeople());
    return this.list(desk, isOver, log);
  }

  /** Lists everybody once more and goes on from the same link. */
  async listAgain(desk: ReadingDesk, isOver: () => boolean, log: Log): Promise<Progress> {
    const { peopleLink } = desk.reading;
    if (!desk.reading.listing && peopleLink !== undefined) await this.begin(desk, peopleLink, true);
    return this.list(desk, isOver, log);
  }

  private async follow(desk: ReadingDesk, start: string, isOver: () => boolean): Promise<Progress | 'lost'> {
    const { people, feed, clock } = this.parts;
    for (let link = start; ;) {
      const now = clock.now().toISOString();
      const roundAt = desk.reading.roundAt ?? now;
      const page = await feed.changedPeople(link);
      if (page === 'lost') return page;
      // Runs wait for the end of a round of many pages: they judge how much changes at once.
      if (page.next !== undefined && desk.reading.roundAt === undefined) await desk.save({ roundAt });
      const known = await people.find([...new Set(page.items.map(({ id }) => id))]);
      await desk.keepPeople(differencesTold(page.items, known, now));
      if (page.next === undefined) {
        const end = page.end ?? link;
        await desk.save({ peopleLink: end, peopleReadAt: roundAt, roundAt: undefined });
        return 'done';
      }
      link = page.next;
      await desk.save({ peopleLink: link, roundAt });
      if (isOver()) return 'more';
    }
  }

  private async begin(desk: ReadingDesk, link: string, isSecond = false): Promise<void> {
    const { newId, clock } = this.parts;
    const listing = { id: newId(), begunAt: clock.now().toISOString(), link, batches: 0, isSecond };
    await desk.save({ listing, roundAt: undefined });
  }

  private async list(desk: ReadingDesk, isOver: () => boolean, log: Log): Promise<Progress> {
    const { state, feed } = this.parts;
    for (let listing = desk.reading.listing; listing; listing = desk.reading.listing) {
      const batch = new Map<string, DirectoryFacts>();
      let next = listing.next;
      do {
        const page = await feed.listPeople(next);
        if (page === 'lost') {
          await state.forgetListed(listing.id);
          await desk.save({ listing: undefined });
          log('warn', 'directoryListLost');
          return 'more';
        }
        for (const person of page.people) batch.set(person.id, person);
        next = page.next;
      } while (next !== undefined && batch.size < batchSize);
      await this.compare(desk, listing, batch);
      await state.addListed(listing.id, listing.batches, [...batch.keys()]);
      const done = { ...listing, batches: listing.batches + 1 };
      if (next === undefined) await this.end(desk, done, log);
      else await desk.save({ listing: { ...done, next } });
      if (desk.reading.listing && isOver()) return 'more';
    }
    return 'done';
  }

  private async compare(
    desk: ReadingDesk,
    listing: Listing,
    batch: ReadonlyMap<string, DirectoryFacts>,
  ): Promise<void> {
    const known = await this.parts.people.find([...batch.keys()]);
    await desk.keepPeople(differencesListed(batch, known, listing.begunAt));
  }

  /** Who is in the copy and was not listed is gone. */
  private async end(desk: ReadingDesk, { id, begunAt, link, isSecond }: Listing, log: Log): Promise<void> {
    const { people, state } = this.parts;
    const listed = await state.listed(id);
    // In a copy that was never whole nobody can be missing.
    const isDoubtful = desk.reading.peopleReadAt !== undefined && !desk.reading.isListDoubted;
    if (isDoubtful && (await this.lacksMany(listed))) {
      await desk.save({ listing: undefined, isListDoubted: true });
      await state.forgetListed(id);
      return log('warn', 'directoryListDoubted', { count: listed.size });
    }
    const count = new KnownCount();
    for await (const known of people.rows()) {
      const missing = [...known.keys()].filter((personId) => !listed.has(personId));
      await desk.keepPeople(
        differencesListed(
          missing.map((personId) => [personId, undefined] as const),
          known,
          begunAt,
        ),
      );
      for (const [personId, { facts, toldAt, etag }] of known) {
        if (facts && listed.has(personId)) count.count(facts);
        if (!facts && hasReachedAll(toldAt, begunAt)) await people.forget(personId, etag);
      }
    }
    await state.putKnown(count.values());
    const listAgainAt = isSecond ? undefined : later(begunAt, settledAfterMs + 60_000);
    const isListDoubted = undefined;
    await desk.save({ listing: undefined, isListDoubted, peopleLink: link, peopleReadAt: begunAt, listAgainAt });
    await state.forgetListed(id);
    log('info', 'directoryListed', { count: listed.size });
  }

  /** A fifth of an organisation does not leave in a day: a list that says so is believed when the next one says it too. */
  private async lacksMany(listed: ReadonlySet<string>): Promise<boolean> {
    let [inCopy, missing] = [0, 0];
    for await (const some of this.parts.people.rows()) {
      for (const [id, { facts }] of some) {
        if (facts) inCopy += 1;
        if (facts && !listed.has(id)) missing += 1;
      }
    }
    return missing > Math.max(fewMissing, inCopy / 5);
  }
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
