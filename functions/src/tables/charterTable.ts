import { odata, RestError, type TableClient, type TableEntityResult, type TransactionAction } from '@azure/data-tables';
import type { CharterVersion, Clause, Proposal } from '../../../src/domain/charter';
import { noCharter, type CharterHead, type CharterStore, type Stored } from '../charter/CharterStore';
import { AcknowledgementTable } from './acknowledgementTable';
import {
  endedKey,
  endedPrefix,
  headKey,
  isEndedKey,
  openKey,
  openPrefix,
  textKey,
  versionKey,
  versionPrefix,
  whereKey,
} from './charterKeys';
import { headActions, uptoWhole, withoutText, type KeptHead } from './charterRows';
import { longDocuments, longRows, type LongDocument } from './longDocument';
import { isConflict, readEntity, readPartition, readRows, type Tables } from './tableAccess';

/** Where the rows of a proposal that has ended are. */
interface Where {
  readonly row: string;
}

type KeptVersion = Omit<CharterVersion, 'clauses'>;

/** How many texts of versions a host keeps at hand: they never change. */
const textsKept = 200;
/** A document that was changed while it was read is read again so often. */
const readings = 5;

/**
 * Charters in Azure Tables: a partition a community. In it the head; proposals that are open or outdated under one prefix, ended ones
 * under another, the newest in front; for each proposal a row that says where it is; versions, and their texts apart.
 *
 * A row that is deleted in a transaction goes whether it has changed or not, so that an open proposal that ends is emptied on condition
 * first; its row is taken away afterwards.
 */
export class CharterTable implements CharterStore {
  private readonly texts = new Map<string, readonly Clause[]>();
  private readonly acknowledged: AcknowledgementTable;
  readonly acknowledgements: CharterStore['acknowledgements'];
  readonly acknowledgement: CharterStore['acknowledgement'];
  readonly acknowledge: CharterStore['acknowledge'];

  constructor(private readonly tables: Tables) {
    this.acknowledged = new AcknowledgementTable(tables);
    this.acknowledgements = (communityId) => this.acknowledged.all(communityId);
    this.acknowledgement = (communityId, personId) => this.acknowledged.of(communityId, personId);
    this.acknowledge = (...noted) => this.acknowledged.note(...noted);
  }

  async head(communityId: string): Promise<Stored<CharterHead>> {
    const [kept] = await this.read<KeptHead>(communityId, headKey);
    if (!kept) return { value: noCharter, etag: '' };
    const { value, etag } = kept;
    const clauses = value.version === 0 ? [] : await this.text(communityId, value.version);
    return { value: { ...value, clauses }, etag };
  }

  async saveHead(communityId: string, head: CharterHead, etag: string): Promise<Stored<CharterHead> | 'conflict'> {
    const etags = await this.commit(headActions(communityId, { value: head, etag }));
    return etags === 'conflict' ? etags : { value: head, etag: etags[0] ?? '' };
  }

  async standing(communityId: string): Promise<readonly Stored<Proposal>[]> {
    return (await this.read<Proposal>(communityId, openPrefix)).map(storedOf);
  }

  async proposal(communityId: string, proposalId: string): Promise<Stored<Proposal> | undefined> {
    const [open] = await this.read<Proposal>(communityId, openKey(proposalId));
    if (open) return storedOf(open);
    const where = await readEntity<Where>(await this.table(), communityId, whereKey(proposalId));
    if (!where?.row) return undefined;
    const [ended] = await this.read<Proposal>(communityId, where.row);
    return ended && { value: await this.whole(communityId, ended.value), etag: ended.etag };
  }

  async saveProposal(
    communityId: string,
    proposal: Proposal,
    etag: string,
    head?: Stored<CharterHead>,
  ): Promise<'saved' | 'conflict'> {
    const { id, ended } = proposal;
    const also = head ? headActions(communityId, head) : [];
    if (ended) return this.end(communityId, { value: proposal, etag }, also);
    const [first, ...more] = longRows(communityId, openKey(id), proposal);
    const outcome = await this.commit([
      ...(etag === ''
        ? ([
            ['create', { partitionKey: communityId, rowKey: whereKey(id), row: '' }],
            ['create', first],
          ] as TransactionAction[])
        : ([['update', first, 'Replace', { etag }]] as TransactionAction[])),
      ...more.map((row): TransactionAction => ['upsert', row, 'Replace']),
      ...also,
    ]);
    return outcome === 'conflict' ? outcome : 'saved';
  }

  async adopt(
    communityId: string,
    { version, head, proposal }: Parameters<CharterStore['adopt']>[1],
  ): Promise<'saved' | 'conflict'> {
    const { clauses, ...rest } = version;
    const change = withoutText(rest.change);
    const ended = { ...proposal, value: { ...proposal.value, change: withoutText(proposal.value.change) } };
    const rows = [
      ...longRows(communityId, versionKey(version.number), { ...rest, change } satisfies KeptVersion),
      ...longRows(communityId, textKey(version.number), clauses),
    ];
    return this.end(communityId, ended, [
      ...headActions(communityId, head),
      ...rows.map((row): TransactionAction => ['create', row]),
    ]);
  }

