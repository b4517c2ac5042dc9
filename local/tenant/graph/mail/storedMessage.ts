import type { Address } from '../calendar/meeting';
import type { Entity } from '../odata/select';

/** A named property of an application's own on an item: "String {guid} Name key". */
export interface ExtendedProperty {
  id: string;
  value: string;
}

/** A mail in the mailbox that writes it: a draft, or the copy of what was sent. */
export interface StoredMessage {
  /** Stays for as long as the item is in this mailbox. */
  immutableId: string;
  /** Changes when the item moves to another folder. */
  id: string;
  /** Whose mailbox, small letters. */
  mailbox: string;
  folder: 'drafts' | 'sentitems';
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  from: Address | null;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  replyTo: Address[];
  /** Properties that only come back: importance, categories... */
  settings: Entity;
  extended: ExtendedProperty[];
  internetMessageId: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  sentDateTime: string | null;
  /** Counts changes; makes the change key. */
  revision: number;
  /** Reads of the mailbox that do not show it yet: a copy in Sent Items may come late. */
  hiddenForReads: number;
}
