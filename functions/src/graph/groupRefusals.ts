import type { GraphError } from '@microsoft/microsoft-graph-client';
import type { WriteRefusal } from '../../../src/domain/membership';

/** What Graph's refusal to change who is in a group means; `wasSo`: the group has it so already. */
export type GroupRefusal = WriteRefusal | 'wasSo';

interface Refused {
  readonly status: number;
  readonly message: string;
}

/**
 * Reads a refusal by its status and its words, as the documents of "Add members" and "Remove member" have them. Graph has no
 * codes of its own for most of it.
 */
export function refusalOf(write: 'add' | 'remove', groupId: string, { status, message }: Refused): GroupRefusal {
  const isAbsent = status === 404 || /do(es)? not exist/i.test(message);
  if (write === 'add' && /already exist/i.test(message)) return 'wasSo';
  if (/at least one owner/i.test(message)) return 'lastOwner';
  if (status === 401 || status === 403) return 'notAllowed';
  if (isAbsent && message.toLowerCase().includes(groupId)) return 'groupNotReady';
  if (isAbsent) return write === 'remove' ? 'wasSo' : 'personUnknown';
  return 'other';
}

/** The same, of a call that was refused. */
export function refusalIn(write: 'add' | 'remove', groupId: string, { statusCode, message }: GraphError): GroupRefusal {
  return refusalOf(write, groupId, { status: statusCode, message });
}
