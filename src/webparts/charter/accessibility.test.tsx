import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import {
  ana,
  charterOf,
  clauseOf,
  inMemoryCharter,
  noCharter,
  proposalOf,
  questionOf,
  someClauses,
  versionOf,
  type InMemoryCharter,
} from './testing/inMemoryCharter';
import { choose, loadStrings, press, renderCharter } from './testing/renderCharter';

function everything(): InMemoryCharter {
  const marked = clauseOf(
    'm',
    'decisions',
    '# One\n\n| a | b |\n|--|--|\n| 1 | [x](https://a.example) |\n\n- [ ] do',
    'Many',
  );
  const plain = clauseOf('n', 'decisions', '## Two\n\nText');
  const memory = inMemoryCharter(
    charterOf({
      you: { id: ana.id, role: 'lead', acknowledged: 2, isAsked: true },
      clauses: [...someClauses, marked, plain],
      questions: [questionOf('q', 'Why?', { clauseId: 'reply' })],
      publication: { state: 'troubled', url: 'https://a.example/p.aspx', version: 2, trouble: 'siteRefused' },
    }),
  );
  memory.versions = [versionOf(1, someClauses.slice(1)), versionOf(2, someClauses), versionOf(3, memory.view.clauses)];
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
  ] as const)('a charter with all there can be, in %s', async (_name, strings, locale) => {
    expect(await violations(await renderCharter(everything(), { strings: loadStrings(strings), locale }))).toEqual([]);
  });

  it('what has changed, and a question that is written', async () => {
    const container = await renderCharter(everything());
    await press('What has changed');
    await choose('More for Replies', 'Leave a question about this clause');
    await press('Leave the question');
    await press('Remove the question: Why?');
    expect(await violations(container)).toEqual([]);
  });

  it('the versions, one of them, and two compared', async () => {
    const container = await renderCharter(everything());
    await press('Versions');
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Read it: Version 2');
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Back to the versions');
    await press('What it changed: Version 3');
    expect(await violations(container)).toEqual([]);
  });

  it('a community without a charter', async () => {
    expect(await violations(await renderCharter(inMemoryCharter(noCharter())))).toEqual([]);
  });

  it('what is proposed, a proposal, and an objection to it', async () => {
    const memory = everything();
    const raised = [{ id: 'o', by: ana, at: '2026-03-25T09:00:00.000Z', reason: 'Too slow.', wording: 1 }];
    memory.proposals = [proposalOf('p1', { objections: 1, raised })];
    const container = await renderCharter(memory);
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Other words for “Replies”');
    await press('Object with a reason');
    await press('Object');
    expect(await violations(container)).toEqual([]);
  });

  it('a change that is suggested', async () => {
    const container = await renderCharter(everything());
    await choose('More for Replies', 'Suggest other words');
    await press('Preview: Words of the clause');
    await press('Propose it');
    expect(await violations(container)).toEqual([]);
  });

  it('a first charter that is begun', async () => {
    const container = await renderCharter(inMemoryCharter(noCharter('lead')));
    await press('Start a charter');
    await press('Use sections with prompts');
    expect(await violations(container)).toEqual([]);
  });

  it('what leads look after, and the objectives', async () => {
    const memory = everything();
    const review = { on: '2026-03-20', everyMonths: 6, isDue: true, agenda: [{ kind: 'living' }] } as const;
    memory.view = { ...memory.view, review, acknowledgements: { done: 1, of: 3 } };
    const container = await renderCharter(memory);
    await press('Look after the charter');
    await press('Remind the others');
    expect(await violations(container)).toEqual([]);
    jest.useFakeTimers();
    await press('Back to the charter');
    await press('Set an objective');
    expect(await violations(container)).toEqual([]);
  });
});
