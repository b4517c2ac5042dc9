import {
  isReviewDue,
  mayRead,
  presentCharter,
  presentProposal,
  showsBase,
  type CharterView,
  type Clause,
  type EndedProposalsView,
  type Onlooker,
  type Proposal,
  type ProposalDetail,
  type VersionsView,
  type VersionView,
} from '../../../src/domain/charter';
import type { Person } from '../../../src/domain/membership';
import type { Principal } from '../platform/authentication';
import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { Remembered } from '../platform/remembered';
import type { Caller } from '../platform/route';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';
import { presentPublication } from './presentPublication';
import { publicCharterPath } from './paths';
import type { ProposalDesk } from './proposalDesk';
import { idsOf, putOutOf } from './present';
import { returnedSince } from './returned';

/** How old a roster may be that a charter is shown by, in milliseconds. */
const rosterFreshFor = 5_000;
const endedAPage = 50;

/** Shows charters to people. */
export class ViewService {
  private readonly rosters: Remembered<readonly Person[]>;

  constructor(
    private readonly parts: CharterParts,
    private readonly desk: ProposalDesk,
  ) {
    this.rosters = new Remembered(parts.time, rosterFreshFor);
  }

  /**
   * A charter with everything a screen shows, for somebody of the community or to whom it is open.
   * @throws Refusal `communityUnknown`, `notAMember`
   */
  async look(communityId: string, principal: Pick<Principal, 'id' | 'name'>, log: Log): Promise<CharterView> {
    try {
      return await this.see(await this.parts.people.enter(communityId, principal), log);
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason.code !== 'notAMember') throw error;
      const view = await this.lookIn(communityId, principal.id);
      if (!view) throw error;
      return view;
    }
  }

  /** A charter as one of the community sees it. */
  async see({ id, role, community }: Pick<Caller, 'id' | 'role' | 'community'>, log: Log): Promise<CharterView> {
    const { store } = this.parts;
    const isLead = role === 'lead';
    const [{ value: head }, standing, roster, acknowledgements] = await Promise.all([
      store.head(community.id),
      store.standing(community.id),
      this.rosters.recall(community.id, () => this.parts.people.roster(community.id)),
      isLead ? store.acknowledgements(community.id) : this.ownOf(community.id, id),
    ]);
    if (isLead) await this.parts.pages?.opened(community, head, log);
    const proposals = standing.map(({ value }) => value);
    const members = idsOf([...roster, { id }]);
    return this.present(
      community,
      head,
      { role, id },
      {
        standing: proposals,
        versions: await this.versionsOf(community.id, head, proposals),
        members,
        putOut: await putOutOf(this.parts, community.id, members, proposals),
        acknowledgements,
      },
    );
  }

  /** The adopted text for anybody; undefined unless the charter is open to anybody. */
  async publicView(communityId: string): Promise<CharterView | undefined> {
    const community = await this.parts.communities.find(communityId);
    if (!community) return undefined;
    const { value: head } = await this.parts.store.head(communityId);
    if (head.version === 0 || !mayRead(head.audience, 'outside')) return undefined;
    return this.present(community, head, { role: 'reader' });
  }

  async proposal(caller: Caller, proposalId: string): Promise<ProposalDetail> {
    const { store } = this.parts;
    const [stored, { value: head }] = await Promise.all([
      store.proposal(caller.community.id, proposalId),
      store.head(caller.community.id),
    ]);
    if (!stored) throw new Refusal({ code: 'proposalUnknown' });
    return this.desk.detail(caller, stored.value, head);
  }

  async ended(caller: Caller, before: string | undefined): Promise<EndedProposalsView> {
    const { store } = this.parts;
    const [{ proposals, next }, { value: head }, members] = await Promise.all([
      store.ended(caller.community.id, before, endedAPage),
      store.head(caller.community.id),
      this.desk.members(caller),
    ]);
    const versions = await this.versionsOf(caller.community.id, head, proposals);
    const showing = { clauses: head.clauses, members, reader: caller.id };
    return {
      proposals: proposals.map((proposal) => {
        const base = versions.get(proposal.baseVersion);
        return presentProposal(proposal, { ...showing, ...(base ? { base } : {}) });
      }),
      ...(next === undefined ? {} : { next }),
    };
  }

  async versions({ community }: Caller): Promise<VersionsView> {
    return { versions: await this.parts.store.versions(community.id) };
  }

  async version({ community }: Caller, number: number): Promise<VersionView> {
    const found = await this.parts.store.version(community.id, number);
    if (!found) throw new Refusal({ code: 'versionUnknown' });
    return found;
  }

  private async lookIn(communityId: string, personId: string): Promise<CharterView | undefined> {
    const { communities, organisation, store } = this.parts;
    const community = await communities.find(communityId);
    if (!community) return undefined;
    const { value: head } = await store.head(communityId);
    // A guest of the organisation is signed in to it, but not of it.
    const isGuest =
      head.audience === 'organisation' && (await organisation.factsOf([personId])).get(personId)?.guest === true;
    if (!mayRead(head.audience, isGuest ? 'outside' : 'organisation')) return undefined;
    return this.present(community, head, { role: 'reader' });
  }

  private async present(
    community: Community,
    head: CharterHead,
    onlooker: Onlooker,
    more: Partial<Parameters<typeof presentCharter>[0]> = {},
  ): Promise<CharterView> {
    const { store, clock, zones, clocksOf } = this.parts;
    const { timeZone } = await clocksOf(community);
    const now = clock.now().toISOString();
    const isDue = head.reviewOn !== undefined && isReviewDue(head.reviewOn, now, timeZone, zones);
    const returned = isDue && onlooker.role === 'lead' ? await returnedSince(store, community.id, head) : [];
    const shown = {
      community: { id: community.id, name: community.name, timeZone },
      charter: head,
      publication: presentPublication(head.publication, community.siteId),
      publicAddress: `${this.parts.publicUrl}/${publicCharterPath.replace('{communityId}', community.id)}`,
      standing: [],
      endedProposals: head.endedProposals,
      returned,
      members: new Set<string>(),
      acknowledgements: new Map<string, { readonly version: number }>(),
      ...more,
    };
    return presentCharter(shown, onlooker, now, zones);
  }

  private async ownOf(communityId: string, personId: string) {
    const version = await this.parts.store.acknowledgement(communityId, personId);
    return new Map(version === undefined ? [] : [[personId, { version }]]);
  }

  /** What proposals were made from whose beginnings are shown. */
  private async versionsOf(communityId: string, head: CharterHead, proposals: readonly Proposal[]) {
    const numbers = [...new Set(proposals.filter(showsBase).map(({ baseVersion }) => baseVersion))];
    const texts = await Promise.all(
      numbers.map(async (number) => [number, await this.desk.lookedAt(communityId, head, number)] as const),
    );
    return new Map<number, readonly Clause[]>(texts);
  }
}
