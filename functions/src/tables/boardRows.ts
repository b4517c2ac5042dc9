import type { TableEntityResult } from '@azure/data-tables';
import {
  rulesWith,
  usualRules,
  type Attendee,
  type Ballot,
  type ContinueVote,
  type Deal,
  type Notes,
  type Phase,
  type Room,
  type Takeaway,
  type Thumb,
  type Topic,
  type Worth,
} from '../../../src/domain/leanCoffee';
import type { Closing, KeptBoard } from '../leanCoffee/BoardStore';
import { roomOf } from './roomRow';
import { topicOf } from './topicRow';

/** A property that holds JSON. */
type Json = string;

/** `board`: where the session stands, its rules, and how the agenda is split over rooms. */
export interface BoardRow {
  readonly phase: Phase;
  readonly voteBudget?: number;
  readonly deal?: Json;
}

interface ClosingRow {
  readonly state: Closing['state'];
  readonly sealed: boolean;
  readonly carriedTo?: string;
  readonly recordUrl?: string;
  readonly recordTag?: string;
  readonly recordText?: string;
  readonly recordSending?: string;
  readonly recordLeft?: boolean;
  readonly told: Json;
  readonly attempts: number;
  readonly notBefore: number;
}

type Versioned = { readonly version?: number };

export type AnyRow = TableEntityResult<Versioned & Record<string, unknown>>;

export function closingRow({ told, ...rest }: Closing): ClosingRow {
  return { ...rest, told: JSON.stringify(told) };
}

function closingOf({ state, sealed, carriedTo, told, ...rest }: ClosingRow): Closing {
  const { recordUrl, recordTag, recordText, recordSending, recordLeft } = rest;
  return {
    state,
    sealed,
    ...(carriedTo === undefined ? {} : { carriedTo }),
    ...(recordUrl === undefined ? {} : { recordUrl }),
    ...(recordTag === undefined ? {} : { recordTag }),
    ...(recordText === undefined ? {} : { recordText }),
    ...(recordSending === undefined ? {} : { recordSending }),
    ...(recordLeft ? { recordLeft } : {}),
    told: JSON.parse(told) as string[],
    attempts: rest.attempts,
    notBefore: rest.notBefore,
  };
}

/** Puts the rows of a board together. Rows that it does not know, of a later version perhaps, are left alone. */
export function boardOf(rows: readonly AnyRow[]): { readonly board: KeptBoard; readonly closing?: Closing } {
  const topics: Topic[] = [];
  const ballots = new Map<string, Ballot>();
  const rooms: Room[] = [];
  const thumbs = new Map<string, ContinueVote>();
  const attendees: Attendee[] = [];
  const notes = new Map<string, Notes>();
  const takeaways: Takeaway[] = [];
  const reports = new Map<string, Set<string>>();
  const feedback = new Map<string, Worth>();
  let state = stateOf({ phase: 'proposing' });
  let closing: Closing | undefined;

  for (const row of rows) {
    const [kind = '', id = '', person = ''] = (row.rowKey ?? '').split('_');
    const as = <Row>(): Row => row as unknown as Row;
    switch (kind) {
      case 'board':
        state = stateOf(as());
        break;
      case 'topic':
        topics.push(topicOf(id, as()));
        break;
      case 'ballot':
        ballots.set(id, JSON.parse(as<{ ballot: Json }>().ballot) as Ballot);
        break;
      case 'room':
        rooms.push(roomOf(Number(id), as()));
        break;
      case 'thumb': {
        const { topicId, round, thumb } = as<{ topicId: string; round: number; thumb: Thumb }>();
        thumbs.set(id, { topicId, round, thumb });
        break;
      }
      case 'here': {
        const { at, seenAt, facilitates, room } = as<Omit<Attendee, 'person'>>();
        attendees.push({ person: id, at, seenAt, facilitates, ...(room === undefined ? {} : { room }) });
        break;
      }
      case 'notes':
        notes.set(id, { text: as<{ text: string }>().text, version: row.version ?? 1 });
        break;
      case 'takeaway': {
        const { text, topicId, at, removed } = as<Omit<Takeaway, 'id'>>();
        takeaways.push({
          id,
          text,
          at,
          ...(topicId === undefined ? {} : { topicId }),
          ...(removed ? { removed } : {}),
        });
        break;
      }
      case 'report':
        if (as<{ reported: boolean }>().reported) reports.set(id, (reports.get(id) ?? new Set()).add(person));
        break;
      case 'feedback':
        feedback.set(id, as<{ worth: Worth }>().worth);
        break;
      case 'closing':
        closing = closingOf(as());
        break;
    }
  }
  const board = { ...state, topics, ballots, rooms, thumbs, attendees, notes, takeaways, reports, feedback };
  return { board, ...(closing ? { closing } : {}) };
}

function stateOf({ phase, voteBudget, deal }: BoardRow): Pick<KeptBoard, 'phase' | 'rules' | 'deal'> {
  const rules = voteBudget === undefined ? undefined : rulesWith(voteBudget);
  return {
    phase,
    rules: rules?.ok ? rules.value : usualRules,
    deal: deal === undefined ? [] : (JSON.parse(deal) as Deal),
  };
}
