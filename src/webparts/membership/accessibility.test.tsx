import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import {
  by,
  heldRun,
  inMemoryMembership,
  memberOf,
  problem,
  ruleOf,
  runOf,
  type InMemoryMembership,
} from './testing/inMemoryMembership';
import { choose, loadStrings, pass, press, renderMembership, write } from './testing/renderMembership';

function everything(): InMemoryMembership {
  const held = heldRun(['Ana Pereira', 'Dev Patel'], ['Jo Okafor']);
  const memory = inMemoryMembership({ waiting: held, rules: [ruleOf('Product people'), ruleOf('Owners')] });
  memory.people = [
    ...memory.people,
    memberOf('Ewa Nowak', { guest: true, why: [by.addedInTeams], underWay: 'adding' }),
    memberOf('Rhys Bevan', { underWay: 'removing', refused: 'lastOwner', why: [] }),
  ];
  memory.runs = [runOf('r1', { failed: [{ id: 'x', name: 'Xi', write: 'add', why: 'personUnknown' }] }), held];
  memory.preview = {
    ...{ fits: 8, alreadyIn: 1, stayOut: 5, lookedAt: 40, warnings: ['brake'] },
    people: [{ id: 'jo', name: 'Jo Okafor', fits: [{ attribute: 'jobTitle', value: 'Product manager' }] }],
  };
  memory.couldJoin = {
    people: [{ id: 'jo', name: 'Jo Okafor', fits: [{ attribute: 'office', value: 'Leeds' }], match: 2 }],
    total: 1,
    reasons: [{ reason: 'noTime', count: 5 }],
  };
  memory.found = {
    invited: [{ id: 'jo', name: 'Jo Okafor', mail: 'jo@harbour.example' }],
    alreadyIn: [{ id: 'ana', name: 'Ana Pereira' }],
    left: [{ id: 'li', name: 'Li Wei' }],
    theyDecide: [{ id: 'ola', name: 'Ola Berg' }],
    unknown: ['Nobody'],
    ambiguous: [{ text: 'Sam', people: [{ id: 's1', name: 'Sam One' }] }],
    notPeople: ['Room 1'],
  };
  memory.audit = [{ entries: [{ at: '2026-11-24T09:00:00.000Z', what: 'joined', person: { id: 'jo', name: 'Jo' } }] }];
  return memory;
}

// axe measures icons on a canvas, which jsdom has not.
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});
afterAll(() => jest.restoreAllMocks());

/** jsdom has no layout, so contrast is looked at in the browser. The page around a web part has the landmarks. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

const violations = async (container: HTMLElement): Promise<unknown[]> => {
  jest.useRealTimers();
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

describe('axe finds nothing wrong with', () => {
  it.each([
    ['English', 'en-gb', 'en-GB'],
    ['Welsh', 'cy-gb', 'cy-GB'],
  ] as const)('how membership stands, with a run that waits, in %s', async (_name, strings, locale) => {
    expect(await violations(await renderMembership(everything(), { strings: loadStrings(strings), locale }))).toEqual(
      [],
    );
  });

  it('a question before people are removed, and a lead being named', async () => {
    const container = await renderMembership(everything());
    await press('Remove 2 and add 1 people');
    await press('Name another');
    await press('Owners are set in Teams');
    expect(await violations(container)).toEqual([]);
  });

  it('the rules, and one that is changed with whom it means', async () => {
    const container = await renderMembership(everything());
    await press('Rules');
    await press('Delete: Owners');
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Change: Product people');
    await pass(800);
    expect(await violations(container)).toEqual([]);
  });

  it('the people, and a question before somebody is removed', async () => {
    const container = await renderMembership(everything());
    await press('People');
    await choose('More for Dev Patel', 'Remove');
    expect(await violations(container)).toEqual([]);
  });

  it('a list that was pasted, and what became of it', async () => {
    const container = await renderMembership(everything());
    await press('Invite people');
    write('Names or addresses', 'Jo Okafor; Sam; Nobody');
    await press('Look who that is');
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Invite 2 people');
    expect(await violations(container)).toEqual([]);
  });

  it.each(['Could join', 'Sync runs', 'History', 'Handover pack'])('%s', async (place) => {
    const container = await renderMembership(everything());
    await press(place);
    expect(await violations(container)).toEqual([]);
  });

  it('what somebody sees who does not lead', async () => {
    const memory = inMemoryMembership();
    memory.shutOut(problem('onlyLeads', 403));
    expect(await violations(await renderMembership(memory))).toEqual([]);
  });
});
