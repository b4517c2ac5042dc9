import type { FailureReason } from '../../sessions';

/**
 * Why an invitation is on the list: it failed, it has waited for long and is still being tried, or everybody has it but
 * its Teams meeting keeps people in the lobby.
 */
export type ListedReason = FailureReason | 'stillTrying' | 'meetingNotOpened';

/** For administrators: what happened, who mends it, and what happens then. */
const details: Record<ListedReason, (mailbox: string) => string> = {
  permissionMissing: (mailbox) =>
    `Guildhall may not write to the calendar of ${mailbox}. An Exchange administrator grants the app Calendars.ReadWrite for that mailbox (RBAC for Applications); then replay.`,
  mailboxMissing: (mailbox) =>
    `The service mailbox ${mailbox} does not exist or has no calendar. Create it or correct GUILDHALL_COMMUNITIES, then replay.`,
  mailboxDisabled: (mailbox) =>
    `The mailbox ${mailbox} is switched off, has no licence any more, or is not in Exchange Online. An Exchange administrator enables it; then replay.`,
  mailboxFull: (mailbox) =>
    `The mailbox ${mailbox} is full: Outlook takes no event there. Somebody with access to it empties Deleted Items and Sent Items, or an Exchange administrator gives it more room; then replay.`,
  eventGone: () => 'The event was made and is not in the calendar any more. Replay to invite everybody again.',
  addressRefused: () =>
    'Outlook refuses one of the addresses on the invitation; nothing was sent to anybody. Look for a member, or a speaker, whose address is wrong or not allowed by mail rules, mend it, then replay.',
  refusedByCalendar: () =>
    'The calendar refused the invitation; the log line invitationFailed of that time names its error. Mend that, then replay.',
  changedInOutlook: (mailbox) =>
    `Somebody keeps changing or deleting this event in the calendar of ${mailbox}. Guildhall put it back twice in a day and leaves it as it is now. Find out who works in that calendar; the session is changed in Guildhall. Replay to put it back once more, which tells everybody on it.`,
  unexpected: () =>
    'Guildhall itself failed again and again; the error log of the function "invitations" tells why. Mend that, then replay.',
  stillTrying: () =>
    'The calendar or the directory has been out of reach for a while. Guildhall tries again at least every hour by itself; replay to try now. The log line invitationDelayed names the error.',
  meetingNotOpened: (mailbox) =>
    `Everybody has the invitation, but Guildhall could not set the options of its Teams meeting: people may wait in the lobby for somebody of ${mailbox}. A Teams administrator gives the app an application access policy for that mailbox and grants OnlineMeetings.ReadWrite.All; then replay.`,
};

/** For leads, who can't mend most of it: what it means for the session, and whom to ask. */
const troubles: Record<FailureReason, string> = {
  permissionMissing:
    'Guildhall is no longer allowed to write to the calendar that invitations come from. Nobody was told yet; an administrator has to allow it again.',
  mailboxMissing:
    'The mailbox that invitations come from cannot be found. Nobody was told yet; an administrator has to look after it.',
  mailboxDisabled:
    'The mailbox that invitations come from is switched off. Nobody was told yet; an administrator has to look after it.',
  mailboxFull:
    'The mailbox that invitations come from is full. Nobody was told yet; an administrator has to make room in it.',
  eventGone: 'The invitation has gone from the calendar it came from. "Send now" invites everybody again.',
  addressRefused:
    'Outlook does not accept the address of somebody on the invitation. Nobody was told yet; check the address of the speaker, or ask an administrator.',
  refusedByCalendar: 'Outlook did not accept the invitation. Nobody was told yet; an administrator finds the reason.',
  changedInOutlook:
    'Somebody keeps changing this session in Outlook. Guildhall put it back twice and now leaves it as it is there: change the session here, or choose "Send now" to put it back once more.',
  unexpected: 'Something went wrong on our side. An administrator finds the reason and can send the invitation again.',
};

/**
 * Says for administrators why an invitation is on the list.
 *
 * @param mailbox - the service mailbox of the community
 */
export function failureDetail(reason: ListedReason, mailbox: string): string {
  return details[reason](mailbox);
}

/** Says for leads why an invitation failed. */
export function troubleOf(reason: FailureReason): string {
  return troubles[reason];
}
