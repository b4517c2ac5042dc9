import type { InvitationPart } from '../../../src/domain/invitations';
import type { PartStore, StoredPart } from '../invitations/PartStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readPartition, saveEntity, type Tables } from './tableAccess';

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
    const saved = await saveEntity(await this.tables.open('invitationParts'), entity, before ?? '');
    return saved === 'conflict' ? saved : { ...part, version: saved.etag };
  }
}
