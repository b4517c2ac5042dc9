import { wordCancellation, wordInvitation, wordsRevisionIn, type InvitedSession } from '.';

const community = { name: 'Research & <Design>', boardUrl: 'https://example.org/board?a=1&b="2"' };
const session: InvitedSession = {
  startsAt: '2026-03-26T11:00:00.000Z',
  endsAt: '2026-03-26T12:00:00.000Z',
  wordsRevision: 4,
};

describe('wording an invitation', () => {
  it('names the community, says what the hour is for, and links to the board', () => {
    const { subject, body, location } = wordInvitation(community, session);
    expect(subject).toBe('Lean Coffee: Research & <Design>');
    expect(body).toContain('An hour for whatever Research &amp; &lt;Design&gt; wants to talk about.');
    expect(body).toContain(
      '<a href="https://example.org/board?a=1&amp;b=&quot;2&quot;">Propose a topic on the board</a>',
    );
    expect(body).toContain('Come when you can; nobody notes who came.');
    expect(location).toBe('Microsoft Teams meeting');
    expect(wordsRevisionIn(body)).toBe(4);
  });

  it('says how long it is when that is no hour', () => {
    const { body } = wordInvitation(community, { ...session, endsAt: '2026-03-26T12:30:00.000Z' });
    expect(body).toContain('90 minutes for whatever');
  });

  it('does not change when the session is moved', () => {
    const moved = { ...session, startsAt: '2026-04-02T10:00:00.000Z', endsAt: '2026-04-02T11:00:00.000Z' };
    expect(wordInvitation(community, moved)).toEqual(wordInvitation(community, session));
  });

  it('tells where it is, how to get in, and who comes', () => {
    const { body, location } = wordInvitation(community, {
      ...session,
      place: { room: 'Room 4', accessNotes: 'Step-free from the yard', dialIn: '020 7946 0000', captions: true },
      speaker: { name: 'Jo Ash', mail: 'jo@example.net', topic: 'Forms' },
    });
    for (const said of ['Where: Room 4', 'Getting there: Step-free from the yard', 'By telephone: 020 7946 0000'])
      expect(body).toContain(said);
    expect(body).toContain('There will be live captions.');
    expect(body).toContain('With Jo Ash, who speaks about Forms.');
    expect(body).not.toContain('jo@example.net');
    expect(location).toBe('Room 4, and Microsoft Teams');
  });

  it('holds the agenda when a facilitator has written it in', () => {
    const { body } = wordInvitation(community, { ...session, agenda: ['Pairing', 'Old <templates>'] });
    expect(body).toContain('<ul><li>Pairing</li><li>Old &lt;templates&gt;</li></ul>');
    expect(body).toContain('Open the board');
    expect(body).not.toContain('There is no agenda');
  });

  it('holds the Teams link only where the event has no meeting of its own', () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/x?a=1&b=2';
    expect(wordInvitation(community, session, link).body).toContain(
      'href="https://teams.microsoft.com/l/meetup-join/x?a=1&amp;b=2"',
    );
    expect(wordInvitation(community, session).body).not.toContain('Teams meeting</a>');
  });

  it('makes no link of what somebody wrote, and no address that a mail program would make one of', () => {
    const bait = 'See https://evil.example/pay or pay.evil.example, ask pay@evil.example';
    const { body, location } = wordInvitation(community, {
      ...session,
      place: { room: bait, accessNotes: bait, dialIn: bait },
      speaker: { name: bait, topic: bait },
      agenda: [bait],
    });
    const told = 'See (link left out) or pay.\u200Bevil.\u200Bexample, ask pay@\u200Bevil.\u200Bexample';
    expect(body.split(told)).toHaveLength(7);
    expect(location).toBe(`${told}, and Microsoft Teams`);
    expect(body).not.toMatch(/evil\.example|@evil/);
    // Ours stays what it is.
    expect(body).toContain('<a href="https://example.org/board');
  });

  it('lets nothing that somebody wrote become markup', () => {
    const evil = '</div><script>alert(1)</script>"\'&';
    const { body } = wordInvitation(
      { name: evil, boardUrl: evil },
      {
        ...session,
        place: { room: evil, accessNotes: evil, dialIn: evil },
        speaker: { name: evil, topic: evil },
        agenda: [evil],
      },
    );
    expect(body).not.toContain('<script');
    expect(body.match(/<\/div>/g)).toHaveLength(1);
  });
});

describe('wording a cancellation', () => {
  it('gives the reason of whoever cancelled', () => {
    expect(wordCancellation({ name: 'Design' }, { by: 'lead', reason: 'Ana is ill.' }, true)).toBe(
      'This Lean Coffee of Design does not take place. Why: Ana is ill.',
    );
    const told = (reason: string) => wordCancellation({ name: 'Design' }, { by: 'lead', reason }, true);
    expect(told('no room')).toMatch(/\. Why: no room\.$/);
    expect(told('')).toMatch(/take place\.$/);
  });

  it('says the same whether it is read as text or as HTML, and holds no link', () => {
    const told = wordCancellation(
      { name: 'R&D <b>' },
      { by: 'lead', reason: '<a href="https://evil.example"> Tea & cake</a> &amp; &#60;i&#62; at evil.example' },
      true,
    );
    expect(told).not.toMatch(/[<>]|&[a-z#]|evil\.example|https/i);
    expect(told).toContain('Tea & cake');
  });

  it('is kind when a rule did it', () => {
    expect(wordCancellation({ name: 'Design' }, { by: 'noTopics', reason: '' }, true)).toContain('the hour is yours');
  });

  it('speaks of other sessions only where the community goes on meeting in a rhythm', () => {
    const said = (meetsInRhythm: boolean) =>
      wordCancellation({ name: 'Design' }, { by: 'newRhythm', reason: '' }, meetsInRhythm);
    expect(said(true)).toContain('meets at other times from now on');
    expect(said(true)).toContain('Its other sessions are in your calendar.');
    expect(said(false)).toContain('no longer meets at fixed times');
    expect(said(false)).not.toContain('other sessions');
  });
});
