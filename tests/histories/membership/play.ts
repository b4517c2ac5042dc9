import type { MembershipView } from '../../../src/domain/membership';
import { actorsEach, inFirstOffice, offices, type MembershipHappening } from './happening';
import { noteAccount, noteCalm, noteDeed, noteHand, type Actor } from './said';
import type { Ground } from './theGround';
import { waitUntil } from '../../world/waitUntil';

const faultKinds = [
  ...['429', '503', '503-retry-after', '503-after-effect'],
  ...['504-after-effect', 'drop-before', 'drop-after'],
];
/** In trouble nothing goes out for a while: then the history goes on. */
const sentWithinMs = 3_000;
/** Reads and writes of the directory, and the batches that they are in. */
const asked = '/groups|/users|/.?batch';

/** A history under way. */
export interface Telling {
  readonly number: number;
  readonly actors: readonly Actor[];
  /** Names of offices that the rule enrols. */
  enrolled: readonly string[];
}

/** The office of a history: rules of another one fit nobody in it. */
const officeOf = ({ number }: Pick<Telling, 'number'>, office: number): string =>
  office === offices ? 'Elsewhere' : `Quay ${String.fromCharCode(65 + number)} ${office === 0 ? 'north' : 'south'}`;

/** New people come, whom no history was about before. */
export async function begin(ground: Ground, number: number): Promise<Telling> {
  ground.tenant.faults.clear();
  ground.tenant.recording.clear();
  const actors = Array.from({ length: actorsEach }, (): Actor => {
    const { id, userPrincipalName: address } = ground.newcomer();
    return { id, address, account: 'enabled', inGroup: false, office: '', said: 'rules', outside: [] };
  });
  const telling = { number, actors, enrolled: [] };
  for (const actor of actors.slice(0, inFirstOffice)) await moveTo(ground, actor, officeOf(telling, 0));
  return telling;
}

/** Has one thing happen, and notes what somebody has said by it. */
export async function play(ground: Ground, telling: Telling, happening: MembershipHappening): Promise<void> {
  if ('actor' in happening) {
    const actor = telling.actors[happening.actor];
    return actor && playPerson(ground, telling, actor, happening);
  }
  switch (happening.what) {
    case 'rules':
      return setRules(ground, telling, happening.offices, happening.host);
    case 'trouble':
      return ground.tool('POST', 'faults', {
        ...{ match: { path: asked }, kinds: faultKinds, times: 40 },
        ...{ share: happening.share, seed: happening.seed },
      });
    case 'recovery':
      return ground.tenant.faults.clear();
    case 'pass':
      return ground.advance(0.11);
    case 'follow':
      return ground.follow(happening.host);
    case 'followTwice':
      await Promise.all([ground.follow(0), ground.follow(1)]);
      return;
    case 'kill':
      return ground.killWhileItFollows(happening.afterMs);
    case 'calm':
      return calm(ground, telling);
  }
}

/** Nothing goes wrong any more, and hosts follow until nothing is under way. */
export async function calm(ground: Ground, telling: Telling): Promise<void> {
  ground.tenant.faults.clear();
  await ground.settle(ground.hostAt(0));
  const inGroup = new Set(await ground.inGroup());
  for (const actor of telling.actors) {
    actor.inGroup = inGroup.has(actor.id);
    noteCalm(actor);
  }
}

async function playPerson(
  ground: Ground,
  telling: Telling,
  actor: Actor,
  happening: Extract<MembershipHappening, { readonly actor: number }>,
): Promise<void> {
  actor.inGroup = await ground.isInGroup(actor.id);
  const host = 'host' in happening ? happening.host : 0;
  switch (happening.what) {
    case 'join':
    case 'leave':
      if (actor.account !== 'enabled') return;
      return deed(ground, actor, happening.what === 'join' ? 'in' : 'out', () =>
        ground.ask(host, actor.address, 'POST', `/${happening.what}`),
      );
    case 'invite':
      if (actor.account !== 'enabled') return;
      return deed(ground, actor, 'in', () =>
        ground.ask(host, ground.lead, 'POST', '/invite', { ids: [actor.id], dryRun: false }),
      );
    case 'remove':
      return deed(ground, actor, 'out', () => ground.ask(host, ground.lead, 'POST', `/people/${actor.id}/remove`));
    case 'put':
    case 'take': {
      const isPut = happening.what === 'put';
      if (actor.account === 'deleted' || actor.inGroup === isPut) return;
      await noteHand(ground, actor, isPut);
      const place = `people/${actor.id}/groups/${ground.communityId}`;
      return ground.tool(isPut ? 'PUT' : 'DELETE', place);
    }
    case 'move':
      if (actor.account === 'deleted') return;
      return moveTo(ground, actor, officeOf(telling, happening.office));
    case 'send':
      await waitUntil('a write', () => hasGoneOut(ground, actor), sentWithinMs).catch(() => undefined);
      return;
    case 'disable':
    case 'enable':
      if (actor.account !== (happening.what === 'disable' ? 'enabled' : 'disabled')) return;
      await noteAccount(ground, actor, happening.what === 'disable' ? 'disabled' : 'enabled');
      return ground.tool('PATCH', `people/${actor.id}`, { accountEnabled: happening.what === 'enable' });
    case 'delete':
      if (actor.account !== 'enabled') return;
      await noteAccount(ground, actor, 'deleted');
      return ground.tool('DELETE', `people/${actor.id}`);
    case 'restore':
      if (actor.account !== 'deleted') return;
      await noteAccount(ground, actor, 'enabled');
      return ground.tool('POST', `people/${actor.id}/restore`);
  }
}

async function hasGoneOut(ground: Ground, { id }: Actor): Promise<boolean> {
  const owed = (await ground.recordOf(id))?.owed;
  return owed?.sentAt !== undefined || owed === undefined;
}

async function moveTo(ground: Ground, actor: Actor, office: string): Promise<void> {
  actor.office = office;
  await ground.tool('PATCH', `people/${actor.id}`, { officeLocation: office });
}

async function deed(
  ground: Ground,
  actor: Actor,
  says: 'in' | 'out',
  does: () => Promise<{ readonly status: number }>,
): Promise<void> {
  const before = await ground.recordOf(actor.id);
  const { status } = await does();
  const after = await ground.recordOf(actor.id);
  if (status < 300) noteDeed(ground, actor, says, before, after);
}

async function setRules(ground: Ground, telling: Telling, numbers: readonly number[], host: number): Promise<void> {
  const values = numbers.map((number) => officeOf(telling, number));
  const rule = {
    ...{ id: 'offices', name: 'Whoever sits there', mode: 'enrol', exclude: [] },
    include: [{ attribute: 'office', how: 'is', values }],
  };
  const { body } = await ground.ask(host, ground.lead, 'GET', '');
  const { rulesVersion } = body as MembershipView;
  const rules = values.length > 0 ? [rule] : [];
  const answer = await ground.ask(host, ground.lead, 'PUT', '/rules', { rules, rulesVersion });
  // Another host may show for a moment what was before; then nothing was changed.
  if (answer.status < 300) telling.enrolled = values;
}
