import { GraphError } from '@microsoft/microsoft-graph-client';
import { MailRefused } from '../notifications/Mailer';
import { Unavailable } from '../platform/unavailable';
import type { GraphCall, GraphClient } from './graphClient';
import { GraphMailer } from './graphMailer';

const letter = { to: { name: 'Ana', mail: 'ana@example.org' }, subject: 'Your action', body: '<p>Ask Jo</p>' };

function failure(status: number, code: string): GraphError {
  const error = new GraphError(status, code);
  error.code = code;
  return error;
}

/** Graph answers in this order; what is asked is kept. */
function mailer(...answers: readonly unknown[]) {
  const asked: GraphCall[] = [];
  const left = [...answers];
  const graph: Pick<GraphClient, 'call'> = {
    call<Body>(call: GraphCall) {
      asked.push(call);
      const answer = left.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Body);
    },
  };
  return { asked, mail: new GraphMailer(graph as GraphClient) };
}

describe('mail from a service mailbox', () => {
  it('that is not to be sent any more is taken away while it is a draft, and no longer', async () => {
    const standing = [
      { id: 'draft-1', isDraft: true },
      { id: 'sent-1', isDraft: false },
    ];
    const { asked, mail } = mailer({ value: standing }, failure(404, 'ErrorItemNotFound'));
    await mail.discard('Team@Example.org', 'key');
    expect(asked.map(({ method, path }) => [method, path.split('?')[0]])).toEqual([
      ['get', '/users/Team%40Example.org/messages'],
      ['delete', '/users/Team%40Example.org/messages/draft-1'],
    ]);
  });

  it('is written once for a key, as a draft that carries it', async () => {
    const { asked, mail } = mailer({ value: [] }, { id: 'draft-1', isDraft: true });
    expect(await mail.prepare('Team@Example.org', "it's me", letter)).toBe('draft-1');
    expect(asked.map(({ method, workload }) => [method, workload])).toEqual([
      ['get', 'outlook team@example.org'],
      ['post', 'outlook team@example.org'],
    ]);
    expect(decodeURIComponent(asked[0]?.path ?? '')).toContain("ep/value eq 'it''s me'");
    expect(asked[1]).toMatchObject({
      once: true,
      body: {
        toRecipients: [{ emailAddress: { name: 'Ana', address: 'ana@example.org' } }],
        singleValueExtendedProperties: [{ value: "it's me" }],
      },
    });
  });

  it('is the draft of an earlier attempt when there is one, and nothing at all when it has gone out', async () => {
    const drafted = mailer({ value: [{ id: 'draft-1', isDraft: true }] });
    expect(await drafted.mail.prepare('team@example.org', 'key', letter)).toBe('draft-1');
    const sent = mailer({
      value: [
        { id: 'draft-2', isDraft: true },
        { id: 'sent-1', isDraft: false },
      ],
    });
    expect(await sent.mail.prepare('team@example.org', 'key', letter)).toBeUndefined();
    expect([...drafted.asked, ...sent.asked].filter(({ method }) => method === 'post')).toEqual([]);
  });

  it('goes out only while it is a draft', async () => {
    const draft = mailer({ id: 'a', isDraft: true }, undefined);
    await draft.mail.send('team@example.org', 'a');
    expect(draft.asked.map(({ method, once }) => [method, once])).toEqual([
      ['get', false],
      ['post', true],
    ]);
    for (const seen of [{ id: 'a', isDraft: false }, failure(404, 'ErrorItemNotFound')]) {
      const gone = mailer(seen);
      await gone.mail.send('team@example.org', 'a');
      expect(gone.asked).toHaveLength(1);
    }
    const overtaken = mailer({ id: 'a', isDraft: true }, failure(404, 'ErrorItemNotFound'));
    await overtaken.mail.send('team@example.org', 'a');
  });

  it.each([
    [failure(403, 'ErrorAccessDenied'), 'permissionMissing'],
    [failure(404, 'ErrorInvalidUser'), 'mailboxMissing'],
    [failure(400, 'ErrorInvalidRecipients'), 'refusedByMailbox'],
  ])('that is refused says why (%s)', async (error, reason) => {
    await expect(mailer(error).mail.send('team@example.org', 'a')).rejects.toMatchObject({ reason });
    await expect(mailer(error).mail.prepare('team@example.org', 'k', letter)).rejects.toBeInstanceOf(MailRefused);
  });

  it('waits out an outage', async () => {
    const { mail } = mailer(new Unavailable('mailbox'));
    await expect(mail.prepare('team@example.org', 'k', letter)).rejects.toBeInstanceOf(Unavailable);
  });
});
