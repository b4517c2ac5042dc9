import { noReasons, type ReasonTally } from '../../../src/domain/membership';
import type { AskedPerson, Asking, AskingSums, AskStore, Chosen } from '../asking/AskStore';
import { slicesOf } from '../platform/slicesOf';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readEntity, readPartition, saveEntity, transactionLimit, type Tables } from './tableAccess';

const personRow = 'asked';
const sumsRow = 'sums';
const chosenPrefix = 'chosen_';
const askingRow = (key: string): string => `asking_${key}`;

type WithoutEtag<Stored> = Omit<Stored, 'etag'>;

/**
 * Askings in Azure Tables. `askings`: a partition a community, in it a row for each asking, for each person that leads have
 * chosen, and for the sums. `askedPeople`: a partition a person, with what only they see.
 */
export class AskTable implements AskStore {
  constructor(private readonly tables: Tables) {}

  async person(personId: string): Promise<AskedPerson> {
    const row = await readEntity<Pieces>(await this.tables.open('askedPeople'), personId, personRow);
    if (!row) return { personId, asked: [], declined: [], counted: [], etag: '' };
    return { ...fromPieces<WithoutEtag<AskedPerson>>(row), etag: row.etag };
  }

  async savePerson({ etag, ...person }: AskedPerson): Promise<AskedPerson | 'conflict'> {
    const entity = { partitionKey: person.personId, rowKey: personRow, ...toPieces(person) };
    const saved = await saveEntity(await this.tables.open('askedPeople'), entity, etag);
    return saved === 'conflict' ? saved : { ...person, ...saved };
  }

  async chosen(communityId: string): Promise<ReadonlyMap<string, Chosen>> {
    const rows = await readPartition<Chosen>(await this.tables.open('askings'), communityId, chosenPrefix);
    return new Map(rows.map(({ rowKey = '', first, last }) => [rowKey.slice(chosenPrefix.length), { first, last }]));
  }

  async chosenPerson(communityId: string, personId: string): Promise<Chosen | undefined> {
    const row = await readEntity<Chosen>(await this.tables.open('askings'), communityId, chosenPrefix + personId);
    return row && { first: row.first, last: row.last };
  }

  async putChosen(communityId: string, people: ReadonlyMap<string, Chosen>): Promise<void> {
    const table = await this.tables.open('askings');
    const each = [...people];
    for (const some of slicesOf(each, transactionLimit)) {
      const rows = some.map(([personId, { first, last }]) => ({
        ...{ partitionKey: communityId, rowKey: chosenPrefix + personId, first, last },
      }));
      await table.submitTransaction(rows.map((row) => ['upsert', row, 'Replace']));
    }
  }

  async sums(communityId: string): Promise<AskingSums> {
    const row = await readEntity<Pieces>(await this.tables.open('askings'), communityId, sumsRow);
    if (!row) return { tally: noReasons, etag: '' };
    const { tally, ...sums } = fromPieces<WithoutEtag<AskingSums>>(row);
    // What was kept before reasons were counted by batches is shown on, and counted no further.
    const { batches = [], shown }: Partial<ReasonTally> & Pick<ReasonTally, 'shown'> = tally;
    return { ...sums, tally: { batches, shown }, etag: row.etag };
  }

  async saveSums(communityId: string, { etag, ...sums }: AskingSums): Promise<AskingSums | 'conflict'> {
    const entity = { partitionKey: communityId, rowKey: sumsRow, ...toPieces(sums) };
    const saved = await saveEntity(await this.tables.open('askings'), entity, etag);
    return saved === 'conflict' ? saved : { ...sums, ...saved };
  }

  async asking(communityId: string, key: string): Promise<Asking | undefined> {
    const row = await readEntity<Pieces>(await this.tables.open('askings'), communityId, askingRow(key));
    return row && fromPieces<Asking>(row);
  }

  async putAsking(communityId: string, asking: Asking): Promise<void> {
    const table = await this.tables.open('askings');
    const row = { partitionKey: communityId, rowKey: askingRow(asking.key), ...toPieces(asking) };
    await table.upsertEntity(row, 'Replace');
  }
}
