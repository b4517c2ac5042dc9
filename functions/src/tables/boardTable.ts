import type { TableClient, TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { Ballot, Phase, Topic } from '../../../src/domain/leanCoffee';
import type { BoardKey, BoardSnapshot, BoardStore, StoredBallot } from '../leanCoffee/BoardStore';
import { pageSize, readEntity, readPartition, storageRefusal, type Tables } from './tableAccess';

interface Row {
  phase?: Phase;
  title?: string;
  proposedAt?: string;
  proposerId?: string;
  proposerName?: string;
  ballot?: string;
  version?: number;
}

/**
 * Boards in Azure Tables, a partition a board:
 *
 * - `board`: the phase
 * - `gate_<phase>`: exists exactly while that phase lasts
 * - `topic_<id>`, `ballot_<pseudonym>`
 *
 * A write of a phase merges nothing into the gate, with `If-Match: *`, in the same transaction: that fails when the gate
 * is gone, and never conflicts with other writers. So a vote needs no lock and no counter that all voters share, and
 * closing is one transaction that deletes the gate.
 */
export class BoardTable implements BoardStore {
  constructor(private readonly tables: Tables) {}

  async load(key: BoardKey): Promise<BoardSnapshot> {
    const rows = await readBoard(await this.tables.open('boards'), partitionOf(key));
    const topics: Topic[] = [];
    const ballots = new Map<string, StoredBallot>();
    let phase: Phase = 'proposing';
    let phaseEtag: string | undefined;
    for (const row of rows) {
      const name = row.rowKey ?? '';
      if (name === 'board') {
        phase = row.phase ?? 'proposing';
        phaseEtag = row.etag;
      } else if (name.startsWith('topic_')) topics.push(topicOf(name, row));
      else if (name.startsWith('ballot_')) ballots.set(name.slice('ballot_'.length), ballotOf(row));
    }
    return { phase, phaseEtag, topics, ballots };
  }

  async addTopic(key: BoardKey, topic: Topic): Promise<'added' | 'idTaken' | 'phaseOver'> {
    const table = await this.tables.open('boards');
    const partitionKey = partitionOf(key);
    const { id, title, proposedAt, proposedBy } = topic;
    const row: Row = { title, proposedAt, proposerId: proposedBy.id, proposerName: proposedBy.name };
    const write: TransactionAction[] = [
      passGate(partitionKey, 'proposing'),
      ['create', { partitionKey, rowKey: `topic_${id}`, ...row }],
    ];
    const outcome = await commit(table, write);
    if (outcome === 'gateGone' && (await start(table, partitionKey))) return this.addTopic(key, topic);
    return outcome === 'done' ? 'added' : outcome === 'gateGone' ? 'phaseOver' : 'idTaken';
  }

  async loadBallot(key: BoardKey, voter: string): Promise<StoredBallot | undefined> {
    const row = await readEntity<Row>(await this.tables.open('boards'), partitionOf(key), `ballot_${voter}`);
    return row && ballotOf(row);
  }

  async saveBallot(key: BoardKey, voter: string, ballot: Ballot, basedOn: StoredBallot | undefined) {
    const table = await this.tables.open('boards');
    const partitionKey = partitionOf(key);
    const version = (basedOn?.version ?? 0) + 1;
    const row = { partitionKey, rowKey: `ballot_${voter}`, ballot: JSON.stringify(ballot), version };
    const write: TransactionAction = basedOn ? ['update', row, 'Replace', { etag: basedOn.etag }] : ['create', row];
    const etags: string[] = [];
    const outcome = await commit(table, [passGate(partitionKey, 'voting'), write], etags);
    if (outcome !== 'done') return outcome === 'gateGone' ? 'phaseOver' : 'conflict';
    return { ballot, version, etag: etags[1] ?? '' };
  }

  async movePhase(key: BoardKey, from: BoardSnapshot, to: Phase): Promise<'moved' | 'conflict'> {
    const table = await this.tables.open('boards');
    const partitionKey = partitionOf(key);
    if (!from.phaseEtag) return 'conflict';
    const outcome = await commit(table, [
      ['delete', { partitionKey, rowKey: `gate_${from.phase}` }],
      ['update', { partitionKey, rowKey: 'board', phase: to }, 'Merge', { etag: from.phaseEtag }],
      ['create', { partitionKey, rowKey: `gate_${to}` }],
    ]);
    return outcome === 'done' ? 'moved' : 'conflict';
  }
}

/**
 * Reads a board so that ballots and phase belong together. One page is read at one moment. Of several the ballots come
 * before the phase, and votes may have been counted in between: then it is read again until the phase was the same
 * before and after.
 */
async function readBoard(table: TableClient, partitionKey: string): Promise<TableEntityResult<Row>[]> {
  let rows = await readPartition<Row>(table, partitionKey);
  for (let attempt = 0; rows.length > pageSize && attempt < 5; attempt += 1) {
    const before = await readEntity<Row>(table, partitionKey, 'board');
    rows = await readPartition<Row>(table, partitionKey);
    if (rows.find(({ rowKey }) => rowKey === 'board')?.etag === before?.etag) break;
  }
  return rows;
}

/** The gate is always the first operation, so that its absence can be told from that of anything else. */
function passGate(partitionKey: string, phase: Phase): TransactionAction {
  return ['update', { partitionKey, rowKey: `gate_${phase}` }, 'Merge', { etag: '*' }];
}

async function commit(
  table: TableClient,
  actions: TransactionAction[],
  etags: string[] = [],
): Promise<'done' | 'gateGone' | 'conflict'> {
  try {
    const answer = await table.submitTransaction(actions);
    etags.push(...answer.subResponses.map(({ etag }) => etag ?? ''));
    return 'done';
  } catch (error) {
    const refusal = storageRefusal(error);
    if (refusal?.status === 404 && refusal.operation === 0) return 'gateGone';
    if (refusal && [404, 409, 412].includes(refusal.status)) return 'conflict';
    throw error;
  }
}

/** Puts the first two rows of a board; false when somebody already has. */
async function start(table: TableClient, partitionKey: string): Promise<boolean> {
  const outcome = await commit(table, [
    ['create', { partitionKey, rowKey: 'board', phase: 'proposing' }],
    ['create', { partitionKey, rowKey: 'gate_proposing' }],
  ]);
  if (outcome === 'done') return true;
  // Somebody else started it a moment ago: it may well still be proposing.
  const board = await readEntity<Row>(table, partitionKey, 'board');
  return board?.phase === 'proposing';
}

/** Neither part can hold a character that keys forbid: a GUID and a date. */
function partitionOf({ communityId, sessionId }: BoardKey): string {
  return `${communityId}_${sessionId}`;
}

function topicOf(rowKey: string, row: Row): Topic {
  return {
    id: rowKey.slice('topic_'.length),
    title: row.title ?? '',
    proposedAt: row.proposedAt ?? '',
    proposedBy: { id: row.proposerId ?? '', name: row.proposerName ?? '' },
  };
}

function ballotOf(row: Row & { etag?: string }): StoredBallot {
  return { ballot: JSON.parse(row.ballot ?? '{}') as Ballot, version: row.version ?? 0, etag: row.etag ?? '' };
}
