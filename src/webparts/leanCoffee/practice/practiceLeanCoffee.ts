import type { LeanCoffeeApi } from '../../../clients';
import { untouchedBoard } from '../../../domain/leanCoffee';
import { apiOver, type Exchange } from './apiOver';
import type { CoffeeTable, Person } from './CoffeeTable';
import { colleagues, type Lines } from './colleagues';
import { dayIn } from './lookAt';
import { movesOf } from './movesOf';
import { sightsOf } from './sightsOf';

/** What is said and who is there in a practice session, in the reader's language. */
export interface PracticeWords extends Lines {
  readonly community: string;
  /** Four to six made-up names. */
  readonly colleagues: readonly string[];
  /** Shown when the rules refuse something: that it is not possible now, and that nothing was changed. */
  readonly refused: string;
}

export interface PracticeOptions {
  readonly words: PracticeWords;
  /** The reader's own name. */
  readonly reader: string;
  /** IANA name of the reader's zone. */
  readonly zone: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** A session to try the practice in: the reader leads it, nothing leaves the page, and closing the page forgets it. */
export interface PracticeLeanCoffee extends LeanCoffeeApi {
  /** Lets so many milliseconds pass at once, so that nobody has to sit through eight minutes. */
  hurry(ms: number): void;
}

const minutes = 60;

/** Begins a practice session with made-up colleagues. */
export function practiceLeanCoffee({ words, reader, zone, now, random }: PracticeOptions): PracticeLeanCoffee {
  const you: Person = { id: 'practice-you', name: reader, isLead: true };
  const cast = words.colleagues.map((name, place) => ({ id: `practice-${place + 1}`, name, isLead: false }));
  let hurried = 0;
  let isHurried = false; // since the last look: what time it is is news then, though the board is the same
  const clock = (): string => new Date(now() + hurried).toISOString();
  const startsAt = clock();
  const table: CoffeeTable = {
    community: { id: 'practice', name: words.community },
    people: [you, ...cast],
    session: {
      id: dayIn(zone, startsAt),
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
      timeZone: zone,
    },
    board: untouchedBoard,
    earlierActions: [],
    lastTime: undefined,
    past: [],
    records: new Map(),
    now: clock,
  };
  const catchUp = colleagues(table, cast, words, random);
  const sights = sightsOf(table, you);
  const exchange: Exchange = (_request, act) => {
    catchUp();
    const done = act();
    if (done.ok) return Promise.resolve({ kind: 'fresh', view: done.value, etag: sights.etag() });
    const { code } = done.refusal;
    const problem = { type: `urn:guildhall:problem:${code}`, title: code, status: 409, detail: words.refused, code };
    return Promise.resolve({ kind: 'refused', problem });
  };
  return {
    ...apiOver(movesOf(table, you), exchange),
    readBoard: (etag) => {
      catchUp();
      const look = sights.look(isHurried ? undefined : etag);
      isHurried = false;
      return Promise.resolve(look);
    },
    hurry: (ms) => {
      hurried += ms;
      isHurried = true;
    },
  };
}
