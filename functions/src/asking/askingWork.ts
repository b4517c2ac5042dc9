import { isIn, mayAsk, wordAsking, type DirectoryFacts, type MemberRecord } from '../../../src/domain/membership';
import { noticeKey, type NewNotice } from '../notifications';
import type { Community } from '../platform/Communities';
import { linkToPage } from '../platform/linkToPage';
import type { Log } from '../platform/log';
import { untilCommitted } from '../platform/untilCommitted';
import type { AskingParts } from './askingParts';
import type { AskMessage } from './AskQueue';
import type { Asking } from './AskStore';

/** How long it is kept what somebody was asked, in milliseconds: longer than anything looks back. */
const keptMs = 366 * 86_400_000;

/** Has people told what a lead asks them, unless they want or need to be left in peace. */
export class AskingWork {
  constructor(private readonly parts: AskingParts) {}

  /** May be done again at any time: nobody is told twice. */
  async carryOut({ communityId, key }: AskMessage, log: Log): Promise<void> {
    const { store, communities, organisation, rosters, notifier } = this.parts;
    const [asking, community] = await Promise.all([store.asking(communityId, key), communities.find(communityId)]);
    if (!asking || !community || asking.isDone) return;
    const [facts, records] = await Promise.all([
      organisation.factsOf(asking.personIds),
      rosters.recordsOf(communityId, asking.personIds),
    ]);
    const people: DirectoryFacts[] = [];
    for (const id of asking.personIds) {
      const person = facts.get(id);
      // Who has left, or has come in meanwhile, is asked nothing.
      if (!person || !isOutside(person, records.get(id)?.record)) continue;
      if (await this.mayBeTold(id, communityId, asking)) people.push(person);
    }
    const notices = this.noticesFor(people, community, asking);
    await notifier.notify(communityId, notices);
    await store.putAsking(communityId, { ...asking, isDone: true });
    log('info', 'askingCarriedOut', { community: communityId });
  }

  /** Whether somebody whom a message of a lead waits for is still to have it: there, outside, and without having said no. */
  async isStillAsked(communityId: string, personId: string): Promise<boolean> {
    const { store, organisation, rosters } = this.parts;
    const [facts, records, { declined }] = await Promise.all([
      organisation.factsOf([personId]),
      rosters.recordsOf(communityId, [personId]),
      store.person(personId),
    ]);
    const person = facts.get(personId);
    if (!person || declined.includes(communityId)) return false;
    return isOutside(person, records.get(personId)?.record);
  }

  /** Notes first that they are asked: whoever goes on after a crash tells them, and counts it once. */
  private mayBeTold(personId: string, communityId: string, { key, by, message }: Asking): Promise<boolean> {
    const { store, clock } = this.parts;
    return untilCommitted(async () => {
      const now = clock.now();
      const person = await store.person(personId);
      if (person.asked.some((one) => one.key === key && one.communityId === communityId))
        return !person.declined.includes(communityId);
      const at = now.toISOString();
      if (!mayAsk(person, communityId, at)) return false;
      const oldest = new Date(now.getTime() - keptMs).toISOString();
      const asked = person.asked.filter((one) => one.at > oldest);
      const next = { ...person, asked: [...asked, { communityId, at, key, byName: by.name, message }] };
      return (await store.savePerson(next)) === 'conflict' ? 'conflict' : true;
    }, 'tryLater');
  }

  private noticesFor(
    people: readonly DirectoryFacts[],
    { id, name, purpose }: Community,
    { key, by, message }: Asking,
  ): readonly NewNotice[] {
    const { directoryUrl } = this.parts;
    const words = wordAsking({
      ...{ community: name, lead: by.name, message },
      ...(purpose === undefined ? {} : { purpose }),
      ...(directoryUrl === undefined ? {} : { url: linkToPage(directoryUrl, id) }),
    });
    return people.map((person) => ({
      ...{ key: noticeKey('asking', id, person.id, key), personId: person.id, kind: 'joining' as const, words },
      to: {
        name: person.name,
        ...(person.mail === undefined ? {} : { mail: person.mail }),
        ...(person.language === undefined ? {} : { language: person.language }),
      },
    }));
  }
}

function isOutside({ enabled, impersonal }: DirectoryFacts, record: MemberRecord | undefined): boolean {
  return enabled && !impersonal && !(record && isIn(record));
}
