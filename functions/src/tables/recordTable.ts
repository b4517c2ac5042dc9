import { odata, type TableEntityResult } from '@azure/data-tables';
import { compareText } from '../../../src/domain/kernel';
import type { WorthCount } from '../../../src/domain/leanCoffee';
import type { PastSession, RecordStore } from '../leanCoffee/RecordStore';
import { readEntity, storageRefusal, type Tables } from './tableAccess';

interface RecordRow {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly discussed: number;
  readonly takeaways: number;
  readonly actions: number;
  readonly recordUrl?: string;
  /** JSON of a {@link WorthCount}. */
  readonly worth?: string;
}

/** Who attended, in as many properties as it takes: one holds 32,768 characters. */
type AttendedParts = Readonly<Record<`attended${number}`, string>>;
const partLength = 32_000;

/** Rows stand by the ids of their sessions; one that was moved may have been held later than so many that follow it. */
const movedPastAtMost = 20;

/** Records in Azure Tables: a partition a community, a row a session, the newest in front. */
export class RecordTable implements RecordStore {
  constructor(private readonly tables: Tables) {}

  async latest(communityId: string, limit: number): Promise<readonly PastSession[]> {
    const table = await this.tables.open('records');
    const pages = table
      .listEntities<RecordRow>({ queryOptions: { filter: odata`PartitionKey eq ${communityId}` } })
      .byPage({ maxPageSize: limit + movedPastAtMost });
    const rows: TableEntityResult<RecordRow>[] = [];
    for await (const page of pages) {
      rows.push(...page);
      if (rows.length >= limit + movedPastAtMost) break;
    }
    return rows
      .map(pastOf)
      .sort((a, b) => compareText(b.startsAt, a.startsAt))
      .slice(0, limit);
  }

  async save(communityId: string, { attended, ...line }: Omit<PastSession, 'worth'>): Promise<void> {
    const table = await this.tables.open('records');
    const row = { partitionKey: communityId, rowKey: rowKeyOf(line.sessionId), ...line, ...partsOf(attended) };
    // A merge leaves what people said about it alone.
    await table.upsertEntity(row, 'Merge');
  }

  async showWorth(communityId: string, sessionId: string, before: WorthCount | undefined, after: WorthCount) {
    const table = await this.tables.open('records');
    const standing = await readEntity<RecordRow>(table, communityId, rowKeyOf(sessionId));
    if (!standing || standing.worth !== worthText(before)) return 'conflict';
    const row = { partitionKey: communityId, rowKey: rowKeyOf(sessionId), worth: worthText(after) };
    try {
      await table.updateEntity(row, 'Merge', { etag: standing.etag });
      return 'saved';
    } catch (error) {
      if ([404, 412].includes(storageRefusal(error)?.status ?? 0)) return 'conflict';
      throw error;
    }
  }
}

/** Rows stand in the order of their keys; so that later sessions stand first, each digit is turned into what 9 lacks of it. */
function rowKeyOf(sessionId: string): string {
  const [year = '', month = '', day = '', further = '1'] = sessionId.split('-');
  const ascending = `${year}${month}${day}${further.padStart(3, '0')}`;
  return ascending.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function partsOf(attended: readonly string[]): AttendedParts {
  const text = attended.join(' ');
  // The last part is empty: it ends what is read, also when a longer list stood there before.
  const count = Math.ceil(text.length / partLength) + 1;
  const parts = Array.from({ length: count }, (_, index) => text.slice(index * partLength, (index + 1) * partLength));
  return Object.fromEntries(parts.map((part, index) => [`attended${index}`, part]));
}

function attendedOf(row: Partial<AttendedParts>): readonly string[] {
  let text = '';
  for (let index = 0; row[`attended${index}`]; index += 1) text += row[`attended${index}`];
  return text.split(' ').filter(Boolean);
}

/** The same counts always make the same text. */
function worthText(count: WorthCount | undefined): string | undefined {
  return count && JSON.stringify({ answers: count.answers, yes: count.yes, partly: count.partly, no: count.no });
}

function pastOf(row: TableEntityResult<RecordRow>): PastSession {
  const { sessionId, startsAt, endsAt, timeZone, discussed, takeaways, actions, recordUrl, worth } = row;
  return {
    sessionId,
    startsAt,
    endsAt,
    timeZone,
    discussed,
    takeaways,
    actions,
    ...(recordUrl === undefined ? {} : { recordUrl }),
    attended: attendedOf(row as unknown as Partial<AttendedParts>),
    ...(worth === undefined ? {} : { worth: JSON.parse(worth) as WorthCount }),
  };
}
