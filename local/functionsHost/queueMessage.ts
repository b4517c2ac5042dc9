import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { QueueOptions } from './hostJson';
import type { TypedData } from './workerProtocol';

type Encoding = QueueOptions['messageEncoding'];

/** Text as it is stored in the queue. */
export function encodeMessage(text: string, encoding: Encoding): string {
  return encoding === 'base64' ? Buffer.from(text, 'utf8').toString('base64') : text;
}

/** The text of a stored message; nothing when it is not what `encoding` promises (the runtime calls that poison). */
export function decodeMessage(stored: string, encoding: Encoding): string | undefined {
  if (encoding === 'none') return stored;
  if (stored.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(stored)) return undefined;
  return Buffer.from(stored, 'base64').toString('utf8');
}

/** What a queue trigger tells its function about the message (`context.triggerMetadata`). */
export function messageMetadata(message: DequeuedMessageItem, text: string): Record<string, TypedData> {
  return {
    QueueTrigger: { string: text },
    Id: { string: message.messageId },
    PopReceipt: { string: message.popReceipt },
    DequeueCount: { int: message.dequeueCount },
    InsertionTime: { string: message.insertedOn.toISOString() },
    ExpirationTime: { string: message.expiresOn.toISOString() },
    NextVisibleTime: { string: message.nextVisibleOn.toISOString() },
  };
}

/** The messages an output binding's value stands for: one each for the items of an array. */
export function outputTexts(data: TypedData): string[] {
  if (data.json !== undefined) {
    const value: unknown = JSON.parse(data.json);
    if (!Array.isArray(value)) return [data.json];
    return value.map((item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item)));
  }
  if (data.bytes) return [Buffer.from(data.bytes).toString('utf8')];
  return [data.string ?? String(data.int ?? data.double)];
}
