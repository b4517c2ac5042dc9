import type { Address } from '../calendar/meeting';
import { readBodyHtml } from '../calendar/meetingBody';
import { GraphFailure, badRequest } from '../graphFailure';
import type { Entity } from '../odata/select';
import { readExtendedProperties } from './extendedProperties';
import { messageProperties, messageSettings } from './messageProperties';
import type { StoredMessage } from './storedMessage';

/** What a request's body says about a mail. */
export type MessageDraft = Pick<
  StoredMessage,
  'subject' | 'body' | 'from' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'settings' | 'extended'
>;

const writable = new Set([
  ...'subject,body,from,sender,toRecipients,ccRecipients,bccRecipients,replyTo,singleValueExtendedProperties'.split(
    ',',
  ),
  ...Object.keys(messageSettings),
]);

function checkNames(body: Entity): void {
  for (const name of Object.keys(body).filter((key) => !key.includes('@odata'))) {
    if (writable.has(name)) continue;
    if (/^(attachments|multiValueExtendedProperties|extensions|internetMessageHeaders|uniqueBody)$/.test(name))
      throw new GraphFailure(501, 'NotImplemented', `This local tenant keeps no ${name} of mails.`);
    if (messageProperties.includes(name))
      throw badRequest(`The property '${name}' is read-only and cannot be set.`, 'ErrorInvalidPropertySet');
    throw badRequest(`The property '${name}' does not exist on type 'microsoft.graph.message'.`, 'RequestBodyRead');
  }
}

function readAddress(value: unknown): Address {
  const { emailAddress } = (value ?? {}) as { emailAddress?: { name?: unknown; address?: unknown } };
  const address = emailAddress?.address;
  if (typeof address !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(address))
    throw new GraphFailure(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.");
  return { name: typeof emailAddress?.name === 'string' ? emailAddress.name : address, address };
}

function readAddresses(body: Entity, name: string): Address[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw badRequest(`The property '${name}' must be a list.`, 'RequestBodyRead');
  return value.map(readAddress);
}

function readBody(value: unknown): StoredMessage['body'] {
  const html = readBodyHtml(value);
  const { contentType = 'text', content } = (value ?? {}) as { contentType?: string; content?: string | null };
  return /^text$/i.test(contentType)
    ? { contentType: 'text', content: content ?? '' }
    : { contentType: 'html', content: html };
}

/** Reads the body of a POST of a mail. @throws GraphFailure 400; 501 for what this tenant does not keep */
export function readMessageDraft(body: Entity): MessageDraft {
  checkNames(body);
  const from = body.from ?? body.sender;
  return {
    subject: String(body.subject ?? ''),
    body: readBody(body.body),
    from: from === undefined || from === null ? null : readAddress(from),
    to: readAddresses(body, 'toRecipients'),
    cc: readAddresses(body, 'ccRecipients'),
    bcc: readAddresses(body, 'bccRecipients'),
    replyTo: readAddresses(body, 'replyTo'),
    settings: Object.fromEntries(Object.entries(messageSettings).map(([name, usual]) => [name, body[name] ?? usual])),
    extended: readExtendedProperties(body.singleValueExtendedProperties),
  };
}
