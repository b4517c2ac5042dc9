import { harbourAndCoast } from '../../local/seed';
import type { BoardView } from '../../src/domain/leanCoffee';
import { communities, idOf, type Stage } from './stage';

/** The session that everybody walks through. */
const session = '2026-03-26';

export const topics = {
  research: 'How do we review each other’s research?',
  pairing: 'Pairing across suppliers',
  templates: 'Retiring old templates',
  long: 'Our service assessments come in the same week as the quarterly planning, year after year: who could move which of the two, at what cost?',
  hebrew: 'איך כותבים בשפה פשוטה לכולם?',
  emoji: 'Show and tell without slides 🎉',
} as const;

const inSession = (rest: string): string => `sessions/${session}/${rest}`;
const topicPath = (title: string, rest = ''): string => inSession(`topics/${idOf(title)}${rest}`);

async function propose(stage: Stage, person: string, title: string, anonymous = false): Promise<void> {
  await stage.act(person, 'POST', inSession('topics'), { id: idOf(title), title, anonymous });
}

/** Six topics: plain, anonymous, long, right to left, with an emoji; one of them reported. */
export async function proposeAll(stage: Stage): Promise<void> {
  await propose(stage, 'member', topics.research);
  await propose(stage, 'contractor', topics.pairing);
  await propose(stage, 'guest', topics.templates, true);
  await propose(stage, 'facilitator', topics.long);
  await propose(stage, 'contractor', topics.hebrew);
  await propose(stage, 'guest', topics.emoji);
  await stage.act('guest', 'PUT', topicPath(topics.pairing, '/report'), { reported: true });
}

export async function moveTo(stage: Stage, phase: 'voting' | 'discussing' | 'closed'): Promise<void> {
  await stage.act('facilitator', 'PUT', inSession('phase'), { phase });
}

export async function vote(stage: Stage): Promise<void> {
  const ballots: [person: string, title: string, votes: number][] = [
    ['member', topics.pairing, 2],
    ['contractor', topics.research, 3],
    ['guest', topics.research, 1],
    ['guest', topics.templates, 2],
    ['facilitator', topics.pairing, 1],
    ['facilitator', topics.emoji, 2],
  ];
  for (const [person, title, votes] of ballots) await stage.act(person, 'PUT', topicPath(title, '/votes'), { votes });
}

/** People come in. */
export async function attend(stage: Stage, people: readonly string[]): Promise<void> {
  for (const person of people) await stage.act(person, 'PUT', inSession('attendance'), {});
}

async function command(stage: Stage, body: object, room = 0): Promise<void> {
  await stage.act('facilitator', 'PUT', inSession(`rooms/${room}`), body);
}

/** The first topic is talked about, and some of it is written down. */
export async function discuss(stage: Stage): Promise<void> {
  const topicId = idOf(topics.research);
  await command(stage, { kind: 'discuss', topicId });
  await stage.act('member', 'PUT', topicPath(topics.research, '/notes'), {
    base: '',
    text: 'Two of us read a plan before anybody is recruited.\nA script for consent exists, nobody finds it.',
  });
  await stage.act('member', 'PUT', inSession(`takeaways/${idOf('takeaway')}`), {
    text: 'A second pair of eyes on every research plan, within two working days',
    topicId,
    removed: false,
  });
  const { people } = await stage.act<{ people: { id: string }[] }>('member', 'GET', 'people?search=Si');
  await stage.act('member', 'PUT', inSession(`actions/${idOf('action')}`), {
    text: 'Put the consent script where everybody finds it',
    topicId,
    ownerId: people[0]?.id,
    due: '2026-04-02',
  });
  await stage.act('contractor', 'PUT', inSession(`actions/${idOf('overdue')}`), {
    text: 'Ask the other supplier who would pair for an afternoon',
    topicId,
    due: '2026-03-26',
  });
}

/** The timebox stands still, and people say whether they would go on. */
export async function pauseAndAsk(stage: Stage): Promise<void> {
  const topicId = idOf(topics.research);
  await command(stage, { kind: 'pause', topicId, paused: true });
  const thumbs = { member: 'up', contractor: 'sideways', facilitator: 'up' };
  for (const [person, thumb] of Object.entries(thumbs)) {
    await stage.act(person, 'PUT', inSession('thumb'), { topicId, round: 0, thumb });
  }
}

/** As many topics as a board takes. */
export async function fillBoard(stage: Stage): Promise<void> {
  const { board } = await stage.act<{ board: BoardView }>(
    'neighbour',
    'GET',
    'leanCoffee',
    undefined,
    communities.dataAndDevOps,
  );
  const members = harbourAndCoast.groups.find(({ id }) => id === communities.dataAndDevOps)?.members ?? [];
  const people = harbourAndCoast.users.filter(({ id }) => members.includes(id)).map((user) => user.userPrincipalName);
  const propose = async (number: number): Promise<void> => {
    const title = `Pipeline ${number}: what would make it boring?`;
    await stage.act(
      // Each of the six has as many as one person may have.
      people[number % people.length] ?? 'neighbour',
      'POST',
      `sessions/${board.session.id}/topics`,
      { id: idOf(title), title, anonymous: false },
      communities.dataAndDevOps,
    );
  };
  await propose(1);
  for (let first = 2; first <= 300; first += 4) {
    const numbers = [first, first + 1, first + 2, first + 3].filter((number) => number <= 300);
    await Promise.all(numbers.map(propose));
  }
}
