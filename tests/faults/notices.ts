import { noticeKey } from '../../functions/src/notifications';
import { NoticeTable } from '../../functions/src/tables/noticeTable';
import { people } from '../../local/seed';
import { putOnRoster } from './putOnRoster';
import type { Stage, StagedHost } from './stage';
import { waitUntil } from '../world/waitUntil';

/** Two who are told: Siân by mail, in Welsh, and Bethan in Teams. */
export const told = { mail: people.sian, teams: people.bethan } as const;
type Told = keyof typeof told;

/** People of a staged community who have something to be told, and what has come of it. */
export async function openNotices(stage: Stage) {
  const { tables, communityId, tenant } = stage;
  const store = new NoticeTable(tables);
  const inbox = (to: Told) => store.load(communityId, told[to].id);
  await putOnRoster(
    stage,
    Object.values(told).map(({ id, displayName, mail }) => ({
      id,
      name: displayName,
      mail: mail ?? '',
      language: 'en',
    })),
  );
  await stage.queue('notices').createIfNotExists();
  let count = 0;

  /** The product waits 5 s and more after an outage; what it waits for has come. */
  async function hasten(to: Told): Promise<void> {
    const loaded = await inbox(to);
    if (loaded.notBefore > Date.now()) await store.save(communityId, loaded, { notBefore: 0 });
  }

  return {
    inbox,
    /** Something that somebody has to be told; answers with its words. A new day, or three would be enough. */
    async keepOne(to: Told): Promise<string> {
      count += 1;
      const day = new Date(Date.parse('2026-01-05T09:00:00Z') + Math.floor(count / 3) * 7 * 86_400_000);
      tenant.clock.set(day.toISOString());
      const text = `Something new, number ${count}`;
      const words = { headline: text, text };
      const notice = {
        key: noticeKey(text),
        personId: told[to].id,
        kind: 'actions',
        words: { en: words, cy: words },
      } as const;
      await store.keep(communityId, [{ ...notice, at: day.toISOString() }]);
      return text;
    },
    /** Has a host see to it, as the timer and the queue would, until nothing waits any more. */
    tellUntilDone: (host: StagedHost, to: Told) =>
      waitUntil(
        `the message to ${to}`,
        async () => {
          await hasten(to);
          await stage.tell(host);
          const isDone = async () => {
            const { waiting, sending } = await inbox(to);
            return waiting.length === 0 && !sending;
          };
          return waitUntil('a while', isDone, 600).catch(() => false as const);
        },
        40_000,
      ),
    async expectToldOnce(to: Told, text: string): Promise<void> {
      const { mail } = told[to];
      const { messages } = tenant.mailbox(mail!) as unknown as { messages: { subject: string }[] };
      const answer = await fetch(`${tenant.origin}/_tenant/activity/${encodeURIComponent(mail!)}`);
      const { activities } = (await answer.json()) as { activities: { text: string }[] };
      const mails = messages.filter(({ subject }) => subject === text).length;
      const entries = activities.filter((activity) => activity.text.endsWith(text)).length;
      expect({ mails, entries }).toEqual(to === 'mail' ? { mails: 1, entries: 0 } : { mails: 0, entries: 1 });
    },
  };
}
