import { GraphError } from '@microsoft/microsoft-graph-client';
import { MailRefused, type Letter, type Mailer } from '../notifications/Mailer';
import type { GraphCall, GraphClient } from './graphClient';
import { outlook } from './outlookCall';

interface Message {
  readonly id: string;
  readonly isDraft: boolean;
}

/** The property of a message under which we find our own again. */
const keyProperty = 'String {8f0d5c1e-4b52-4d1c-9a6e-6a1f0b7c2d34} Name guildhallKey';

/**
 * Mails from a service mailbox, through Microsoft Graph: a draft that carries our key, then sent. `sendMail` in one call
 * would leave nothing to look for when its answer is lost.
 */
export class GraphMailer implements Mailer {
  constructor(private readonly graph: GraphClient) {}

  async prepare(mailbox: string, key: string, letter: Letter): Promise<string | undefined> {
    const standing = await this.findByKey(mailbox, key);
    if (standing.some(({ isDraft }) => !isDraft)) return undefined;
    return standing[0]?.id ?? (await this.write(mailbox, key, letter)).id;
  }

  async send(mailbox: string, letterId: string): Promise<void> {
    const place = `/messages/${encodeURIComponent(letterId)}`;
    // Only a draft is sent; one that is not there any more has gone out, perhaps unseen in Sent Items yet.
    const standing = await this.askUnlessGone<Message>(mail(mailbox, 'get', `${place}?$select=id,isDraft`));
    if (standing?.isDraft) await this.askUnlessGone(mail(mailbox, 'post', `${place}/send`));
  }

  async discard(mailbox: string, key: string): Promise<void> {
    for (const { id, isDraft } of await this.findByKey(mailbox, key)) {
      if (isDraft) await this.askUnlessGone(mail(mailbox, 'delete', `/messages/${encodeURIComponent(id)}`));
    }
  }

  private async findByKey(mailbox: string, key: string): Promise<readonly Message[]> {
    const test = `ep: ep/id eq '${keyProperty}' and ep/value eq '${key.replace(/'/g, "''")}'`;
    const filter = encodeURIComponent(`singleValueExtendedProperties/Any(${test})`);
    const found = await this.ask<{ value: Message[] }>(
      mail(mailbox, 'get', `/messages?$filter=${filter}&$select=id,isDraft&$top=10`),
    );
    return found.value;
  }

  private write(mailbox: string, key: string, { to, subject, body }: Letter): Promise<Message> {
    return this.ask<Message>(
      mail(mailbox, 'post', '/messages', {
        subject,
        body: { contentType: 'html', content: body },
        toRecipients: [{ emailAddress: { name: to.name, address: to.mail } }],
        singleValueExtendedProperties: [{ id: keyProperty, value: key }],
      }),
    );
  }

  private async ask<Body>(call: GraphCall): Promise<Body> {
    try {
      return await this.graph.call<Body>(call);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private async askUnlessGone<Body>(call: GraphCall): Promise<Body | undefined> {
    try {
      return await this.graph.call<Body>(call);
    } catch (error) {
      if (error instanceof GraphError && error.code === 'ErrorItemNotFound') return undefined;
      throw refusalOf(error);
    }
  }
}

/** A second draft, or a second sending, is worse than a late one: after an unknown outcome we look before we go on. */
function mail(...[mailbox, method, path, body]: Parameters<typeof outlook>): GraphCall {
  return { ...outlook(mailbox, method, path, body), once: method === 'post' };
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof GraphError)) return error;
  if (error.statusCode === 403) return new MailRefused('permissionMissing', error);
  return new MailRefused(error.statusCode === 404 ? 'mailboxMissing' : 'refusedByMailbox', error);
}
