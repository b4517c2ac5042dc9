import { GraphError } from '@microsoft/microsoft-graph-client';
import { CalendarRefusal } from '../invitations/SessionCalendar';
import { Unavailable } from '../platform/unavailable';

/** Codes of Exchange that say more than the status they come with. */
const reasons: Readonly<Record<string, CalendarRefusal['reason']>> = {
  ErrorQuotaExceeded: 'mailboxFull',
  MailboxNotEnabledForRESTAPI: 'mailboxDisabled',
  MailboxNotSupportedForRESTAPI: 'mailboxDisabled',
  MailboxNotHostedInExchangeOnline: 'mailboxDisabled',
  ErrorAccountDisabled: 'mailboxDisabled',
  ErrorInvalidRecipients: 'addressRefused',
  ErrorInvalidSmtpAddress: 'addressRefused',
};
const reasonsByStatus: Readonly<Record<number, CalendarRefusal['reason']>> = {
  403: 'permissionMissing',
  404: 'mailboxMissing',
  507: 'mailboxFull',
};

/** What a fault of Graph means for somebody's calendar; other faults are passed on as they are. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof GraphError)) return error;
  const { code, statusCode } = error;
  // Somebody else, perhaps Outlook itself, was writing the event at that moment (ErrorIrresolvableConflict).
  if (statusCode === 409 || statusCode === 412) return new Unavailable('calendar', { cause: error });
  return new CalendarRefusal(reasons[code ?? ''] ?? reasonsByStatus[statusCode] ?? 'refusedByCalendar', error);
}

/** The item itself is not there (any more), as against its mailbox. */
export function isItemGone(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'ErrorItemNotFound';
}

/** The event is not in the version that the request names. */
export function isOutdated(error: unknown): boolean {
  return error instanceof GraphError && (error.statusCode === 412 || error.statusCode === 409);
}

/** Outlook answers a repeated `transactionId` with 409, at times with 400. */
export function isDuplicate(error: unknown): error is GraphError {
  return error instanceof GraphError && error.code === 'ErrorDuplicateTransactionId';
}

/** The event that stands under a key already, which Outlook names at times. */
export function existingEventOf({ body }: GraphError): string | undefined {
  const named: unknown = typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : body;
  const id = (named as Record<string, unknown> | null | undefined)?.['@event.existingEventId'];
  return typeof id === 'string' ? id : undefined;
}
