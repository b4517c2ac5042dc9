import { zones } from '../sessions/testing';
import { mayRead, presentCharter, type Onlooker, type Shown } from './presentCharter';
import { presentDetail, presentProposal } from './presentProposal';
import { charterOf, guidOf, hoursLater, members, personOf, proposalOf } from './testing';

const { clauses } = charterOf();
const [ana, ben, cai, lena] = [personOf('ana'), personOf('ben'), personOf('cai'), personOf('lena')];
const objective = {
  ...{ id: guidOf(3), text: 'Meet every team', startsOn: '2026-03-02', months: 3 as const, endsOn: '2026-06-01' },
  ...{ setBy: lena, checkIns: [{ id: guidOf(4), at: hoursLater(1), by: ben, text: 'Half' }] },
};
const outcome = { reached: 'yes' as const, text: 'All', at: hoursLater(2), by: ana };
const question = { id: guidOf(2), by: cai, at: hoursLater(30), text: 'Who decides on money?' };
const supported = proposalOf({ support: [{ by: ben, at: hoursLater(30), wording: 1 }] });
const outdated = proposalOf({ id: guidOf(201), state: 'outdated', closesAt: hoursLater(25) });
const shown: Shown = {
  community: { id: 'c1', name: 'Designers', timeZone: 'Europe/London' },
  charter: {
    ...{ version: 2, lastMajor: 1, clauses, adoptedAt: hoursLater(0), audience: 'organisation', reviewMonths: 6 },
    ...{ reviewOn: '2026-09-02', objective, pastObjectives: [{ ...objective, outcome }], questions: [question] },
    ...{ reminded: { version: 1, at: hoursLater(5) }, reviewSession: { id: 's1', start: hoursLater(99) } },
  },
  publication: { state: 'troubled', version: 1, trouble: 'siteRefused' },
  standing: [supported, outdated],
  versions: new Map([[1, clauses]]),
  endedProposals: 7,
  members,
  acknowledgements: new Map([['ben', { version: 1 }]]),
};
const viewOf = (onlooker: Onlooker, now = hoursLater(48)) => presentCharter(shown, onlooker, now, zones);
const due = '2026-09-02T08:00:00.000Z';

describe('the charter as a member sees it', () => {
  it('has everything that is agreed and under way, what closes first first', () => {
    const view = viewOf({ role: 'member', id: 'ben' });
    expect(view).toMatchObject({
      ...{ version: 2, clauses, objective, questions: [question], endedProposals: 7 },
      you: { id: 'ben', role: 'member', acknowledged: 1, isAsked: false },
      review: { on: '2026-09-02', everyMonths: 6, isDue: false, session: { id: 's1' } },
    });
    expect(view.proposals.map(({ id }) => id)).toEqual([outdated.id, supported.id]);
  });

  it('asks them to read it when they have not', () => {
    expect(viewOf({ role: 'member', id: 'cai' }).you).toEqual({ id: 'cai', role: 'member', isAsked: true });
  });

  it('does not say who can’t publish what, nor how many have read it', () => {
    const view = viewOf({ role: 'member', id: 'ben' }, due);
    expect(view.publication).toEqual({ state: 'owed', version: 1 });
    expect(view).not.toHaveProperty('acknowledgements');
    expect(view).not.toHaveProperty('review.agenda');
  });
});

describe('the charter as a lead sees it', () => {
  it('says where anybody reads it while it is open to anybody, to leads alone', () => {
    const open = {
      ...shown,
      charter: { ...shown.charter, audience: 'anybody' as const },
      publicAddress: 'https://a.example/c',
    };
    const seenBy = (onlooker: Onlooker) => presentCharter(open, onlooker, hoursLater(48), zones);
    expect(seenBy({ role: 'lead', id: 'lena' }).publicAddress).toBe('https://a.example/c');
    expect(seenBy({ role: 'member', id: 'ben' })).not.toHaveProperty('publicAddress');
    expect(
      presentCharter({ ...open, charter: shown.charter }, { role: 'lead', id: 'lena' }, hoursLater(48), zones),
    ).not.toHaveProperty('publicAddress');
  });

  it('says how many have read it, when they were reminded, and what keeps the page back', () => {
    const view = viewOf({ role: 'lead', id: 'lena' });
    expect(view.acknowledgements).toEqual({ done: 1, of: 4, remindedAt: hoursLater(5) });
    expect(view.publication).toEqual(shown.publication);
    expect(view).not.toHaveProperty('publicAddress');
    expect(view).not.toHaveProperty('review.agenda');
  });

  it('forgets the reminder of a version before the last that asks everybody', () => {
    const again = { ...shown, charter: { ...shown.charter, lastMajor: 2 } };
    expect(presentCharter(again, { role: 'lead', id: 'lena' }, due, zones).acknowledgements).toEqual({
      done: 0,
      of: 4,
    });
  });

  it('has the agenda ready when the review is due', () => {
    expect(viewOf({ role: 'lead', id: 'lena' }, due).review?.agenda).toHaveLength(3);
  });
});

