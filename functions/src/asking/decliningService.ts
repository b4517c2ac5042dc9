import { addReason, isResting, type DeclineReason, type YouIn } from '../../../src/domain/membership';
import type { AskedState } from '../membership';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { untilCommitted } from '../platform/untilCommitted';
import type { AskingParts } from './askingParts';

/** People say "no, thanks" to a community, and change their mind. Only they themselves ever see it. */
export class DecliningService {
  constructor(private readonly parts: AskingParts) {}

  /**
   * An answer to a question: only of those whom leads have chosen rules, invitations and mergers can leave out without showing who
   * refused. It holds until they reconsider or join. Safe to repeat.
   * @throws Refusal `communityUnknown`, `notAsked`
   */
  async decline(communityId: string, personId: string, reason: DeclineReason | undefined, log: Log): Promise<YouIn> {
    const { store, communities, stateOf } = this.parts;
    if (!(await communities.find(communityId))) throw new Refusal({ code: 'communityUnknown' });
    const chosen = await store.chosenPerson(communityId, personId);
    if (!chosen) throw new Refusal({ code: 'notAsked' });
    const isCounted = await untilCommitted(async () => {
      const person = await store.person(personId);
      const isNew = reason !== undefined && !person.counted.includes(communityId);
      if (!isNew && person.declined.includes(communityId)) return false;
      const declined = [...person.declined.filter((id) => id !== communityId), communityId];
      const counted = isNew ? [...person.counted, communityId] : person.counted;
      const saved = await store.savePerson({ ...person, declined, counted });
      return saved === 'conflict' ? saved : isNew;
    }, 'tellPerson');
    if (isCounted && reason) await this.count(communityId, reason, chosen.first, log);
    return stateOf(communityId, personId);
  }

  /** They want to be asked again. Safe to repeat. @throws Refusal `communityUnknown` */
  async reconsider(communityId: string, personId: string): Promise<YouIn> {
    if (!(await this.parts.communities.find(communityId))) throw new Refusal({ code: 'communityUnknown' });
    await this.liftDecline(communityId, personId);
    return this.parts.stateOf(communityId, personId);
  }

  /** A "no, thanks" holds no longer: they have joined, or changed their mind. */
  async liftDecline(communityId: string, personId: string): Promise<void> {
    const { store } = this.parts;
    await untilCommitted(async () => {
      const person = await store.person(personId);
      if (!person.declined.includes(communityId)) return 'done';
      const declined = person.declined.filter((id) => id !== communityId);
      return (await store.savePerson({ ...person, declined })) === 'conflict' ? 'conflict' : 'done';
    }, 'tellPerson');
  }

  async askedStateOf(personId: string): Promise<AskedState> {
    const { store, clock } = this.parts;
    const now = clock.now().toISOString();
    const { asked, invited = [], declined } = await store.person(personId);
    const standing = [...invited, ...asked].filter(({ at }) => isResting(at, now));
    return {
      // The latest one of each, and of a question and an invitation the question, which has words.
      asked: new Map(
        standing.map(({ communityId, at, byName, ...words }) => [communityId, { at, by: byName, ...wordsOf(words) }]),
      ),
      declined: new Set(declined),
    };
  }

  /** A reason that is lost harms nobody; one that is counted twice would hide fewer people. So it is tried once only. */
  private async count(communityId: string, reason: DeclineReason, chosenAt: string, log: Log): Promise<void> {
    const { store, clock } = this.parts;
    try {
      await untilCommitted(async () => {
        const sums = await store.sums(communityId);
        const tally = addReason(sums.tally, reason, chosenAt, clock.now().toISOString());
        return store.saveSums(communityId, { ...sums, tally });
      }, 'tryLater');
    } catch (error) {
      log('warn', 'reasonNotCounted', { error: kindOf(error) });
    }
  }
}

function wordsOf({ message }: { readonly message?: string }): { readonly message?: string } {
  return message === undefined ? {} : { message };
}
