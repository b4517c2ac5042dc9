import { acknowledge, askQuestion, remind, removeQuestion, type AskBody } from '../../../src/domain/charter';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { CharterParts } from './charterParts';
import { changeHead } from './headDesk';
import { idsOf } from './present';
import { tell } from './telling';

/** That people read the charter, and what they ask. */
export class ReadingService {
  constructor(private readonly parts: CharterParts) {}

  /** @throws Refusal as `acknowledge` refuses */
  async acknowledge({ id, community }: Caller, version: number): Promise<void> {
    const { store, clock, zones, clocksOf } = this.parts;
    const [{ value: head }, before, { timeZone }] = await Promise.all([
      store.head(community.id),
      store.acknowledgement(community.id, id),
      clocksOf(community),
    ]);
    const counts = acknowledge(head, version, before);
    if (!counts.ok) throw new Refusal(counts.refusal);
    await store.acknowledge(community.id, id, counts.value, zones.dateAt(clock.now().toISOString(), timeZone));
  }

  /**
   * Has everybody reminded who is asked to read the charter still. They are written to first: whoever repeats it after a crash has
   * nobody told twice.
   * @throws Refusal as `remind` refuses; `tooBusy`
   */
  async remind(caller: Caller, log: Log): Promise<void> {
    const { store, people, clock } = this.parts;
    const { community } = caller;
    const [roster, acknowledgements] = await Promise.all([
      people.roster(community.id),
      store.acknowledgements(community.id),
    ]);
    await changeHead(this.parts, community, async (head) => {
      const asked = remind(head, idsOf(roster), acknowledgements, head.reminded);
      if (!asked.ok) throw new Refusal(asked.refusal);
      const news = { kind: 'reminder', lead: caller.name, version: head.version } as const;
      const told = asked.value.map((personId) => ({ personId, once: [String(head.lastMajor)], news }));
      await tell(this.parts, community, 'prompts', told);
      log('info', 'charterReminded', { community: community.id, count: told.length });
      return { ...head, reminded: { version: head.version, at: clock.now().toISOString() } };
    });
  }

  /** @throws Refusal as `askQuestion` refuses; `tooBusy` */
  async ask({ id, name, community }: Caller, body: AskBody): Promise<void> {
    await changeHead(this.parts, community, (head) => {
      const asked = askQuestion(head.questions, body, { id, name }, this.parts.clock.now().toISOString());
      if (!asked.ok) throw new Refusal(asked.refusal);
      return asked.value === head.questions ? head : { ...head, questions: asked.value };
    });
  }

  /** @throws Refusal `notYours`, `tooBusy` */
  async removeQuestion({ id, role, community }: Caller, questionId: string): Promise<void> {
    await changeHead(this.parts, community, (head) => {
      const left = removeQuestion(head.questions, questionId, { id, isLead: role === 'lead' });
      if (!left.ok) throw new Refusal(left.refusal);
      return left.value.length === head.questions.length ? head : { ...head, questions: left.value };
    });
  }
}
