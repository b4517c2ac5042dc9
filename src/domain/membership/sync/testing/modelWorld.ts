import type { Result } from '../../../kernel';
import { invite } from '../../roster/invite';
import { join } from '../../roster/join';
import { leave } from '../../roster/leave';
import { isIn, type MemberRecord } from '../../roster/reasons';
import { removeMember } from '../../roster/removeMember';
import type { DirectoryFacts } from '../../rules/rule';
import { ModelCommunity, type Fate } from './modelCommunity';
import { ModelOrganisation, type Account } from './modelOrganisation';

/** What people and leads have last said about somebody; `rules`: nobody said anything; `any`: it could be read either way. */
type Said = 'in' | 'out' | 'rules' | 'any';

/** A community in its organisation, with what people want remembered apart, so that the outcome can be judged by it. */
export class ModelWorld {
  readonly organisation = new ModelOrganisation(['a', 'b', 'c', 'd', 'e', 'f']);
  readonly community = new ModelCommunity(this.organisation);
  private readonly byHand = new Map<string, number>();
  private readonly said = new Map<string, Said>();

  join(id: string): void {
    this.deed(id, 'in', (record, facts, now) => join(record, facts, now));
  }

  leave(id: string): void {
    this.deed(id, 'out', (record, facts, now) => leave(record, facts, now));
  }

  invite(id: string): void {
    this.deed(id, 'in', (record, facts, now) => invite(record, facts, now, 'a lead'));
  }

  remove(id: string): void {
    const isBack = !this.community.isIn(id) && this.organisation.standing(id).member;
    this.deed(id, 'out', (record, _facts, now) =>
      removeMember(record, now, { by: 'a lead', others: ['lead'], isBack }),
    );
  }

  fit(id: string, rules: readonly string[]): void {
    this.community.fits.set(id, rules);
    this.community.marks.add(id);
  }

  account(id: string, account: Account): void {
    if (!this.community.isCalm(id) && this.organisation.accounts.get(id) === 'enabled') this.said.set(id, 'any');
    this.organisation.setAccount(id, account);
    this.community.marks.add(id);
  }

  changeTitle(id: string): void {
    this.organisation.changeTitle(id);
    this.community.marks.add(id);
  }

  /** Somebody's hand in Teams. */
  hand(id: string, member: boolean): void {
    const before = this.organisation.standing(id);
    if (this.organisation.accounts.get(id) === 'deleted' || before.member === member) return;
    const isPlain = this.community.isCalm(id) && !before.owner;
    this.said.set(id, isPlain ? (member ? 'in' : 'out') : 'any');
    this.byHand.set(id, this.organisation.now);
    this.community.overtaken.delete(id);
    this.organisation.set(id, { ...before, member });
  }

  own(id: string, owner: boolean): void {
    const before = this.organisation.standing(id);
    if (this.organisation.accounts.get(id) === 'deleted' || before.owner === owner) return;
    this.organisation.set(id, { ...before, owner });
    if (this.said.get(id) !== 'in') this.said.set(id, 'any');
  }

  read(lagSeconds: number): void {
    this.community.read(lagSeconds);
  }

  run(fates: readonly Fate[]): void {
    this.community.run(fates);
  }

  answer(answer: 'goOn' | 'keep'): void {
    for (const id of this.community.answer(answer)) this.said.set(id, 'in');
  }

  wait(seconds: number): void {
    this.organisation.wait(seconds);
  }

  /** Nothing happens any more, reads and runs go on, and leads say yes. */
  settle(): readonly string[] {
    for (let round = 0; round < 8; round++) {
      this.wait(360);
      this.read(0);
      this.run([]);
      this.answer('goOn');
    }
    return [...this.community.complaints, ...this.organisation.ids.flatMap((id) => this.complaintsAbout(id))];
  }

  private complaintsAbout(id: string): readonly string[] {
    const { member, owner } = this.organisation.standing(id);
    const isThere = this.organisation.accounts.get(id) === 'enabled';
    const isIn = this.community.isIn(id);
    const isOvertaken = this.byHand.has(id) && this.community.overtaken.has(id);
    const said = isOvertaken ? 'any' : (this.said.get(id) ?? 'rules');
    const byRules = (this.community.fits.get(id) ?? []).length > 0;
    const wanted = owner || said === 'in' || (said === 'rules' && byRules);
    return [
      ...(member === isIn ? [] : [`${id} is ${isIn ? 'in' : 'out'}, and the group says otherwise`]),
      ...(!isThere && isIn ? [`${id} is in without an account`] : []),
      ...(isThere && (owner || said !== 'any') && isIn !== wanted ? [`${id} should be ${wanted ? 'in' : 'out'}`] : []),
      ...(this.community.records.get(id)?.owed ? [`${id} is still owed something`] : []),
      ...(this.community.marks.has(id) ? [`${id} is still marked`] : []),
    ];
  }

  private deed(
    id: string,
    says: Said,
    does: (
      record: MemberRecord | undefined,
      facts: DirectoryFacts,
      now: string,
    ) => Result<MemberRecord, { readonly code: string }>,
  ): void {
    const facts = this.organisation.factsOf(id);
    if (!facts?.enabled) return;
    const before = this.community.records.get(id);
    const result = does(before, facts, this.organisation.instant);
    if (!result.ok || result.value === before) return;
    this.community.save(result.value);
    // Who says what Guildhall has already, for another reason, says nothing about a hand that nobody has seen yet.
    const isSo = before !== undefined && (isIn(before) || (before.confirmed && before.owed?.sentAt === undefined));
    const isUnseen = says === 'in' && isSo && !this.organisation.standing(id).member;
    // So soon after a hand, replicas may show either, and a write that gets lost in that very moment is nobody's proof.
    const isHurried = this.organisation.now - (this.byHand.get(id) ?? 0) < 120_000;
    this.said.set(id, isUnseen || isHurried ? 'any' : says);
    this.byHand.delete(id);
  }
}
