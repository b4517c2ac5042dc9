import { leadKindOf } from './summariseRoster';
import type { MemberRecord } from './reasons';
import type { Person } from './roster';

/** Somebody in a community as other features see them. Whoever leads it in whatever way has the role of a lead. */
export function personOf(record: MemberRecord): Person {
  const { id, name, mail, language, away } = record;
  return {
    ...{ id, name },
    ...(mail === undefined ? {} : { mail }),
    role: leadKindOf(record.reasons) ? 'lead' : 'member',
    ...(language === undefined ? {} : { language }),
    active: away === undefined,
  };
}