describe('the charter as somebody else reads it', () => {
  const view = viewOf({ role: 'reader' }, due);

  it('has what is agreed', () => {
    expect(view).toMatchObject({
      clauses,
      objective: { text: 'Meet every team' },
      pastObjectives: [{ outcome: { text: 'All' } }],
    });
    expect(view.you).toEqual({ role: 'reader', isAsked: false });
  });

  it('has nobody’s name, and nothing that is not agreed', () => {
    expect(JSON.stringify(view)).not.toMatch(/ana|ben|cai|lena|Half|money|s1/i);
    expect(view).toMatchObject({ proposals: [], endedProposals: 0, questions: [], publication: { state: 'none' } });
  });

  it('is open to them as far as the community has chosen', () => {
    expect(
      (['members', 'organisation', 'anybody'] as const).map((audience) => mayRead(audience, 'organisation')),
    ).toEqual([false, true, true]);
    expect((['members', 'organisation', 'anybody'] as const).map((audience) => mayRead(audience, 'outside'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a charter that is not there yet', () => {
  it('asks nobody anything', () => {
    const charter = {
      version: 0,
      lastMajor: 0,
      clauses: [],
      audience: 'members' as const,
      reviewMonths: 6,
      pastObjectives: [],
      questions: [],
    };
    const view = presentCharter({ ...shown, charter, standing: [] }, { role: 'lead', id: 'lena' }, due, zones);
    expect(view).toMatchObject({ version: 0, you: { isAsked: false }, proposals: [] });
    for (const absent of ['acknowledgements', 'review', 'adoptedAt', 'objective'])
      expect(view).not.toHaveProperty(absent);
  });
});

describe('a proposal as it is shown', () => {
  const objection = { id: guidOf(1), by: cai, at: hoursLater(30), reason: 'Why?', wording: 1 };
  const gone = { ...objection, id: guidOf(5), by: personOf('gone') };
  const amended = proposalOf({
    ...{
      wording: 2,
      objections: [objection, gone],
      comments: [{ id: guidOf(8), by: ana, at: hoursLater(31), text: 'Hm' }],
    },
    support: [
      { by: ben, at: hoursLater(30), wording: 1 },
      { by: lena, at: hoursLater(30), wording: 2 },
    ],
  });
  const seenBy = (reader: string) => presentProposal(amended, { clauses, members, reader });

  it('counts support of its wording, and objections of those who are there', () => {
    expect(seenBy('ben')).toMatchObject({ support: 1, objections: 1, comments: 1, clause: clauses[4] });
  });

  it('asks those who supported or objected before to look again', () => {
    expect(seenBy('ben').yours).toEqual({
      supports: false,
      objects: false,
      isProposer: false,
      mayAmend: false,
      lookAgain: true,
    });
    expect(seenBy('cai').yours).toEqual({
      supports: false,
      objects: true,
      isProposer: false,
      mayAmend: false,
      lookAgain: true,
    });
    expect(seenBy('lena').yours).toEqual({
      supports: true,
      objects: false,
      isProposer: false,
      mayAmend: false,
      lookAgain: false,
    });
    expect(seenBy('ana').yours).toEqual({
      supports: false,
      objects: false,
      isProposer: true,
      mayAmend: true,
      lookAgain: false,
    });
  });

  it('lets its proposer give it another wording while it stands, and anybody once it is outdated or they have left', () => {
    const may = (proposal: typeof amended, reader: string, who: ReadonlySet<string> = members) =>
      presentProposal(proposal, { clauses, members: who, reader }).yours.mayAmend;
    expect([may(amended, 'ana'), may(amended, 'ben')]).toEqual([true, false]);
    expect(may(outdated, 'ben')).toBe(true);
    expect(may(amended, 'ben', new Set(['ben', 'cai']))).toBe(true);
    const ended = proposalOf({ state: 'returned', ended: { at: hoursLater(200) } });
    expect([may(ended, 'ana'), may(ended, 'ben', new Set(['ben']))]).toEqual([false, false]);
  });

  it('has the clause as it was when it is outdated or has ended, and none when it is gone', () => {
    const showing = { clauses: [], base: clauses, members, reader: 'ben' };
    expect(presentProposal(outdated, showing)).toMatchObject({ base: clauses[4] });
    expect(presentProposal(outdated, showing)).not.toHaveProperty('clause');
    expect(presentProposal(supported, showing)).not.toHaveProperty('base');
    const clauseId = guidOf(5);
    for (const change of [
      { kind: 'move', clauseId, section: 'roles' },
      { kind: 'remove', clauseId },
    ] as const) {
      expect(presentProposal(proposalOf({ change }), showing)).not.toHaveProperty('base');
      for (const state of ['adopted', 'returned', 'withdrawn'] as const) {
        expect(presentProposal(proposalOf({ change, state }), showing)).toMatchObject({ base: clauses[4] });
        expect(presentProposal(proposalOf({ state }), showing)).toMatchObject({ base: clauses[4] });
      }
    }
  });

  it('has in full who said what, and whether they have left', () => {
    const detail = presentDetail(amended, { clauses, members, reader: 'ben' });
    expect(detail.supporters).toEqual([
      { ...ben, at: hoursLater(30), earlierWording: true },
      { ...lena, at: hoursLater(30) },
    ]);
    expect(detail.raised).toEqual([objection, { ...gone, hasLeft: true }]);
    expect(detail.said).toEqual(amended.comments);
  });

  it('says who took it over, that it was found on the page, and how it ended', () => {
    const ended = { at: hoursLater(200), version: 2 };
    const view = presentProposal(proposalOf({ begunBy: ben, fromPage: true, state: 'adopted', ended }), {
      clauses,
      members,
      reader: 'x',
    });
    expect(view).toMatchObject({ begunBy: ben, fromPage: true, ended });
  });
});
