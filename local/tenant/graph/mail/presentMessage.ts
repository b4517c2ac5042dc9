import { createHash } from 'node:crypto';
import { answerTypes } from '../calendar/answerTypes';
import type { Address, Delivery, Mail } from '../calendar/meeting';
import { plainText } from '../calendar/meetingBody';
import { changeKeyOf } from '../calendar/outlookIds';
import type { Entity } from '../odata/select';
import { messageSettings } from './messageProperties';
import type { StoredMessage } from './storedMessage';

const previewLength = 255;
const recipients = (addresses: readonly Address[]): Entity[] => addresses.map((emailAddress) => ({ emailAddress }));

/** The id of a folder of a mailbox: the same in every run. */
const folderId = (mailbox: string, folder: string): string =>
  `AAMkA${createHash('sha512').update(`${mailbox} ${folder}`).digest('base64url')}AAA=`;

const webLinkOf = (id: string): string =>
  `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;

/** A draft or sent mail with the properties that Graph returns by default. @param immutable whether ids are wanted that stay. */
export function presentStored(message: StoredMessage, immutable: boolean): Entity {
  const { subject, body, createdDateTime, lastModifiedDateTime, sentDateTime } = message;
  const id = immutable ? message.immutableId : message.id;
  const changeKey = changeKeyOf(message.immutableId, message.revision);
  const isDraft = message.folder === 'drafts';
  const sender = message.from ? { emailAddress: message.from } : undefined;
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime,
    lastModifiedDateTime,
    changeKey,
    ...message.settings,
    receivedDateTime: sentDateTime ?? createdDateTime,
    sentDateTime: sentDateTime ?? createdDateTime,
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    subject,
    bodyPreview: (body.contentType === 'text' ? body.content : plainText(body.content)).slice(0, previewLength),
    body,
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: `AAQkA${createHash('sha256').update(message.internetMessageId).digest('base64url')}=`,
    isRead: true,
    isDraft,
    webLink: webLinkOf(id),
    ...(sender && { sender, from: sender }),
    toRecipients: recipients(message.to),
    ccRecipients: recipients(message.cc),
    bccRecipients: recipients(message.bcc),
    replyTo: recipients(message.replyTo),
  };
}

const meetingTypes: Partial<Record<Mail['kind'], { type: string; meetingMessageType: string }>> = {
  invitation: { type: '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' },
  update: { type: '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' },
  cancellation: { type: '#microsoft.graph.eventMessage', meetingMessageType: 'meetingCancelled' },
  response: { type: '#microsoft.graph.eventMessageResponse', meetingMessageType: 'meetingAccepted' },
};

/** A mail in an inbox, likewise. */
export function presentReceived(mail: Mail, { id, mailbox }: Delivery): Entity {
  const meeting = meetingTypes[mail.kind];
  const from = { emailAddress: mail.from };
  const changeKey = changeKeyOf(id, 0);
  return {
    ...(meeting && { '@odata.type': meeting.type }),
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: mail.sentDateTime,
    lastModifiedDateTime: mail.sentDateTime,
    changeKey,
    ...messageSettings,
    receivedDateTime: mail.sentDateTime,
    sentDateTime: mail.sentDateTime,
    hasAttachments: false,
    internetMessageId: `<${createHash('sha256').update(mail.id).digest('hex').slice(0, 32)}@local>`,
    subject: mail.subject,
    bodyPreview: (mail.text ?? plainText(mail.bodyHtml)).slice(0, previewLength),
    body:
      mail.text === undefined
        ? { contentType: 'html', content: mail.bodyHtml }
        : { contentType: 'text', content: mail.text },
    parentFolderId: folderId(mailbox, 'inbox'),
    isRead: false,
    isDraft: false,
    webLink: webLinkOf(id),
    sender: from,
    from,
    toRecipients: recipients(mail.to ?? [{ name: mailbox, address: mailbox }]),
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    ...(meeting && { meetingMessageType: mail.answer ? answerTypes[mail.answer] : meeting.meetingMessageType }),
  };
}
