import type { TableClient, TransactionAction } from '@azure/data-tables';
import { phases, type Ballot, type Phase } from '../../../src/domain/leanCoffee';
import type { BoardChange, BoardKey, BoardSnapshot, BoardStore, StoredBallot } from '../leanCoffee/BoardStore';
import { rowsFor, type WantedRow } from './boardChangeRows';
import { boardOf, type AnyRow } from './boardRows';
import { sealBoard } from './boardSeal';
import { commitRows, startBoard, passGate } from './boardTransactions';
import { pageSize, readEntity, readPartition, type Tables } from './tableAccess';

interface BallotRow {
  readonly ballot: string;
  readonly version: number;
}

/** The state of one row. */
interface Tag {
  readonly etag: string;
  readonly version: number;
}

/** By row key: what a snapshot carries as its tags. */
type Tags = ReadonlyMap<string, Tag>;

/** Progress counts each phase as more than all changes within one could be. */
const progressPerPhase = 10_000_000;

/**
 * Boards in Azure Tables, a partition a board:
 *
 * - `board`: the phase, the rules, how the agenda is split over rooms
 * - `gate_<phase>`: exists exactly while that phase lasts
 * - `topic_<id>`, `notes_<topic>`, `takeaway_<id>`, `room_<number>`, `closing`, `actions`
 * - `ballot_`, `thumb_`, `here_`, `feedback_<pseudonym>`, `report_<topic>_<pseudonym>`: what belongs to one person
 *
 * Each row counts its changes in `version`; none is ever deleted but by `seal`. A write merges nothing into the gate of
 * the phase it was decided in, with `If-Match: *`, in the same transaction: that fails when the gate is gone, and never
 * conflicts with other writers. So a vote needs no lock and no counter that all voters share, and closing is one
 * transaction that deletes the gate.
 */
export class BoardTable implements BoardStore {
  constructor(private readonly tables: Tables) {}

  async load(key: BoardKey): Promise<BoardSnapshot> {
    return snapshotOf(await readBoard(await this.tables.open('boards'), partitionOf(key)));
  }

  async commit(key: BoardKey, basedOn: BoardSnapshot, changes: readonly BoardChange[]): Promise<'done' | 'conflict'> {
    const table = await this.tables.open('boards');
    const partitionKey = partitionOf(key);
    let tags = basedOn.tags as Tags;
    if (!tags.has('board')) {
      const etag = await startBoard(table, partitionKey);
      if (!etag) return 'conflict';
      tags = new Map([['board', { etag, version: 1 }]]);
    }
    const { phase, rules, deal } = basedOn.board;
    const standing = {
      phase,
      voteBudget: rules.voteBudget,
      ...(deal.length > 0 ? { deal: JSON.stringify(deal) } : {}),
    };
    const writes = rowsFor(changes, standing).map((wanted) => writeOf(partitionKey, wanted, tags));
    const to = changes.reduce((last, change) => (change.kind === 'phase' ? change.phase : last), phase);
    const gates: TransactionAction[] =
      to === phase
        ? [passGate(partitionKey, phase)]
        : [
            ['delete', { partitionKey, rowKey: `gate_${phase}` }],
            ['create', { partitionKey, rowKey: `gate_${to}` }],
          ];
    const outcome = await commitRows(table, [...gates, ...writes]);
    return outcome === 'done' ? 'done' : 'conflict';
  }

  async loadBallot(key: BoardKey, voter: string): Promise<StoredBallot | undefined> {
    const row = await readEntity<BallotRow>(await this.tables.open('boards'), partitionOf(key), `ballot_${voter}`);
    return row && { ballot: JSON.parse(row.ballot) as Ballot, version: row.version, etag: row.etag };
  }

  async saveBallot(key: BoardKey, voter: string, ballot: Ballot, basedOn: StoredBallot | undefined) {
    const table = await this.tables.open('boards');
    const partitionKey = partitionOf(key);
    const version = (basedOn?.version ?? 0) + 1;
    const row = { partitionKey, rowKey: `ballot_${voter}`, ballot: JSON.stringify(ballot), version };
    const write: TransactionAction = basedOn ? ['update', row, 'Replace', { etag: basedOn.etag }] : ['create', row];
    const etags: string[] = [];
    const outcome = await commitRows(table, [passGate(partitionKey, 'voting'), write], etags);
    if (outcome !== 'done') return outcome === 'gateGone' ? 'phaseOver' : 'conflict';
    return { ballot, version, etag: etags[1] ?? '' };
  }

  async seal(key: BoardKey): Promise<void> {
    const table = await this.tables.open('boards');
    await sealBoard(table, partitionOf(key), () => readBoard(table, partitionOf(key)));
  }
}

function snapshotOf(rows: readonly AnyRow[]): BoardSnapshot {
  const { board, closing } = boardOf(rows);
  const tags = new Map<string, Tag>();
  const ballotVersions = new Map<string, number>();
  let changes = 0;
  for (const { rowKey = '', etag, version = 1 } of rows) {
    if (rowKey.startsWith('gate_')) continue;
    if (rowKey.startsWith('ballot_')) ballotVersions.set(rowKey.slice('ballot_'.length), version);
    else {
      tags.set(rowKey, { etag, version });
      // What is told to nobody must not show in the number that everybody gets either.
      if (!/^(report|feedback)_/.test(rowKey)) changes += version;
    }
  }
  const progress = phases.indexOf(board.phase) * progressPerPhase + changes;
  return {
    board,
    progress,
    ballotVersions,
    isUntouched: tags.size === 0,
    actionsVersion: tags.get('actions')?.version ?? 0,
    tags,
    ...(closing ? { closing } : {}),
  };
}

function writeOf(partitionKey: string, { rowKey, row }: WantedRow, tags: Tags): TransactionAction {
  const tag = tags.get(rowKey);
  const entity = { partitionKey, rowKey, ...row, version: (tag?.version ?? 0) + 1 };
  return tag ? ['update', entity, 'Replace', { etag: tag.etag }] : ['create', entity];
}

/**
 * Reads a board so that ballots and phase belong together. One page is read at one moment. Of several the ballots come
 * before the phase, and votes may have been counted in between: then it is read again until the phase was the same
 * before and after.
 */
async function readBoard(table: TableClient, partitionKey: string): Promise<AnyRow[]> {
  let rows = await readPartition<AnyRow>(table, partitionKey);
  for (let attempt = 0; rows.length > pageSize && attempt < 5; attempt += 1) {
    const before = await readEntity<{ phase: Phase }>(table, partitionKey, 'board');
    rows = await readPartition<AnyRow>(table, partitionKey);
    if (rows.find(({ rowKey }) => rowKey === 'board')?.etag === before?.etag) break;
  }
  return rows;
}

/** Neither part can hold a character that keys forbid: a GUID and a date. */
function partitionOf({ communityId, sessionId }: BoardKey): string {
  return `${communityId}_${sessionId}`;
}
