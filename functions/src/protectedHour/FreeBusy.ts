/** Tells when people are free, and nothing else of their calendars. */
export interface FreeBusy {
  /**
   * @param mailbox - the service mailbox that asks
   * @param addresses - at most `calendarsAtOnce`
   * @param times - less than 62 days
   * @param stepMinutes - what each character of an answer stands for
   * @returns Outlook's availability view of each, in the same order; undefined where it can't be read
   * @throws CalendarRefusal when the mailbox may not ask, Unavailable
   */
  look(
    mailbox: string,
    addresses: readonly string[],
    times: { readonly from: string; readonly to: string },
    stepMinutes: number,
  ): Promise<readonly (string | undefined)[]>;
}

/** So many calendars can be asked for at once. */
export const calendarsAtOnce = 20;
