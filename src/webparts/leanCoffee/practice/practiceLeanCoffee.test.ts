import type { Answer } from '../../../clients';
import { timeboxMinutes, type BoardView } from '../../../domain/leanCoffee';
import { practiceLeanCoffee, type PracticeLeanCoffee } from './practiceLeanCoffee';

const words = {
  community: 'Practice',
  colleagues: ['Ana', 'Idris', 'Priya', 'Tomos', 'Zoë'],
  topics: ['Pairing across teams', 'Fewer meetings', 'What I dare not ask', 'Retiring old templates'],
  notes: ['It worked for us with two people.', 'Let us try it for a month.'],
  refused: 'That is not possible now. Nothing was changed.',
};

let time: number;
let practice: PracticeLeanCoffee;
let session: string;

/** Chance that anybody can repeat. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const viewOf = <View>(answer: Answer<View>): View => {
  if (answer.kind !== 'fresh') throw new Error(`The answer is ${JSON.stringify(answer)}.`);
  return answer.view;
};
const look = async (): Promise<BoardView> => viewOf(await practice.readBoard()).board!;
/** Looks once a second, as the screen does. */
const watch = async (seconds: number): Promise<BoardView> => {
  for (let second = 0; second < seconds; second += 1) {
    time += 1_000;
    await practice.readBoard();
  }
  return look();
};
const currentOf = (board: BoardView) => board.rooms[0]!.current!;

beforeEach(async () => {
  time = Date.parse('2026-11-20T12:00:00Z');
  practice = practiceLeanCoffee({ words, reader: 'Carys', zone: 'Europe/London', now: () => time, random: chance(7) });
  session = (await look()).session.id;
});

describe('a practice session', () => {
  it('is the reader’s to lead, and begins with topics of colleagues, one of them without a name', async () => {
    expect((await look()).topics.map(({ title }) => title)).toEqual(words.topics.slice(0, 2));
    const board = await watch(30);
    expect(board.you).toMatchObject({ isLead: true, mayFacilitate: true });
    expect(board.topics.map(({ title }) => title)).toEqual(words.topics);
    expect(board.topics.filter(({ proposedBy }) => proposedBy.kind === 'anonymous')).toHaveLength(1);
  });

  it('has colleagues who come and spend all their votes, which nobody sees before the voting is closed', async () => {
    await watch(30);
    await practice.changePhase(session, 'voting');
    const voting = await watch(30);
    expect([voting.voters, voting.present]).toEqual([5, 5]);
    expect(voting.topics.every(({ result }) => result === undefined)).toBe(true);
    const board = viewOf(await practice.changePhase(session, 'discussing'));
    expect(board.topics.reduce((sum, { result }) => sum + result!.votes, 0)).toBe(15);
  });

  it('lets the reader vote, by the same rules as in earnest', async () => {
    await practice.changePhase(session, 'voting');
    const [first] = (await look()).topics;
    expect(viewOf(await practice.castVote(session, first!.id, 3)).you.votesLeft).toBe(0);
    expect(await practice.castVote(session, first!.id, 4)).toMatchObject({
      kind: 'refused',
      problem: { code: 'overBudget', detail: words.refused },
    });
  });

  it('runs a real timebox that can be hurried, with thumbs near its end and a line in the notes', async () => {
    await practice.changePhase(session, 'voting');
    await practice.changePhase(session, 'discussing');
    await watch(10);
    const [topicId] = (await look()).rooms[0]!.agenda;
    const began = currentOf(viewOf(await practice.commandRoom(session, 0, { kind: 'discuss', topicId: topicId! })));
    expect(Date.parse(began.endsAt!) - time).toBe(timeboxMinutes[0] * 60_000);
    const early = await watch(60);
    expect(currentOf(early).thumbs).toEqual({ up: 0, sideways: 0, down: 0 });
    expect(early.topics.find(({ id }) => id === topicId)!.notes!.text).toBe(words.notes[0]);
    practice.hurry(6.5 * 60_000);
    const { up, sideways, down } = currentOf(await watch(25)).thumbs;
    expect(up + sideways + down).toBe(5);
  });

  it('can be closed, and then says what came of it', async () => {
    await practice.changePhase(session, 'voting');
    await practice.changePhase(session, 'discussing');
    await practice.writeTakeaway(session, 'one', { text: 'Pair more', removed: false });
    await practice.changePhase(session, 'closed');
    expect(viewOf(await practice.readRecord(session)).takeaways).toEqual(['Pair more']);
    expect(viewOf(await practice.giveFeedback(session, 'yes')).you.feedback).toEqual({ worth: 'yes' });
  });

  it('says that nothing has changed when nothing has', async () => {
    await watch(40);
    const answer = await practice.readBoard();
    expect(answer.kind === 'fresh' && (await practice.readBoard(answer.etag))).toEqual({ kind: 'unchanged' });
  });
});
