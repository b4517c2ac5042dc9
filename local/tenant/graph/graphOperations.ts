import type { TenantSeed } from '../../seed';
import type { TenantState } from '../store/tenantState';
import type { TenantOptions } from '../tenantOptions';
import type { Directory } from './directory/directory';
import { createCalendarBook } from './calendar/calendarBook';
import type { CalendarBook } from './calendar/calendarBook';
import { eventLists } from './calendar/eventLists';
import { eventOperations } from './calendar/eventOperations';
import { forwardOperations } from './calendar/forwardOperation';
import { getSchedule } from './calendar/getSchedule';
import { createPostman } from './calendar/invite';
import { createMailboxAccess } from './calendar/mailboxAccess';
import { createMailboxRecords } from './calendar/mailboxRecords';
import type { MailboxRecords } from './calendar/mailboxRecords';
import { createOrganiser } from './calendar/organise';
import { createOutlookIds } from './calendar/outlookIds';
import { responseOperations } from './calendar/responseOperations';
import type { FaultList } from '../faults/faults';
import type { SharePointAddresses } from './files/sharePointAddresses';
import { createObstacle } from './mail/deliverable';
import { createMessageBox } from './mail/messageBox';
import { messageOperations } from './mail/messageOperations';
import { createRecipientCounter } from './mail/recipientsADay';
import { createSender } from './mail/sendMessage';
import { openIdentity } from './openIdentity';
import type { Operation } from './operation';
import { openSites } from './sites/openSites';
import { openTeams } from './teams/openTeams';
import type { Tools } from '../tools/tool';

/** Everything that this tenant knows of Graph, and the calendars, mailboxes and libraries behind it. */
export function createOperations(
  options: Pick<
    TenantOptions,
    | 'origin'
    | 'random'
    | 'duplicateTransaction'
    | 'teamsLinkAfterReads'
    | 'sentCopyAfterReads'
    | 'grants'
    | 'teamsApp'
    | 'directoryWeather'
    | 'notifications'
  > & {
    seed: TenantSeed;
    /** Where the bytes of large files are kept; for this run only when absent. */
    filesFolder?: string;
    quotaBytes: number;
    faults: FaultList;
  },
  {
    state,
    directory,
    now,
    recipientsPerDay,
  }: { state: TenantState; directory: Directory; now: () => Date; recipientsPerDay: number },
): {
  operations: Operation[];
  book: CalendarBook;
  mailboxes: MailboxRecords;
  addresses: SharePointAddresses;
  tools: Tools;
  close: () => Promise<void>;
} {
  const { origin, seed } = options;
  const ids = createOutlookIds(options.random);
  const book = createCalendarBook(state, directory);
  const mailboxes = createMailboxRecords(state);
  const { domain, timeZone } = seed.organisation;
  const obstacle = createObstacle(directory, mailboxes, domain);
  const countRecipients = createRecipientCounter(mailboxes, { now, limit: recipientsPerDay });
  const postman = createPostman(book, { ids, now, obstacle, countRecipients });
  const access = createMailboxAccess(directory, book, mailboxes, seed);
  const organiser = createOrganiser(book, postman, { ids, now, tenantId: seed.tenantId });
  const parts = {
    book,
    access,
    organiser,
    origin,
    duplicateTransaction: options.duplicateTransaction ?? { status: 409 as const, namesExistingEvent: false },
    teamsLinkAfterReads: options.teamsLinkAfterReads ?? 0,
  };
  const box = createMessageBox(state);
  const identity = openIdentity(options, { state, directory, now });
  const teams = openTeams(options, { state, directory, now });
  const sites = openSites(options, { state, directory, now });
  const operations = [
    ...identity.operations,
    ...eventOperations(parts),
    ...eventLists(parts),
    ...responseOperations({ book, access, postman, ids, now }),
    ...forwardOperations({ book, access, postman, now }),
    getSchedule({ book, access, records: mailboxes, directory, timeZone }),
    ...messageOperations({
      box,
      book,
      access,
      send: createSender({ box, book, ids, now, domain, obstacle, countRecipients }),
      ids,
      now,
      origin,
      sentCopyAfterReads: options.sentCopyAfterReads ?? 0,
    }),
    ...sites.operations,
    ...teams.operations,
  ];
  const tools = { ...identity.tools, ...teams.tools, ...sites.tools };
  const close = async (): Promise<void> => {
    await identity.close();
    sites.close();
  };
  return { operations, book, mailboxes, addresses: sites.addresses, tools, close };
}