  async ended(communityId: string, before: string | undefined, limit: number) {
    const table = await this.table();
    const from = before !== undefined && isEndedKey(before) ? `${before}~` : endedPrefix;
    const filter = odata`PartitionKey eq ${communityId} and RowKey ge ${from} and RowKey lt ${`${endedPrefix}~`}`;
    const rows: TableEntityResult<object>[] = [];
    const isFirst = (row: object): boolean => 'more' in row;
    // Further rows of the last one stand before the first of the next.
    for await (const page of table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 2 * limit })) {
      rows.push(...page);
      if (rows.filter(isFirst).length > limit) break;
    }
    const all = longDocuments<Proposal>(uptoWhole(rows, limit, isFirst));
    if (all === 'torn') throw new Error('a proposal that has ended was changed');
    const last = rows.filter(isFirst).length > limit ? all.at(-1)?.rowKey : undefined;
    const proposals = await Promise.all(all.map(({ value }) => this.whole(communityId, value)));
    return { proposals, ...(last === undefined ? {} : { next: last }) };
  }

  async version(communityId: string, number: number): Promise<CharterVersion | undefined> {
    const [kept] = await this.read<KeptVersion>(communityId, versionKey(number));
    if (!kept) return undefined;
    const clauses = await this.text(communityId, number);
    const { change } = kept.value;
    return { ...kept.value, ...(change.kind === 'start' ? { change: { ...change, clauses } } : {}), clauses };
  }

  async versions(communityId: string): Promise<readonly KeptVersion[]> {
    return (await this.read<KeptVersion>(communityId, versionPrefix)).map(({ value }) => value);
  }

  private async end(
    communityId: string,
    { value: proposal, etag }: Stored<Proposal>,
    also: readonly TransactionAction[],
  ): Promise<'saved' | 'conflict'> {
    const { id, ended } = proposal;
    if (!ended) throw new Error('a proposal that has not ended');
    const open = { partitionKey: communityId, rowKey: openKey(id) };
    const row = endedKey(ended.at, id);
    const etags = await this.commit([
      ['update', open, 'Replace', { etag }],
      ['update', { partitionKey: communityId, rowKey: whereKey(id), ...({ row } satisfies Where) }, 'Replace'],
      ...longRows(communityId, row, proposal).map((one): TransactionAction => ['create', one]),
      ...also,
    ]);
    if (etags === 'conflict') return etags;
    await this.clearAway(communityId, id);
    return 'saved';
  }

  /** What is left of it is passed over wherever proposals are read; so it need not succeed. */
  private async clearAway(communityId: string, proposalId: string): Promise<void> {
    try {
      const table = await this.table();
      const rows = await readPartition<object>(table, communityId, openKey(proposalId));
      await table.submitTransaction(
        rows.map(({ rowKey = '' }) => ['delete', { partitionKey: communityId, rowKey }] as TransactionAction),
      );
    } catch (error) {
      // Storage did not do it, or nobody heard that it did.
      if (!(error instanceof RestError)) throw error;
    }
  }

  /** With the text that was taken out of it when it was adopted. */
  private async whole(communityId: string, proposal: Proposal): Promise<Proposal> {
    const { change, ended } = proposal;
    if (change.kind !== 'start' || ended?.version === undefined) return proposal;
    return { ...proposal, change: { ...change, clauses: await this.text(communityId, ended.version) } };
  }

  private async text(communityId: string, number: number): Promise<readonly Clause[]> {
    const name = `${communityId}_${number}`;
    const kept = this.texts.get(name);
    if (kept) return kept;
    const [read] = await this.read<readonly Clause[]>(communityId, textKey(number));
    if (!read) throw new Error('a version without its text');
    if (this.texts.size >= textsKept) this.texts.clear();
    this.texts.set(name, read.value);
    return read.value;
  }

  /** Everything whose key begins so. */
  private async read<Value>(communityId: string, prefix: string): Promise<readonly LongDocument<Value>[]> {
    const table = await this.table();
    const filter = odata`PartitionKey eq ${communityId} and RowKey ge ${prefix} and RowKey lt ${`${prefix}~`}`;
    for (let reading = 1; reading <= readings; reading += 1) {
      const documents = longDocuments<Value>(await readRows(table, filter));
      if (documents !== 'torn') return documents;
    }
    throw new Error('changed while it was read, again and again');
  }

  private async commit(actions: readonly TransactionAction[]): Promise<readonly string[] | 'conflict'> {
    const table: TableClient = await this.table();
    try {
      const { subResponses } = await table.submitTransaction([...actions]);
      return subResponses.map(({ etag = '' }) => etag);
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  }

  private table(): Promise<TableClient> {
    return this.tables.open('charters');
  }
}

function storedOf({ value, etag }: LongDocument<Proposal>): Stored<Proposal> {
  return { value, etag };
}
