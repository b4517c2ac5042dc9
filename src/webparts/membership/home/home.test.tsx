import { cleanup, screen } from '@testing-library/react';
import { heldRun, inMemoryMembership, memberOf, problem, ruleOf, runOf } from '../testing/inMemoryMembership';
import { button, choose, loadStrings, pass, press, renderMembership, spoken } from '../testing/renderMembership';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const manyNames = Array.from(
  { length: 40 },
  (_none, index) => `Person ${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}`,
);

describe('how membership stands', () => {
  it('is one sentence: how many are in and by what, as the API has counted both at once', async () => {
    const by = { rule: 210, joined: 1, invited: 2, addedInTeams: 0, lead: 1 };
    const page = await renderMembership(inMemoryMembership({ by }));
    expect(page).toHaveTextContent('214 people are in');
    expect(page).toHaveTextContent('210 by a rule, 1 joined by themselves, 2 were invited and 1 leads it.');
  });

  it('leads from a number to exactly those whom it counts', async () => {
    const memory = inMemoryMembership();
    memory.people = [
      ...memory.people,
      memberOf('Ewa Nowak', { underWay: 'adding' }),
      memberOf('Rhys Bevan', { underWay: 'adding', refused: 'other' }),
      memberOf('Away', { away: true }),
    ];
    const page = await renderMembership(memory);
    expect(page).toHaveTextContent('1 person is on the way');
    expect(page).toHaveTextContent('The directory refused 1 change');
    await press('See who');
    expect(page).toHaveTextContent('2 people found');
    expect(page).not.toHaveTextContent('Away');
  });

  it('looks at the people anew when their number has changed', async () => {
    const memory = inMemoryMembership();
    await renderMembership(memory);
    const looks = (): number => memory.seen.filter((what) => what === 'people').length;
    const before = looks();
    memory.view = { ...memory.view, size: 215 };
    await pass(30_000);
    expect(looks()).toBe(before + 1);
  });

  it('tells rules in words, in the reader’s language', async () => {
    const rule = ruleOf('Product people', {
      include: [
        { attribute: 'jobTitle', how: 'is', values: ['Product manager', 'Head of product'], synonyms: true },
        { attribute: 'group', how: 'is', values: ['group-1'] },
      ],
      exclude: [{ attribute: 'employeeType', how: 'is', values: ['Contractor'] }],
    });
    const memory = inMemoryMembership({ rules: [rule] });
    expect(await renderMembership(memory)).toHaveTextContent(
      'Enrols people whose job title is “Product manager” or “Head of product” (or what the profession calls it) and who are in the group “Service owners”, but not those who are employed as “Contractor”.',
    );
    cleanup();
    expect(await renderMembership(memory, { strings: loadStrings('cy-gb'), locale: 'cy-GB' })).toHaveTextContent(
      'Mae 214 o bobl i mewn',
    );
  });

  it('leads to a first rule where there is none, and says that the directory was not read yet', async () => {
    const { directoryReadAt: _at, ...view } = inMemoryMembership({ rules: [] }).view;
    const memory = inMemoryMembership();
    memory.view = view;
    expect(await renderMembership(memory)).toHaveTextContent('rules do nothing for now');
    await press('Write the first rule');
    expect(screen.getByRole('heading', { name: 'A new rule', hidden: true })).toHaveFocus();
    await press('Back to the rules');
    await press('Back to membership');
    expect(screen.getByRole('heading', { name: '214 people are in', hidden: true })).toHaveFocus();
  });

  it('tells somebody who does not lead whom it is for, and who they are', async () => {
    const memory = inMemoryMembership();
    memory.shutOut(problem('onlyLeads', 403));
    const page = await renderMembership(memory);
    expect(page).toHaveTextContent('This is for the leads of the community');
    expect(page).toHaveTextContent('Ana Pereira lead, owns the team');
    expect(memory.seen).not.toContain('people');
  });

  it('says why there is nothing to show, and tries again', async () => {
    const memory = inMemoryMembership();
    memory.failWith({ kind: 'unreachable' });
    const page = await renderMembership(memory);
    expect(page).toHaveTextContent('Guildhall cannot be reached');
    memory.failWith();
    await press('Try again');
    expect(page).toHaveTextContent('214 people are in');
  });

  it('looks often while a run is under way', async () => {
    const memory = inMemoryMembership();
    memory.runs = [runOf('now', { state: 'running' })];
    await renderMembership(memory);
    const reads = (): number => memory.seen.filter((what) => what === 'read').length;
    const before = reads();
    for (let times = 0; times < 3; times += 1) await pass(2_000);
    expect(reads()).toBeGreaterThanOrEqual(before + 3);
  });
});

