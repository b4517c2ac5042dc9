import type { AuditEntry, Named } from '../../../src/domain/membership';
import type { NewAuditEntry } from '../audit';
import { shortDigest } from '../platform/shortDigest';

/** What is written down of something a communities manager did: the same deed makes the same entry. */
export function noteOfManager(
  what: Extract<AuditEntry['what'], 'created' | 'merged' | 'roleChanged' | 'split' | 'retired'>,
  by: Named,
  at: string,
  more: { readonly why?: string; readonly person?: Named } = {},
): NewAuditEntry {
  const { person, why } = more;
  const key = shortDigest([what, at, person?.id ?? '', why ?? ''].join('\n'));
  return {
    ...{ key, at, what, by: { id: by.id, name: by.name } },
    ...(person ? { person: { id: person.id, name: person.name } } : {}),
    ...(why === undefined ? {} : { why }),
  };
}
