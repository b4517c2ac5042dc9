import type { CalendarBook } from '../calendar/calendarBook';
import type { Mailbox, MailboxAccess } from '../calendar/mailboxAccess';
import type { OutlookIds } from '../calendar/outlookIds';
import { metadataUrl } from '../directory/collectionAnswer';
import { GraphFailure, badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import { objectBody } from '../graphCall';
import { readOutlookPage } from '../odata/outlookPage';
import { pick, readSelect } from '../odata/select';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import type { MessageBox } from './messageBox';
import { readMessageFilter } from './messageFilter';
import type { Filterable } from './messageFilter';
import { messageProperties } from './messageProperties';
import { presentReceived, presentStored } from './presentMessage';
import { readMessageDraft } from './readMessage';
import type { createSender } from './sendMessage';
import type { StoredMessage } from './storedMessage';

const toReadMail = ['Mail.Read', 'Mail.ReadWrite', 'Mail.ReadBasic', 'Mail.ReadBasic.All'];
const sortable = ['receivedDateTime', 'sentDateTime', 'createdDateTime', 'lastModifiedDateTime', 'subject'];

/** What the operations on mails need of the tenant. */
export interface MessageParts {
  box: MessageBox;
  book: CalendarBook;
  access: MailboxAccess;
  send: ReturnType<typeof createSender>;
  ids: OutlookIds;
  now: () => Date;
  origin: string;
  /** Reads of the mailbox until a sent mail shows in Sent Items. */
  sentCopyAfterReads: number;
}

const notFound = (): GraphFailure =>
  new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** `Prefer: IdType="ImmutableId"`, and the header that confirms it ("Obtain immutable identifiers for Outlook resources"). */
function readIdType(call: MatchedCall): { immutable: boolean; headers: Record<string, string> } {
  const immutable = /IdType\s*=\s*"?ImmutableId"?/i.test(call.headers.prefer ?? '');
  return { immutable, headers: immutable ? { 'Preference-Applied': 'IdType="ImmutableId"' } : {} };
}

function selected(call: MatchedCall, entity: Entity): Entity {
  if (call.query.has('$expand'))
    throw new GraphFailure(501, 'NotImplemented', 'This local tenant expands nothing of mails.');
  const names = readSelect(call.query, 'microsoft.graph.message', messageProperties, 'RequestBroker--ParseUri');
  if (!names) return entity;
  const type = entity['@odata.type'];
  return {
    ...(type !== undefined && { '@odata.type': type }),
    '@odata.etag': entity['@odata.etag'],
    ...pick(entity, names),
  };
}

function sorted(call: MatchedCall, found: Filterable[]): Filterable[] {
  const [name = '', direction = 'asc'] = (call.query.get('$orderby') ?? 'receivedDateTime desc').trim().split(/\s+/);
  const property = sortable.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (!property) throw badRequest(`The property '${name}' cannot be sorted by.`, 'ErrorInvalidParameter');
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  const key = ({ entity }: Filterable): string => String(entity[property]);
  return [...found].sort((one, other) => sign * (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Operations on the mails of a mailbox: drafts, sending, looking for what was sent. */
export function messageOperations(parts: MessageParts): Operation[] {
  const { box, book, access, send, ids, now, origin, sentCopyAfterReads } = parts;
  const contextOf = ({ owner }: Mailbox): string =>
    `${metadataUrl}#users('${encodeURIComponent(owner.userPrincipalName)}')/messages`;

  const create = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const draft = readMessageDraft(objectBody(call));
    const { immutable, headers } = readIdType(call);
    const at = now().toISOString();
    const message: StoredMessage = {
      ...draft,
      id: ids.item(),
      immutableId: ids.item().replace(/^AAMkA/, 'AAkALgAA'),
      mailbox: mailbox.name,
      folder: 'drafts',
      internetMessageId: `<${ids.iCalUId().slice(-32)}@${mailbox.name.split('@')[1] ?? ''}>`,
      createdDateTime: at,
      lastModifiedDateTime: at,
      sentDateTime: null,
      revision: 0,
      hiddenForReads: 0,
    };
    box.save(message);
    const entity = presentStored(message, immutable);
    const Location = `${origin}/v1.0/users('${mailbox.owner.id}')/messages('${encodeURIComponent(String(entity.id))}')`;
    return {
      status: 201,
      headers: { Location, ETag: String(entity['@odata.etag']), ...headers },
      body: { '@odata.context': `${contextOf(mailbox)}/$entity`, ...selected(call, entity) },
    };
  };

  /** What can be seen; every read brings a late copy nearer. */
  const visible = (mailbox: string): StoredMessage[] => {
    const all = box.inMailbox(mailbox);
    all
      .filter(({ hiddenForReads }) => hiddenForReads > 0)
      .forEach((late) => box.save({ ...late, hiddenForReads: late.hiddenForReads - 1 }));
    return all.filter(({ hiddenForReads }) => hiddenForReads === 0);
  };

  const list = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const { immutable, headers } = readIdType(call);
    const { from, to, nextLink } = readOutlookPage(call, origin);
    const test = readMessageFilter(call.query.get('$filter'));
    selected(call, {}); // an unknown property is refused on an empty page too
    const received = book.inbox(mailbox.name).map(({ mail, delivery }) => ({
      entity: presentReceived(mail, delivery),
      // What a sender's application noted on its own item does not travel with the mail.
      extended: [],
    }));
    const stored = visible(mailbox.name).map((message) => ({
      entity: presentStored(message, immutable),
      extended: message.extended,
    }));
    const found = sorted(call, [...received, ...stored].filter(test));
    const body = {
      '@odata.context': contextOf(mailbox),
      ...(call.query.get('$count') === 'true' && { '@odata.count': found.length }),
      value: found.slice(from, to).map(({ entity }) => selected(call, entity)),
      ...(to < found.length && { '@odata.nextLink': nextLink }),
    };
    return { status: 200, headers, body };
  };

  const get = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const { immutable, headers } = readIdType(call);
    const id = call.params[1] ?? '';
    const stored = visible(mailbox.name).find((message) => message.id === id || message.immutableId === id);
    const received = book.inbox(mailbox.name).find(({ delivery }) => delivery.id === id);
    const entity = stored
      ? presentStored(stored, immutable)
      : received && presentReceived(received.mail, received.delivery);
    if (!entity) throw notFound();
    const body = { '@odata.context': `${contextOf(mailbox)}/$entity`, ...selected(call, entity) };
    return { status: 200, headers: { ETag: String(entity['@odata.etag']), ...headers }, body };
  };

  const sendDraft = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const message = box.byId(mailbox.name, call.params[1] ?? '');
    if (!message || message.folder !== 'drafts') throw notFound();
    const { displayName, mail } = mailbox.owner;
    send(message, { name: displayName, address: mail ?? mailbox.name }, call.sentCopyAfterReads ?? sentCopyAfterReads);
    return { status: 202 };
  };

  /** Into Deleted Items, which nobody looks into here. */
  const remove = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const id = call.params[1] ?? '';
    const message = visible(mailbox.name).find((stored) => stored.id === id || stored.immutableId === id);
    if (!message) throw notFound();
    box.remove(message);
    return { status: 204 };
  };

  const outlook = { workload: 'outlook' } as const;
  const read = { ...outlook, method: 'GET', application: toReadMail, delegated: toReadMail } as const;
  const write = ['Mail.ReadWrite'];
  const sending = ['Mail.Send'];
  return [
    { ...outlook, method: 'POST', path: '/users/{}/messages', application: write, delegated: write, run: create },
    { ...read, path: '/users/{}/messages', run: list },
    { ...read, path: '/users/{}/messages/{}', run: get },
    {
      ...outlook,
      method: 'DELETE',
      path: '/users/{}/messages/{}',
      application: write,
      delegated: write,
      run: remove,
    },
    {
      ...outlook,
      method: 'POST',
      path: '/users/{}/messages/{}/send',
      application: sending,
      delegated: sending,
      run: sendDraft,
    },
  ];
}
