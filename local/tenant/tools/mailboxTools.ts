import { ToolRefusal } from '../entra/tokenWish';
import type { CalendarBook } from '../graph/calendar/calendarBook';
import { mailboxStates } from '../graph/calendar/mailboxRecord';
import type { MailboxRecords } from '../graph/calendar/mailboxRecords';
import type { Directory } from '../graph/directory/directory';
import { ok } from './tool';
import type { Tools } from './tool';

/** What happens to mailboxes in real life, at a word. */
export function mailboxTools(book: CalendarBook, records: MailboxRecords, directory: Directory): Tools {
  return {
    'PUT /mailboxes/{}': {
      says: `{state: ${mailboxStates.join(' | ')}}: a mailbox of the organisation is switched off, full or out of the application's reach`,
      run: ({ keys: [address = ''], body }) => {
        const mailbox = book.mailboxOf(address);
        const state = mailboxStates.find((candidate) => candidate === body.state);
        if (!directory.userByMail(mailbox)) throw new ToolRefusal(`No mailbox here has the address "${address}".`, 404);
        if (!state) throw new ToolRefusal(`"state" is one of ${mailboxStates.join(', ')}.`);
        records.keep({ ...records.of(mailbox), state });
        return ok({ address: mailbox, state });
      },
    },
  };
}
