import { compareText, type Instant } from '../../../src/domain/kernel';
import type { CommunityCard, DirectoryView, MyProposal } from '../../../src/domain/membership';
import type { Organisation } from '../directory';
import type { RealTime } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import { Remembered } from '../platform/remembered';
import type { RosterStore } from './RosterStore';
import { standingsOf, type StandingParts } from './standings';

/** How long a host shows of a community what it has read, in milliseconds. */
const freshFor = 30_000;
const communitiesKept = 1_000;

/** What the directory of communities is made of. */
export interface DirectoryParts extends StandingParts {
  readonly communities: Communities;
  readonly rosters: Pick<RosterStore, 'communitiesOf' | 'recordsOf' | 'summary'>;
  readonly organisation: StandingParts['organisation'] & Pick<Organisation, 'readAt'>;
  readonly time: RealTime;
  /** The session that is on or comes next, and the zone its time is said in. */
  nextSessionOf(community: Community): Promise<CommunityCard['nextSession']>;
  /** What somebody proposed, as they see it themselves. */
  proposalsOf(personId: string): Promise<readonly MyProposal[]>;
}

type SharedCard = Omit<CommunityCard, 'you' | 'suits'>;

/** The directory: all communities, and how the reader stands to each. */
export class DirectoryService {
  private readonly cards: Remembered<SharedCard>;
  private readonly read: Remembered<Instant | undefined>;
  /** By how many a community has grown here since its card was read: to count it anew at each click would be dear. */
  private readonly grown = new Map<string, number>();

  constructor(private readonly parts: DirectoryParts) {
    this.cards = new Remembered(parts.time, freshFor, communitiesKept);
    this.read = new Remembered(parts.time, freshFor, 1);
  }

  /** What is the same for all readers is read twice a minute; of the reader only what is their own is. */
  async view(personId: string): Promise<DirectoryView> {
    const all = await this.parts.communities.all();
    const [cards, standingTo, readAt, proposals] = await Promise.all([
      Promise.all(all.map((community) => this.cards.recall(community.id, () => this.cardOf(community)))),
      standingsOf(this.parts, personId),
      this.read.recall('readAt', () => this.parts.organisation.readAt()),
      this.parts.proposalsOf(personId),
    ]);
    return {
      communities: cards
        .map((card) => ({ ...card, size: card.size + (this.grown.get(card.id) ?? 0), ...standingTo(card.id) }))
        .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
      proposals,
      ...(readAt === undefined ? {} : { readAt }),
    };
  }

  /** Its roster has just been changed here by somebody else than those it is about. */
  forget(communityId: string): void {
    this.cards.forget(communityId);
  }

  /** Somebody has just joined (1) or left (-1) here. */
  count(communityId: string, by: number): void {
    this.grown.set(communityId, (this.grown.get(communityId) ?? 0) + by);
  }

  private async cardOf(community: Community): Promise<SharedCard> {
    const { id, name, purpose, boardUrl } = community;
    this.grown.delete(id);
    const [summary, nextSession] = await Promise.all([
      this.parts.rosters.summary(id),
      this.parts.nextSessionOf(community),
    ]);
    return {
      ...{ id, name },
      ...(purpose ? { purpose } : {}),
      leads: summary.leads.map((lead) => ({ id: lead.id, name: lead.name })),
      ...{ size: summary.size, places: summary.places },
      ...(nextSession ? { nextSession } : {}),
      url: boardUrl,
    };
  }
}
