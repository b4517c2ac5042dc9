import type { InvitationPart } from '../../../src/domain/invitations';
import type { PartStore, StoredParts } from '../invitations/PartStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readPartition, storageRefusal, type Tables } from './tableAccess';

type StoredPart = StoredParts['parts'][number];

/** The events of sessions in Azure Tables: a partition a session, a row an event, in it the whole part as JSON. */
export class PartTable implements PartStore {
  constructor(private readonly tables: Tables) {}

  async load(communityId: string, sessionId: string): Promise<readonly StoredPart[]> {
    const rows = await readPartition<Pieces>(await this.tables.open('invitationParts'), `${communityId}_${sessionId}`);
    return rows.map((row) => ({ ...fromPieces<InvitationPart>(row), version: row.etag }));
  }

  async save(
    communityId: string,
    sessionId: string,
    { version: before, ...part }: InvitationPart & { readonly version?: string },
  ): Promise<StoredPart | 'conflict'> {
    const rowKey = `part_${String(part.number).padStart(3, '0')}`;
    const entity = { partitionKey: `${communityId}_${sessionId}`, rowKey, ...toPieces(part) };
    const table = await this.tables.open('invitationParts');
    try {
      const { etag = '' } = await (before === undefined
        ? table.createEntity(entity)
        : table.updateEntity(entity, 'Replace', { etag: before }));
      return { ...part, version: etag };
    } catch (error) {
      if ([404, 409, 412].includes(storageRefusal(error)?.status ?? 0)) return 'conflict';
      throw error;
    }
  }
}
