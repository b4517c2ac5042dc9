import type { TableEntityResult } from '@azure/data-tables';
import type { MemberRecord, PersonFacts, Role } from '../../../src/domain/membership';
import { isIn, shownFacts } from '../../../src/domain/membership';

/** A member as a row; the person's id is its key. */
export interface MemberRow extends PersonFacts {
  /** JSON of the joining reasons; absent in a row of the version that knew none. */
  readonly reasons?: string;
  /** JSON of a `Departure`. */
  readonly left?: string;
  /** JSON of since when and how. */
  readonly away?: string;
  /** JSON of how and when the group last changed about them. */
  readonly moved?: string;
  /** JSON of an `OwedWrite`. */
  readonly owed?: string;
  readonly confirmed?: boolean;
  /** What rows are filtered by. */
  readonly isIn?: boolean;
  readonly owes?: boolean;
  /** As the version before reasons wrote it: who owned the group was a lead, whose account was disabled not active. */
  readonly role?: Role;
  readonly active?: boolean;
}

/** What a record says beside the facts, kept as JSON: a field that is not named here, and so never read, does not compile. */
const inJson = {
  reasons: true,
  left: true,
  away: true,
  moved: true,
  owed: true,
} satisfies Record<Exclude<keyof MemberRecord, keyof PersonFacts | 'id' | 'confirmed'>, true>;
type InJson = keyof typeof inJson;
const namesInJson = Object.keys(inJson) as readonly InJson[];

export function memberRowOf(record: MemberRecord): MemberRow {
  const texts = namesInJson.flatMap((name) => (record[name] ? [[name, JSON.stringify(record[name])] as const] : []));
  return {
    ...shownFacts(record),
    ...(Object.fromEntries(texts) as Pick<MemberRow, InJson>),
    ...{ confirmed: record.confirmed, isIn: isIn(record), owes: record.owed !== undefined },
  };
}

export function recordOf(row: TableEntityResult<MemberRow>): MemberRecord {
  const facts = { id: row.rowKey ?? '', ...shownFacts(row) };
  if (row.reasons === undefined) return { ...facts, ...earlierStanding(row) };
  const values = namesInJson.flatMap((name) => {
    const text = row[name];
    return text ? [[name, JSON.parse(text) as unknown] as const] : [];
  });
  return {
    ...facts,
    ...(Object.fromEntries(values) as Pick<MemberRecord, InJson>),
    confirmed: row.confirmed ?? false,
  };
}

/** A row of the version before reasons is somebody who was in the group when it was last read: an upgrade loses nobody. */
function earlierStanding({
  role,
  active,
  timestamp,
}: TableEntityResult<MemberRow>): Pick<MemberRecord, 'reasons' | 'away' | 'confirmed'> {
  const since = new Date(timestamp ?? 0).toISOString();
  return {
    reasons: [role === 'lead' ? { kind: 'lead', since, as: 'owner' } : { kind: 'addedInTeams', since }],
    ...(active === false ? { away: { since, how: 'disabled' } } : {}),
    confirmed: true,
  };
}
