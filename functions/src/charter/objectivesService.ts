import {
  checkIn,
  objectiveEndsAt,
  startObjective,
  tellOutcome,
  type CheckInBody,
  type Objective,
  type ObjectiveBody,
  type OutcomeBody,
} from '../../../src/domain/charter';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';
import { changeHead } from './headDesk';

/** What a community wants to reach. */
export class ObjectivesService {
  constructor(private readonly parts: CharterParts) {}

  /** @throws Refusal as `startObjective` refuses; `tooBusy` */
  async start({ id, name, community }: Caller, body: ObjectiveBody): Promise<void> {
    const { clock, zones, clocksOf, due } = this.parts;
    const { timeZone } = await clocksOf(community);
    await changeHead(this.parts, community, async (head) => {
      // It has come to its end already.
      if (head.pastObjectives.some((past) => past.id === body.id)) return head;
      const now = clock.now().toISOString();
      const started = startObjective(head.objective, body, { id, name }, now, timeZone, zones);
      if (!started.ok) throw new Refusal(started.refusal);
      if (started.value === head.objective) return head;
      const at = objectiveEndsAt(started.value, timeZone, zones);
      await due.note({ what: 'objective', at, communityId: community.id, id: body.id });
      return { ...head, objective: started.value };
    });
  }

  /** @throws Refusal as `checkIn` refuses; `objectiveUnknown`, `tooBusy` */
  async checkIn({ id, name, community }: Caller, objectiveId: string, body: CheckInBody): Promise<void> {
    await changeHead(this.parts, community, (head) => {
      const objective = objectiveOf(head, objectiveId);
      const checked = checkIn(objective, body, { id, name }, this.parts.clock.now().toISOString());
      if (!checked.ok) throw new Refusal(checked.refusal);
      return checked.value === objective ? head : { ...head, objective: checked.value };
    });
  }

  /** @throws Refusal as `tellOutcome` refuses; `objectiveUnknown`, `tooBusy` */
  async tellOutcome({ id, name, community }: Caller, objectiveId: string, body: OutcomeBody): Promise<void> {
    await changeHead(this.parts, community, (head) => {
      const objective = objectiveOf(head, objectiveId);
      const told = tellOutcome(objective, body, { id, name }, this.parts.clock.now().toISOString());
      if (!told.ok) throw new Refusal(told.refusal);
      if (told.value === objective) return head;
      const { objective: running, ...rest } = head;
      const others = head.pastObjectives.filter((past) => past !== objective);
      if (others.length === head.pastObjectives.length) {
        return { ...rest, pastObjectives: [told.value, ...others] };
      }
      const pastObjectives = head.pastObjectives.map((past) => (past === objective ? told.value : past));
      return { ...rest, ...(running ? { objective: running } : {}), pastObjectives };
    });
  }
}

function objectiveOf({ objective, pastObjectives }: CharterHead, objectiveId: string): Objective {
  const found = [...(objective ? [objective] : []), ...pastObjectives].find(({ id }) => id === objectiveId);
  if (!found) throw new Refusal({ code: 'objectiveUnknown' });
  return found;
}