describe('a run that waits', () => {
  it('says how many went before, where that counts with it', async () => {
    const { held, ...run } = heldRun(['Jo Okafor']);
    const earlier = { from: '2026-11-23T09:00:00.000Z', removals: 20, additions: 3 };
    const page = await renderMembership(inMemoryMembership({ waiting: { ...run, held: { ...held!, earlier } } }));
    expect(page).toHaveTextContent('Since yesterday 20 people have gone without a question, and that counts with it.');
    expect(page).not.toHaveTextContent('come in by rules');
  });

  it('names whom it would remove and why it waits, and asks once more before it does', async () => {
    const waiting = heldRun(manyNames);
    const memory = inMemoryMembership({ waiting });
    const page = await renderMembership(memory);
    expect(page).toHaveTextContent('It would remove 40 people, and has waited since today.');
    expect(page).toHaveTextContent('At most 20 removals go through without a question.');
    expect(page).not.toHaveTextContent(manyNames[39] ?? '');
    await press(/^Show all 40 names/);
    expect(page).toHaveTextContent(manyNames[39] ?? '');
    await press('Remove 40 people');
    expect(memory.seen.join()).not.toContain('answer');
    expect(page).toHaveTextContent('They lose the team’s channels and files');
    await press('Remove 40 people');
    expect(memory.seen).toContain('answer held goOn d1');
    expect(page).not.toHaveTextContent('A sync run waits for you');
    expect(page).not.toHaveTextContent('answered already');
    expect(screen.getByRole('heading', { name: '214 people are in', hidden: true })).toHaveFocus();
    expect(spoken()).toContain('The sync run goes on.');
  });

  it('leaves them in without a question, since nothing is lost by it', async () => {
    const memory = inMemoryMembership({ waiting: heldRun(['Jo Okafor']) });
    await renderMembership(memory);
    await press('Leave them in');
    expect(memory.seen).toContain('answer held keep d1');
  });

  it('offers first what loses nobody anything, and says what the other answer does', async () => {
    await renderMembership(inMemoryMembership({ waiting: heldRun(['Jo Okafor'], ['Li Wei', 'Xi']) }));
    const [first, second] = ['Leave them in', 'Remove 1 and add 2 people'].map((name) => button(name));
    expect(first?.compareDocumentPosition(second as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(first?.className).not.toBe(second?.className);
  });

  it('says that every removal waits where none goes through', async () => {
    const waiting = heldRun(['Jo Okafor']);
    const held = waiting.held && { ...waiting.held, threshold: 0 };
    const page = await renderMembership(inMemoryMembership({ waiting: { ...waiting, ...(held ? { held } : {}) } }));
    expect(page).toHaveTextContent('Every removal waits for a lead.');
  });

  it('says who has answered when the reader comes too late', async () => {
    const memory = inMemoryMembership({ waiting: heldRun(['Jo Okafor']) });
    const page = await renderMembership(memory);
    await press('Remove 1 person');
    memory.refuse(problem('runNotWaiting'));
    memory.runs = [{ ...heldRun(['Jo Okafor']), state: 'dropped', answeredBy: { id: 'be', name: 'Bethan' } }];
    const { waiting: _answered, ...view } = memory.view;
    memory.view = view;
    await press('Remove 1 person');
    expect(page).toHaveTextContent('Bethan answered already: everybody stays as they were.');
    expect(spoken()).toContain('Bethan answered already');
  });

  it('says so, too, when nothing was pressed, and that it goes on, or that nothing is left of it', async () => {
    for (const [more, sentence] of [
      [{ state: 'done', answeredBy: { id: 'be', name: 'Bethan' } }, 'Bethan answered already: the sync run goes on.'],
      [{ state: 'dropped' }, 'nothing of what it asked about is left'],
    ] as const) {
      const memory = inMemoryMembership({ waiting: heldRun(['Jo Okafor']) });
      const page = await renderMembership(memory);
      memory.runs = [{ ...heldRun(['Jo Okafor']), ...more }];
      const { waiting: _answered, ...view } = memory.view;
      memory.view = view;
      await pass(30_000);
      expect(page).toHaveTextContent(sentence);
      cleanup();
    }
  });

  it('says that it is about other people by now, and shows them', async () => {
    const memory = inMemoryMembership({ waiting: heldRun(['Jo Okafor']) });
    await renderMembership(memory);
    memory.refuse(problem('runChanged'));
    memory.view = { ...memory.view, waiting: heldRun(['Jo Okafor', 'Li Wei']) };
    await press('Leave them in');
    expect(spoken()).toContain('have changed since you looked');
    expect(document.body).toHaveTextContent('2 people would leave');
  });
});

describe('leads and deputies', () => {
  it('can be changed at once, and owners only in Teams', async () => {
    const memory = inMemoryMembership();
    memory.people = [...memory.people, memberOf('Ewa Nowak', { leads: 'deputy' })];
    const page = await renderMembership(memory);
    expect(screen.queryByRole('button', { name: 'More for Ana Pereira', hidden: true })).toBeNull();
    await choose('More for Ewa Nowak', 'Make lead');
    expect(memory.seen).toContain('role ewa-nowak lead');
    await press('Owners are set in Teams');
    expect(page).toHaveTextContent('POST /groups/group-0/owners/$ref');
    expect(page).toHaveTextContent('DELETE /groups/group-0/owners/ana-pereira/$ref');
  });

  it('are asked before they step down themselves', async () => {
    const memory = inMemoryMembership();
    await renderMembership(memory);
    await choose('More for Bo Lindqvist', 'Step down');
    expect(memory.seen.join()).not.toContain('role');
    expect(document.body).toHaveTextContent('Only another lead can bring you back.');
    await press('Step down');
    expect(memory.seen).toContain('role bo-lindqvist member');
  });

  it('stay as before when the API says no, with the reason', async () => {
    const memory = inMemoryMembership();
    await renderMembership(memory);
    memory.refuse(problem('lastLead'));
    await choose('More for Bo Lindqvist', 'Make deputy');
    expect(spoken()).toContain('Bo Lindqvist stays as before. Nobody else leads this community.');
    expect(document.querySelector('aside')).toHaveTextContent('Bo Lindqvist lead, you');
  });
});
