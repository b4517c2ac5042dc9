import { onBoard, thumbs, timeLeft, type Room } from '../../../domain/leanCoffee';
import { pseudonymsOf, type CoffeeTable, type Person } from './CoffeeTable';
import { movesOf } from './movesOf';

/** Something a made-up colleague will do, a while after there is a reason to. */
interface Deed {
  /** Each is done once. */
  readonly key: string;
  /** From and to how many milliseconds later. */
  readonly after: readonly [number, number];
  readonly act: () => void;
}

/** What the made-up colleagues have to say. */
export interface Lines {
  /** Each a topic that one of them proposes, in turn. */
  readonly topics: readonly string[];
  /** What they write into the notes, one for each topic that is discussed. */
  readonly notes: readonly string[];
}

const second = 1_000;
/** Wishes about a timebox: thumbs get asked for when so much of it is left. */
const nearTheEnd = 60 * second;

/**
 * Lets made-up colleagues take part: they propose, come, vote, write a line, and say whether to go on.
 *
 * @param random - from 0 to below 1
 * @returns to be called before every look: does what is due by the table's clock
 */
export function colleagues(
  table: CoffeeTable,
  cast: readonly Person[],
  lines: Lines,
  random: () => number,
): () => void {
  const due = new Map<string, number>();
  const done = new Set<string>();
  return () => {
    const now = Date.parse(table.now());
    for (const { key, after, act } of wanted(table, cast, lines, random)) {
      if (done.has(key)) continue;
      const at = due.get(key) ?? now + after[0] + random() * (after[1] - after[0]);
      due.set(key, at);
      if (now < at) continue;
      done.add(key);
      act();
    }
  };
}

function wanted(table: CoffeeTable, cast: readonly Person[], lines: Lines, random: () => number): readonly Deed[] {
  switch (table.board.phase) {
    case 'proposing':
      return proposals(table, cast, lines);
    case 'voting':
      return [...arrivals(table, cast), ...votes(table, cast, random)];
    case 'discussing':
      return [...arrivals(table, cast), ...talk(table, cast, lines, random)];
    case 'closed':
      return [];
  }
}

/** Two topics stand there from the beginning; the others come while the reader looks round. The third has no name to it. */
function proposals(table: CoffeeTable, cast: readonly Person[], { topics }: Lines): readonly Deed[] {
  return topics.map((title, place) => ({
    key: `propose ${place}`,
    after: place < 2 ? ([0, 0] as const) : ([(place - 1) * 4 * second, place * 5 * second] as const),
    act: () => {
      const proposer = cast[place % cast.length];
      const body = { id: `practice-topic-${place + 1}`, title, anonymous: place === 2 };
      if (proposer) movesOf(table, proposer).proposeTopic(sessionOf(table), body);
    },
  }));
}

function arrivals(table: CoffeeTable, cast: readonly Person[]): readonly Deed[] {
  return cast.map((person) => ({
    key: `arrive ${person.id}`,
    after: [second, 6 * second],
    act: () => void movesOf(table, person).attend(sessionOf(table), {}),
  }));
}

/** Everybody spends all their dots, one after the other, wherever chance wants them. */
function votes(table: CoffeeTable, cast: readonly Person[], random: () => number): readonly Deed[] {
  return cast.flatMap((person) =>
    Array.from({ length: table.board.rules.voteBudget }, (_dot, place) => ({
      key: `vote ${person.id} ${place}`,
      after: [2 * second, 12 * second] as const,
      act: () => {
        const { board } = table;
        const ballot = board.ballots.get(pseudonymsOf(person).ballot) ?? {};
        const topics = onBoard(board.topics).filter(({ id }) => (ballot[id] ?? 0) < board.rules.votesPerTopic);
        const topic = topics[Math.floor(random() * topics.length)];
        if (topic) movesOf(table, person).castVote(sessionOf(table), topic.id, (ballot[topic.id] ?? 0) + 1);
      },
    })),
  );
}

/** In each room: a line in the notes, and thumbs when time is nearly up. */
function talk(table: CoffeeTable, cast: readonly Person[], lines: Lines, random: () => number): readonly Deed[] {
  return table.board.rooms.flatMap((room) => [
    ...writing(table, cast, lines, room),
    ...wishes(table, cast, room, random),
  ]);
}

function writing(table: CoffeeTable, cast: readonly Person[], { notes }: Lines, room: Room): readonly Deed[] {
  const { current } = room;
  const line = notes[room.finished.length % Math.max(1, notes.length)];
  const writer = cast[room.finished.length % cast.length];
  if (!current || line === undefined || !writer) return [];
  return [
    {
      key: `write ${current.topicId}`,
      after: [10 * second, 25 * second],
      act: () => {
        const base = table.board.notes.get(current.topicId)?.text ?? '';
        const text = base === '' ? line : `${base}\n${line}`;
        movesOf(table, writer).writeNotes(sessionOf(table), current.topicId, { base, text });
      },
    },
  ];
}

function wishes(table: CoffeeTable, cast: readonly Person[], { current }: Room, random: () => number): readonly Deed[] {
  if (!current || timeLeft(current.timebox, table.now()) > nearTheEnd) return [];
  const { topicId, timebox } = current;
  return cast.map((person) => ({
    key: `thumb ${person.id} ${topicId} ${timebox.round}`,
    after: [2 * second, 20 * second] as const,
    act: () => {
      // Most want to go on at first; the longer it lasts, the fewer.
      const wish = random() * (timebox.round + 2);
      const thumb = thumbs[wish < 1.2 ? 0 : wish < 1.6 ? 1 : 2];
      movesOf(table, person).castThumb(sessionOf(table), { topicId, round: timebox.round, thumb });
    },
  }));
}

function sessionOf(table: CoffeeTable): string {
  return table.session?.id ?? '';
}
