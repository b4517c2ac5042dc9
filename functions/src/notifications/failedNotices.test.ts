import { Unavailable } from '../platform/unavailable';
import { MailRefused } from './Mailer';
import { deliveryWorld, newNotice } from './testing/deliveryWorld';

/** Two people have something to be told, and it fails. */
async function failing(
  fault: () => Error,
  attempts = 1,
  notices = [newNotice('a'), newNotice('b', { personId: 'ben' })],
) {
  const world = deliveryWorld();
  world.people.set('ben', { id: 'ben', name: 'Ben', mail: 'ben@example.org', role: 'member', active: true });
  world.faults.mail = fault;
  await world.notify(...notices);
  const host = world.teller();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // What waits for another attempt has waited long enough.
    if (attempt > 0) world.pass(3_600_000);
    for (const personId of ['ana', 'ben']) await host.deliver(personId);
  }
  return { ...world, host };
}

describe('messages that could not be told', () => {
  it('are listed once for each cause, with who mends it, how many wait, and nobody’s name', async () => {
    const { failures } = await failing(() => new MailRefused('permissionMissing'));
    const [failure, ...others] = await failures.list();
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ id: 'c1_messages-permissionMissing', community: 'Digital Practice' });
    expect(failure?.detail).toContain('Messages to 2 people wait.');
    expect(failure?.detail).toContain('An Exchange administrator grants the app Mail.ReadWrite and Mail.Send');
    expect(JSON.stringify(failure)).not.toMatch(/ana|ben/i);
  });

  it('are neither counted nor listed where a question whether to join alone waits: nobody sees who was written to', async () => {
    const fault = () => new MailRefused('mailboxMissing');
    const asking = newNotice('q', { personId: 'ben', kind: 'joining' });
    const mixed = await failing(fault, 1, [newNotice('a'), asking]);
    expect((await mixed.failures.list()).map(({ detail }) => detail)).toEqual([
      expect.stringContaining('A message to one person waits.'),
    ]);
    mixed.messages.length = 0;
    expect(await mixed.failures.replay('c1_messages-mailboxMissing')).toBe('replayed');
    expect(mixed.messages.map(({ personId }) => personId)).toEqual(['ana', 'ben']);
    const alone = await failing(fault, 1, [asking]);
    expect(await alone.failures.list()).toEqual([]);
    expect(await alone.failures.replay('c1_messages-mailboxMissing')).toBe('unknown');
    delete alone.faults.mail;
    alone.pass(3_600_000);
    await alone.host.deliver('ben');
    expect(alone.mails.map(({ to }) => to.name)).toEqual(['Ben']);
  });

  it.each([
    ['an outage', () => new Unavailable('mailbox'), 'stillTrying'],
    ['a fault of our own', () => new Error('no such property'), 'unexpected'],
  ])('are listed after %s only when it has lasted', async (_name, fault, reason) => {
    expect(await (await failing(fault, 6)).failures.list()).toEqual([]);
    expect(await (await failing(fault, 7)).failures.list()).toMatchObject([{ reason }]);
  });

  it('go out once, without waiting for their hour, when they are replayed after the cause was mended', async () => {
    const { failures, faults, messages, mails, host } = await failing(() => new MailRefused('mailboxMissing'));
    delete faults.mail;
    messages.length = 0;
    expect(await failures.replay('c1_messages-mailboxMissing')).toBe('replayed');
    expect(messages.map(({ personId }) => personId)).toEqual(['ana', 'ben']);
    for (const { personId } of messages) await host.deliver(personId);
    expect(mails.map(({ to }) => to.name)).toEqual(['Ana', 'Ben']);
    expect(await failures.list()).toEqual([]);
    expect(await failures.replay('c1_messages-mailboxMissing')).toBe('unknown');
  });

  it('are no failures any more when an administrator has dropped them', async () => {
    const { failures, brake, host } = await failing(() => new MailRefused('refusedByMailbox'));
    brake.isOn = true;
    await host.release('drop');
    expect(await failures.list()).toEqual([]);
  });
});
