import type { Result } from '../../../domain/kernel';
import { phases, type Phase, type RoomCommand, type Thumb } from '../../../domain/leanCoffee';
import type { CoffeeTable, Person } from '../practice/CoffeeTable';
import { lookAt } from '../practice/lookAt';
import type { No } from '../practice/Moves';
import { movesOf } from '../practice/movesOf';

/** What everybody but the reader does. Asking for what the rules refuse is a mistake of the test, and throws. */
export interface Others {
  /** Somebody else proposes, votes or moves the session on. */
  othersPropose(title: string, by?: string, how?: { readonly anonymous?: boolean }): string;
  othersVote(person: string, topicId: string, votes: number): void;
  othersReport(person: string, topicId: string): void;
  /** They come, or go to a room. */
  othersAttend(person: string, room?: number): void;
  /** What they wish about the timebox that runs in their room. */
  othersThumb(person: string, thumb: Thumb): void;
  /** They make this text of the notes, from the text they saw last (that which stands there, if not told). */
  othersWrite(person: string, topicId: string, text: string, base?: string): void;
  othersTakeAway(person: string, text: string, topicId?: string): string;
  /** The action is the person's own. */
  othersPromise(person: string, text: string, due?: string): string;
  /** They take a room over. */
  othersTakeChair(person: string, room?: number): void;
  facilitatorDoes(command: RoomCommand, room?: number): void;
  /** Walks through the phases up to this one. */
  facilitatorMovesTo(phase: Phase): void;
  facilitatorSetsBudget(voteBudget: number): void;
  facilitatorRemoves(topicId: string): void;
  facilitatorMerges(topicId: string, into: string, carryVotes?: boolean): void;
  splitInto(rooms: number): void;
  closeSession(): void;
}

/** Somebody of this name, who is known by it. */
export function personOf(name: string, isLead = false): Person {
  return { id: name, name, isLead };
}

export function othersAt(table: CoffeeTable): Others {
  const lead = personOf('The lead', true);
  let made = 0;
  const as = (person: Person) => movesOf(table, person);
  const here = (): string => table.session?.id ?? '';
  const must = (result: Result<unknown, No>): void => {
    if (!result.ok) throw new Error(`The rules refuse what this test wants others to do: ${result.refusal.code}`);
  };
  const currentOf = (person: Person): { topicId: string; round: number } => {
    const board = lookAt(table, person).board;
    const current = board?.rooms.find(({ number }) => number === board.you.room)?.current;
    if (!current) throw new Error('Nothing is being discussed in that room.');
    return current;
  };
  const walkTo = (to: Phase): void => {
    for (const phase of phases.slice(phases.indexOf(table.board.phase) + 1, phases.indexOf(to) + 1)) {
      must(as(lead).changePhase(here(), phase));
    }
  };

  return {
    othersPropose: (title, by = 'Idris Bello', { anonymous = false } = {}) => {
      const id = `topic-${(made += 1)}`;
      must(as(personOf(by)).proposeTopic(here(), { id, title, anonymous }));
      return id;
    },
    othersVote: (person, topicId, votes) => must(as(personOf(person)).castVote(here(), topicId, votes)),
    othersReport: (person, topicId) => must(as(personOf(person)).reportTopic(here(), topicId, true)),
    othersAttend: (person, room) => must(as(personOf(person)).attend(here(), room === undefined ? {} : { room })),
    othersThumb: (person, thumb) => {
      const { topicId, round } = currentOf(personOf(person));
      must(as(personOf(person)).castThumb(here(), { topicId, round, thumb }));
    },
    othersWrite: (person, topicId, text, base = table.board.notes.get(topicId)?.text ?? '') =>
      must(as(personOf(person)).writeNotes(here(), topicId, { base, text })),
    othersTakeAway: (person, text, topicId) => {
      const id = `takeaway-${(made += 1)}`;
      const about = topicId === undefined ? {} : { topicId };
      must(as(personOf(person)).writeTakeaway(here(), id, { text, removed: false, ...about }));
      return id;
    },
    othersPromise: (person, text, due) => {
      const id = `action-${(made += 1)}`;
      const wish = { text, ownerId: person, ...(due === undefined ? {} : { due }) };
      must(as(personOf(person)).writeAction(here(), id, wish));
      return id;
    },
    othersTakeChair: (person, room = 0) => must(as(personOf(person)).takeChair(here(), room)),
    facilitatorDoes: (command, room = 0) => must(as(lead).commandRoom(here(), room, command)),
    facilitatorMovesTo: walkTo,
    facilitatorSetsBudget: (voteBudget) => must(as(lead).setVoteBudget(here(), voteBudget)),
    facilitatorRemoves: (topicId) => must(as(lead).changeTopic(here(), topicId, { kind: 'remove', removed: true })),
    facilitatorMerges: (topicId, into, carryVotes = false) =>
      must(as(lead).changeTopic(here(), topicId, { kind: 'merge', into, carryVotes })),
    splitInto: (rooms) => must(as(lead).splitIntoRooms(here(), rooms)),
    closeSession: () => walkTo('closed'),
  };
}
