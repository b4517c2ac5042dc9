import type { Clock, RealTime } from '../platform/clock';
import { ActionsService } from './actionsService';
import type { ActionStore } from './ActionStore';
import { AfterwardsService } from './afterwardsService';
import { BoardCache } from './boardCache';
import { BoardDesk } from './boardDesk';
import type { BoardStore } from './BoardStore';
import { BoardTopics } from './boardTopics';
import { BoardViews } from './boardViews';
import type { Closings } from './Closings';
import { CommunityMemory } from './communityMemory';
import { ConductService } from './conductService';
import type { People } from './People';
import { PresenceService } from './presenceService';
import type { RecordStore } from './RecordStore';
import type { Sessions } from './Sessions';
import { TopicsService } from './topicsService';
import { VotesService } from './votesService';
import { WritingService } from './writingService';

/** What Lean Coffees need of the world. */
export interface LeanCoffeeParts {
  readonly boards: BoardStore;
  readonly actions: ActionStore;
  readonly records: RecordStore;
  readonly sessions: Sessions;
  readonly people: People;
  readonly closings: Closings;
  readonly clock: Clock;
  readonly time: RealTime;
  /** 32 bytes */
  readonly pseudonymKey: Buffer;
}

/** Everything that can be done in a Lean Coffee, by the part of it that does it. */
export interface LeanCoffees {
  readonly views: BoardViews;
  readonly boardTopics: BoardTopics;
  readonly topics: TopicsService;
  readonly votes: VotesService;
  readonly conduct: ConductService;
  readonly presence: PresenceService;
  readonly writing: WritingService;
  readonly actions: ActionsService;
  readonly afterwards: AfterwardsService;
}

export function openLeanCoffees(parts: LeanCoffeeParts): LeanCoffees {
  const { boards, actions, records, sessions, people, closings, clock, time, pseudonymKey } = parts;
  const cache = new BoardCache(boards, time);
  const memory = new CommunityMemory({ actions, records, boards }, pseudonymKey, time);
  const desk = new BoardDesk(boards, cache, sessions, clock, pseudonymKey);
  const views = new BoardViews(desk, cache, sessions, memory);
  return {
    views,
    boardTopics: new BoardTopics(desk, cache),
    topics: new TopicsService(desk, views),
    votes: new VotesService(boards, cache, desk, views),
    conduct: new ConductService(desk, views, closings),
    presence: new PresenceService(desk, views),
    writing: new WritingService(desk, views, closings),
    actions: new ActionsService(actions, people, cache, memory, desk, views, closings),
    afterwards: new AfterwardsService(records, cache, memory, desk, views),
  };
}
