import type { Named } from '../../../src/domain/membership';
import { untilCommitted } from '../platform/untilCommitted';
import { slicesOf } from '../platform/slicesOf';
import type { AskingParts } from './askingParts';
import { chosenIn } from './chosenIn';

/** How many people are seen to at once. */
const atOnce = 16;

/**
 * Whom leads of a community have once chosen to ask decides for themselves from then on: whoever invites them, or brings them along as
 * communities are merged, leaves them an invitation to accept by a click. It is the same for all of them, so nobody learns who of them
 * has said "no, thanks"; and to whoever has, it does not show.
 */
export class StandingInvitations {
  constructor(private readonly parts: Pick<AskingParts, 'store' | 'clock'>) {}

  /** Those of these people who decide for themselves, as far as they are not in. */
  chosenIn(communityId: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    return chosenIn(this.parts.store, communityId, personIds);
  }

  /**
   * No message goes out: how often people are asked is limited, and the question they had told them where to answer. Safe to repeat.
   * @param by - who invites them
   */
  async leave(communityId: string, personIds: readonly string[], by: Named): Promise<void> {
    for (const some of slicesOf(personIds, atOnce)) {
      await Promise.all(some.map((id) => this.leaveTo(id, communityId, by)));
    }
  }

  /** Also to whoever said no: should they change their mind, it is there; and it takes as long as with everybody. */
  private async leaveTo(personId: string, communityId: string, by: Named): Promise<void> {
    const { store, clock } = this.parts;
    await untilCommitted(async () => {
      const person = await store.person(personId);
      const others = (person.invited ?? []).filter((one) => one.communityId !== communityId);
      const invited = [...others, { communityId, at: clock.now().toISOString(), byName: by.name }];
      return store.savePerson({ ...person, invited });
    }, 'tellPerson');
  }
}
