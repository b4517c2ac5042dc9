import * as React from 'react';
import { cleanup, render } from '@testing-library/react';
import type { Answer } from '../../../clients';
import { createDates, createWords, TextProvider } from '../../../components/words';
import type { CharterView, ProposalDetail, ProposalView } from '../../../domain/charter';
import { carys, charterOf, inList, inMemoryCharter, proposalOf } from '../testing/inMemoryCharter';
import { loadStrings } from '../testing/renderCharter';
import type { CharterDeed } from './charterInStep';
import { DeskProvider, type Desk } from './desk';
import { withProposal } from './proposalTurns';
import { useAcknowledge } from './useAcknowledge';
import { useStance } from './useStance';

afterEach(cleanup);

const strings = loadStrings('en-gb');
const reader = { locale: 'en-GB', zone: 'Europe/London', now: () => new Date('2026-03-25T12:00:00Z') };
const text = { words: createWords(strings), dates: createDates(strings, reader), now: reader.now };

/** What a hook sends out, without anything that answers. */
function deedOf(view: CharterView, act: () => () => void): { readonly deed: CharterDeed; readonly news: string } {
  const deeds: CharterDeed[] = [];
  const told: string[] = [];
  let run = (): void => undefined;
  const Acting: React.FC = () => {
    run = act();
    return null;
  };
  const nothing = (): void => undefined;
  const desk: Desk = {
    ...{ api: inMemoryCharter(view).api, view, take: nothing, goTo: nothing },
    carryOut: (one) => void deeds.push(one),
    tell: (news) => void told.push(news),
  };
  render(
    <TextProvider value={text}>
      <DeskProvider value={desk}>
        <Acting />
      </DeskProvider>
    </TextProvider>,
  );
  run();
  const [deed, ...others] = deeds;
  if (!deed || others.length > 0) throw new Error(`There are ${deeds.length} deeds.`);
  return { deed, news: told.join() };
}

const yours = (more: Partial<ProposalView['yours']>): ProposalView['yours'] => ({ ...proposalOf('p').yours, ...more });
const nobody = (): void => undefined;

/** A proposal as the charter lists it once somebody has done something about it that the API has not answered yet. */
function afterwards(
  proposal: ProposalDetail,
  what: (stance: ReturnType<typeof useStance>) => () => void,
): { readonly then: ProposalView | undefined; readonly news: string } {
  const others = proposalOf('other', { support: 7 });
  const view = charterOf({ proposals: [inList(others), inList(proposal)] });
  const { deed, news } = deedOf(view, () => what(useStance(proposal, nobody)));
  const after = deed.withIt(view);
  expect(after.proposals[0]).toEqual(inList(others));
  return { then: after.proposals[1], news };
}

describe('a stand that somebody takes shows at once', () => {
  it('with one’s support, which is counted once also where it is known already', () => {
    const first = afterwards(proposalOf('p1', { support: 2, yours: yours({ lookAgain: true }) }), (one) => one.support);
    expect(first.then).toMatchObject({ support: 3, objections: 0, yours: { supports: true, lookAgain: false } });
    const known = afterwards(proposalOf('p1', { support: 2, yours: yours({ supports: true }) }), (one) => one.support);
    expect(known.then).toMatchObject({ support: 2, yours: { supports: true } });
  });

  it('without one’s objection where one supports, and nobody else’s', () => {
    const mine = proposalOf('p1', { objections: 2, yours: yours({ objects: true }) });
    const after = afterwards(mine, (one) => one.support);
    expect(after.then).toMatchObject({ support: 1, objections: 1, yours: { supports: true, objects: false } });
    expect(after.news).toBe('Your objection is withdrawn, and you support it.');
    const theirs = afterwards(proposalOf('p1', { objections: 2 }), (one) => one.support);
    expect(theirs.then).toMatchObject({ support: 1, objections: 2 });
    expect(theirs.news).toBe('You support it.');
  });

  it('without the support or the objection that is taken back, if there was one', () => {
    const supporting = proposalOf('p1', { support: 2, yours: yours({ supports: true }) });
    expect(afterwards(supporting, (one) => one.unsupport).then).toMatchObject({
      ...{ support: 1, yours: { supports: false } },
    });
    expect(afterwards(proposalOf('p1', { support: 2 }), (one) => one.unsupport).then?.support).toBe(2);
    const withdraw = (stance: ReturnType<typeof useStance>) => () => stance.withdrawObjection('o1');
    const objecting = proposalOf('p1', { objections: 2, yours: yours({ objects: true }) });
    expect(afterwards(objecting, withdraw).then).toMatchObject({ objections: 1, yours: { objects: false } });
    expect(afterwards(proposalOf('p1', { objections: 2 }), withdraw).then?.objections).toBe(2);
  });
});

describe('having read the charter', () => {
  it('is of the version that one looked at: the question of a newer one stands', async () => {
    const asked = (version: number): CharterView =>
      charterOf({ version, you: { id: carys.id, role: 'member', acknowledged: 2, isAsked: true } });
    const { deed } = deedOf(asked(3), () => useAcknowledge().acknowledge);
    expect(deed.withIt(asked(3)).you).toMatchObject({ acknowledged: 3, isAsked: false });
    expect(deed.withIt(asked(4)).you).toMatchObject({ acknowledged: 2, isAsked: true });
    const answer: Answer<unknown> = await deed.send();
    expect(answer.kind).toBe('fresh');
  });
});

describe('a proposal that the API has told of', () => {
  const at = (id: string, day: number, more: Partial<ProposalDetail> = {}): ProposalDetail =>
    proposalOf(id, { closesAt: `2026-04-0${day}T08:00:00.000Z`, ...more });
  const view = charterOf({ proposals: [at('a', 1), at('c', 3)].map(inList), endedProposals: 4 });
  const ids = ({ proposals }: CharterView): string => proposals.map(({ id }) => id).join('');

  it('stands in the list as it closes, once, without what belongs to its own screen', () => {
    expect(ids(withProposal(at('b', 2))(view))).toBe('abc');
    expect(ids(withProposal(at('a', 5))(view))).toBe('ca');
    const listed = withProposal(at('b', 2, { state: 'outdated', rebased: { text: 'x', isWhole: true } }))(view);
    expect(listed.proposals[1]).toEqual(inList(at('b', 2, { state: 'outdated' })));
  });

  it('stands in it no more once it has ended, and is counted among the earlier ones once', () => {
    const ended = at('a', 1, { state: 'withdrawn', ended: { at: '2026-03-25T12:00:00.000Z' } });
    const after = withProposal(ended)(view);
    expect([ids(after), after.endedProposals]).toEqual(['c', 5]);
    const again = withProposal(ended)(after);
    expect([ids(again), again.endedProposals]).toEqual(['c', 5]);
  });
});
