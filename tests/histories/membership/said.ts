import { isIn, type MemberRecord } from '../../../src/domain/membership';
import type { Ground } from './theGround';

/** What people and leads have last said about somebody; `rules`: nobody said anything; `any`: it could be read either way. */
export type Said = 'in' | 'out' | 'rules' | 'any';

/** Somebody of a history, with what they want remembered apart from Guildhall, so that it can be judged by it. */
export interface Actor {
  readonly id: string;
  readonly address: string;
  account: 'enabled' | 'disabled' | 'deleted';
  inGroup: boolean;
  office: string;
  said: Said;
  /**
   * When somebody's hand was last at their membership or account, in real time and by the organisation's clock, and by when Guildhall
   * has certainly seen it.
   */
  handAt?: { readonly real: number; readonly tenant: number; readonly as: Said; seenBy?: number };
  readonly outside: number[];
}

/** Replicas may lag for five minutes: what is read sooner proves nothing to Guildhall. */
const lagMs = 5 * 60_000;
/** So soon after a hand, what somebody says may come before it is seen. */
const hurryMs = 10 * 60_000;

/** Whether what Guildhall knows of somebody is so, and nothing is under way that could hide somebody's hand. */
function isCalm(ground: Ground, actor: Actor, record: MemberRecord | undefined): boolean {
  const now = ground.tenant.clock.now().getTime();
  const times = [record?.moved?.at, record?.left?.at, ...(record?.reasons ?? []).map(({ since }) => since)];
  const isKnown = (record?.confirmed ?? false) === actor.inGroup;
  return isKnown && !record?.owed && times.every((at) => at === undefined || now - Date.parse(at) > lagMs);
}

/** Somebody's hand in Teams. */
export async function noteHand(ground: Ground, actor: Actor, member: boolean): Promise<void> {
  const record = await ground.recordOf(actor.id);
  const isPlain = actor.account === 'enabled' && isCalm(ground, actor, record);
  actor.said = isPlain ? (member ? 'in' : 'out') : 'any';
  touch(ground, actor, actor.said);
}

/** An account changes; whatever was under way then may end either way. */
export async function noteAccount(ground: Ground, actor: Actor, account: Actor['account']): Promise<void> {
  const record = await ground.recordOf(actor.id);
  if (!isCalm(ground, actor, record)) actor.said = 'any';
  actor.account = account;
  touch(ground, actor, 'any');
}

/** They or a lead have said something, and Guildhall's record has changed by it. */
export function noteDeed(
  ground: Ground,
  actor: Actor,
  says: 'in' | 'out',
  before: MemberRecord | undefined,
  after: MemberRecord | undefined,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const isSo = before !== undefined && (isIn(before) || (before.confirmed && before.owed?.sentAt === undefined));
  const isUnseen = says === 'in' && isSo && !actor.inGroup;
  const now = ground.tenant.clock.now().getTime();
  const isHurried = actor.handAt !== undefined && now - actor.handAt.tenant < hurryMs;
  actor.said = isUnseen || isHurried ? 'any' : says;
}

/** Everything is calm: whatever hands have done was seen. */
export function noteCalm(actor: Actor): void {
  if (actor.handAt) actor.handAt.seenBy ??= Date.now();
}

function touch(ground: Ground, actor: Actor, as: Said): void {
  actor.handAt = { real: Date.now(), tenant: ground.tenant.clock.now().getTime(), as };
  actor.outside.push(Date.now());
}
