import { attemptsBeforeListed, type Failure, type FailureSource } from '../operations';
import { untilCommitted } from '../platform/untilCommitted';
import type { DeliveryParts } from './DeliveryParts';
import { noticeFailureDetail } from './noticeFailureWords';
import type { NoticeTrouble } from './NoticeStore';
import { waitOpenly } from './waitOpenly';

/** What nobody but an administrator mends is listed at once. */
const mayPass: readonly NoticeTrouble[] = ['stillTrying', 'unexpected'];

type FailedParts = Pick<DeliveryParts, 'communities' | 'store' | 'queue'>;

/** Messages that could not be told, by community and cause, never by person: there may be hundreds with one cause. */
export class FailedNotices implements FailureSource {
  constructor(private readonly parts: FailedParts) {}

  async list(): Promise<readonly Failure[]> {
    const each = (await this.parts.communities.all()).map(async ({ id, name, mailbox }) => {
      const people = await this.listed(id);
      const causes = [...new Set(people.map(({ trouble }) => trouble))].sort();
      return causes.map((reason) => {
        const count = people.filter(({ trouble }) => trouble === reason).length;
        return { id: idOf(id, reason), community: name, reason, detail: noticeFailureDetail(reason, count, mailbox) };
      });
    });
    return (await Promise.all(each)).flat();
  }

  /** Those with that cause are tried at once; what comes of it shows on the list. */
  async replay(failureId: string): Promise<'replayed' | 'unknown'> {
    const { communities, store, queue } = this.parts;
    for (const { id } of await communities.all()) {
      const listed = await this.listed(id);
      if (!listed.some(({ trouble }) => idOf(id, trouble) === failureId)) continue;
      const people = (await this.troubled(id)).filter(({ trouble }) => idOf(id, trouble) === failureId);
      for (const { personId } of people) {
        await untilCommitted(async () => {
          const inbox = await store.load(id, personId);
          return store.save(id, inbox, { notBefore: 0 });
        }, 'tellPerson');
        await queue.send({ communityId: id, personId });
      }
      return 'replayed';
    }
    return 'unknown';
  }

  /** Not those for whom a question whether to join alone waits: it is tried again all the same, but that it went out is nobody's to know. */
  private async listed(communityId: string) {
    const people = await this.troubled(communityId);
    const ids = people.map(({ personId }) => personId);
    const open = await waitOpenly(this.parts.store, communityId, ids);
    return people.filter(({ personId }) => open.has(personId));
  }

  private async troubled(communityId: string) {
    const people = await this.parts.store.troubled(communityId);
    return people.filter(({ trouble, attempts }) => !mayPass.includes(trouble) || attempts >= attemptsBeforeListed);
  }
}

function idOf(communityId: string, trouble: NoticeTrouble): string {
  return `${communityId}_messages-${trouble}`;
}
