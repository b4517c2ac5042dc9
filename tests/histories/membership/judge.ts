import type { RecordedRequest } from '../../../local/tenant/recording/recording';
import { calm, type Telling } from './play';
import type { Actor } from './said';
import type { Ground } from './theGround';

/**
 * Lets everything come right, and judges who is in the roster and in the group, and what was written to it.
 *
 * @param regulars - people whom no history is about, who are in all the time
 * @returns what is not as it should be, in words
 */
export async function complaintsAfter(
  ground: Ground,
  telling: Telling,
  regulars: readonly string[],
): Promise<readonly string[]> {
  await calm(ground, telling);
  const [roster, group] = [new Set(await ground.inRoster()), new Set(await ground.inGroup())];
  const owing = await ground.rosters.owing(ground.communityId);
  const marks = await ground.marks.list(ground.communityId, 10);
  const complaints = [
    ...[...roster].filter((id) => !group.has(id)).map((id) => `${id} is in, and not in the group`),
    ...[...group].filter((id) => !roster.has(id)).map((id) => `${id} is out, and in the group`),
    ...regulars.filter((id) => !roster.has(id)).map((id) => `${id}, who did nothing, is out`),
    ...owing.map(({ record }) => `the group is still owed something of ${record.id}`),
    ...marks.map(({ personId }) => `${personId} is still marked`),
  ];
  const writes = ground.tenant.recording.entries().flatMap(writesIn);
  for (const actor of telling.actors) {
    const theirs = writes.filter(({ id }) => id === actor.id);
    complaints.push(...complaintsAbout(actor, telling, roster.has(actor.id), theirs));
  }
  return complaints;
}

function complaintsAbout(actor: Actor, telling: Telling, isIn: boolean, writes: readonly Write[]): readonly string[] {
  const { id, account, handAt } = actor;
  // A write that goes out before anybody saw that a hand had done the same hides the hand.
  const isOvertaken =
    handAt !== undefined &&
    writes.some(
      ({ write, at, endedAt }) =>
        write === (handAt.as === 'in' ? 'add' : 'remove') && endedAt >= handAt.real && at <= (handAt.seenBy ?? at),
    );
  const said = isOvertaken && actor.said === handAt?.as ? 'any' : actor.said;
  const wanted = said === 'in' || (said === 'rules' && telling.enrolled.includes(actor.office));
  return [
    ...(account !== 'enabled' && isIn ? [`${id} is in without an account`] : []),
    ...(account === 'enabled' && said !== 'any' && isIn !== wanted
      ? [`${id} is ${isIn ? 'in' : 'out'}, and said: ${said}`]
      : []),
    ...doubled(actor, writes).map((write) => `${id}: ${write} was written twice`),
  ];
}

/** The same write again, though the first was carried out and nobody else has changed anything in between. */
function doubled({ outside }: Actor, writes: readonly Write[]): readonly string[] {
  return writes.flatMap((one, at) => {
    const before = writes[at - 1];
    if (before?.write !== one.write) return [];
    return outside.some((real) => real >= before.at && real <= one.endedAt) ? [] : [one.write];
  });
}

interface Write {
  readonly id: string;
  readonly write: 'add' | 'remove';
  /** Real time, milliseconds. */
  readonly at: number;
  readonly endedAt: number;
}

/**
 * What a request has changed in the group, or would have, had it not been so already. Answered with 429, refused, or never arrived,
 * it has changed nothing.
 */
function writesIn(entry: RecordedRequest): readonly Write[] {
  const { method, url, requestBody, status, fault = '' } = entry;
  const isPlain = !/dropped|status/.test(fault);
  const isDone = /after/.test(fault) || (isPlain && status >= 200 && status < 300);
  const at = Date.parse(entry.at);
  const times = { at, endedAt: at + entry.ms };
  const removed = /\/members\/([0-9a-f-]{36})\/\$ref/.exec(url)?.[1];
  if (method === 'DELETE' && removed) {
    return isDone || (isPlain && status === 404) ? [{ id: removed, write: 'remove', ...times }] : [];
  }
  if (method !== 'PATCH') return [];
  const bound = (requestBody as { 'members@odata.bind'?: string[] } | null)?.['members@odata.bind'] ?? [];
  // All or none: of several only those count who are refused alone.
  const wasSo = isPlain && bound.length === 1 && /already exist/.test(JSON.stringify(entry.responseBody));
  return isDone || wasSo ? bound.map((address) => ({ id: address.slice(-36), write: 'add', ...times })) : [];
}
