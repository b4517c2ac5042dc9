import type { TenantSeed } from '../../seed';
import type { TenantState } from '../store/tenantState';
import type { TenantOptions } from '../tenantOptions';
import type { Directory } from './directory/directory';
import { groupOperations } from './directory/groupOperations';
import { userOperations } from './directory/userOperations';
import { createCalendarBook } from './calendar/calendarBook';
import type { CalendarBook } from './calendar/calendarBook';
import { eventLists } from './calendar/eventLists';
import { eventOperations } from './calendar/eventOperations';
import { createPostman } from './calendar/invite';
import { createMailboxAccess } from './calendar/mailboxAccess';
import { createOrganiser } from './calendar/organise';
import { createOutlookIds } from './calendar/outlookIds';
import { responseOperations } from './calendar/responseOperations';
import { fileOperations } from './files/fileOperations';
import { createItemIds } from './files/itemIds';
import type { Library } from './files/library';
import { createLibrary } from './files/library';
import { createSiteAccess } from './files/siteAccess';
import { createUploader } from './files/upload';
import { createMessageBox } from './mail/messageBox';
import { messageOperations } from './mail/messageOperations';
import { createSender } from './mail/sendMessage';
import type { Operation } from './operation';

/** Everything that this tenant knows of Graph, and the calendars, mailboxes and libraries behind it. */
export function createOperations(
  options: Pick<
    TenantOptions,
    'origin' | 'random' | 'duplicateTransaction' | 'teamsLinkAfterReads' | 'sentCopyAfterReads'
  > & {
    seed: TenantSeed;
  },
  { state, directory, now }: { state: TenantState; directory: Directory; now: () => Date },
): { operations: Operation[]; book: CalendarBook; library: Library } {
  const { origin, seed } = options;
  const ids = createOutlookIds(options.random);
  const book = createCalendarBook(state, directory);
  const postman = createPostman(book, directory, { ids, now, domain: seed.organisation.domain });
  const access = createMailboxAccess(directory, book, seed);
  const organiser = createOrganiser(book, postman, { ids, now, tenantId: seed.tenantId });
  const parts = {
    book,
    access,
    organiser,
    origin,
    duplicateTransaction: options.duplicateTransaction ?? { status: 409 as const, namesExistingEvent: false },
    teamsLinkAfterReads: options.teamsLinkAfterReads ?? 0,
  };
  const library = createLibrary(state);
  const box = createMessageBox(state);
  const operations = [
    ...userOperations(directory, origin),
    ...groupOperations(directory, origin),
    ...eventOperations(parts),
    ...eventLists(parts),
    ...responseOperations({ book, access, ids, now }),
    ...messageOperations({
      box,
      book,
      access,
      send: createSender({ box, book, directory, ids, now, domain: seed.organisation.domain }),
      ids,
      now,
      origin,
      sentCopyAfterReads: options.sentCopyAfterReads ?? 0,
    }),
    ...fileOperations({
      access: createSiteAccess(seed),
      library,
      upload: createUploader(library, { ids: createItemIds(options.random), now }),
      origin,
      applications: seed.applications,
    }),
  ];
  return { operations, book, library };
}
