import type { AuditEntry, Named } from '../../../src/domain/membership';
import type { NewAuditEntry } from '../audit';
import { shortDigest } from '../platform/shortDigest';

/**
 * What is written down of something a lead did to somebody: the same deed makes the same entry, so that whoever repeats a request
 * makes good what was left out when a host was stopped.
 *
 * @param at - when the roster says that it was done
 */
export function noteDeed(
  what: AuditEntry['what'],
  { id, name }: Named,
  by: Named,
  at: string,
  why?: string,
): NewAuditEntry {
  const key = shortDigest([what, id, at].join('\n'));
  const who = { person: { id, name }, by: { id: by.id, name: by.name } };
  return { key, at, what, ...who, ...(why === undefined ? {} : { why }) };
}
