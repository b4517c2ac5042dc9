import type { TableEntityResult } from '@azure/data-tables';
import type { Departure, JoiningReason, Language, MemberRecord, OwedWrite, Role } from '../../../src/domain/membership';
import { isIn } from '../../../src/domain/membership';

/** A member as a row; the person's id is its key. */
export interface MemberRow {
  readonly name: string;
  readonly mail?: string;
  readonly language?: Language;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly guest?: boolean;
  /** JSON of the joining reasons; absent in a row of the version that knew none. */
  readonly reasons?: string;
  /** JSON of a {@link Departure}. */
  readonly left?: string;
  /** JSON of since when and how. */
  readonly away?: string;
  /** JSON of how and when the group last changed about them. */
  readonly moved?: string;
  /** JSON of an {@link OwedWrite}. */
  readonly owed?: string;
  readonly confirmed?: boolean;
  /** What rows are filtered by. */
  readonly isIn?: boolean;
  readonly owes?: boolean;
  /** As the version before reasons wrote it: who owned the group was a lead, whose account was disabled not active. */
  readonly role?: Role;
  readonly active?: boolean;
}

export function memberRowOf(record: MemberRecord): MemberRow {
  const { id: _key, reasons, left, away, moved, owed, confirmed, ...facts } = record;
  return {
    ...facts,
    reasons: JSON.stringify(reasons),
    ...(left ? { left: JSON.stringify(left) } : {}),
    ...(away ? { away: JSON.stringify(away) } : {}),
    ...(moved ? { moved: JSON.stringify(moved) } : {}),
    ...(owed ? { owed: JSON.stringify(owed) } : {}),
    ...{ confirmed, isIn: isIn(record), owes: owed !== undefined },
  };
}

export function recordOf(row: TableEntityResult<MemberRow>): MemberRecord {
  const { rowKey: id = '', name, mail, language, jobTitle, department, office, guest } = row;
  const facts = {
    ...{ id, name },
    ...(mail ? { mail } : {}),
    ...(language ? { language } : {}),
    ...(jobTitle ? { jobTitle } : {}),
    ...(department ? { department } : {}),
    ...(office ? { office } : {}),
    ...(guest === undefined ? {} : { guest }),
  };
  if (row.reasons === undefined) return { ...facts, ...earlierStanding(row) };
  return {
    ...facts,
    reasons: JSON.parse(row.reasons) as JoiningReason[],
    ...(row.left ? { left: JSON.parse(row.left) as Departure } : {}),
    ...(row.away ? { away: JSON.parse(row.away) as NonNullable<MemberRecord['away']> } : {}),
    ...(row.moved ? { moved: JSON.parse(row.moved) as NonNullable<MemberRecord['moved']> } : {}),
    ...(row.owed ? { owed: JSON.parse(row.owed) as OwedWrite } : {}),
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
