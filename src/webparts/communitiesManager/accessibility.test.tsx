import * as axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
import { inMemoryManager, managed, problem, retiredOne, type InMemoryManager } from './testing/inMemoryManager';
import { choose, loadStrings, press, renderManager, select } from './testing/renderManager';

const all = (): InMemoryManager => {
  const by = { id: 'jo', name: 'Jo Okafor' };
  const manager = inMemoryManager({
    communities: [
      managed('Content design', { needs: ['noLead', 'noSessionForThreeMonths', 'runWaiting'], leads: [] }),
      managed('Data'),
      managed('Research', { ending: { how: 'retire' } }),
    ],
    proposals: [
      { id: 'p', name: 'Plain words', purpose: 'Words that all understand.', by, at: '2026-11-23T09:00:00Z' },
    ],
    freeGroups: [{ id: 'g', name: 'Service designers' }],
    retired: [retiredOne('Old craft', 'data')],
  });
  manager.people = [{ id: 'ana', name: 'Ana Pereira', jobTitle: 'Product manager' }];
  return manager;
};

// axe measures icons on a canvas, which jsdom has not.
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
afterEach(cleanup);
afterAll(() => jest.restoreAllMocks());

/** jsdom has no layout, so contrast is looked at in the browser. The page around a web part has the landmarks. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

const violations = async (container: HTMLElement): Promise<unknown[]> => {
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

describe('axe finds nothing wrong with', () => {
  it.each([
    ['English', 'en-gb', 'en-GB'],
    ['Welsh', 'cy-gb', 'cy-GB'],
  ] as const)('all communities in %s', async (_name, strings, locale) => {
    expect(await violations(await renderManager(all(), { strings: loadStrings(strings), locale }))).toEqual([]);
  });

  it('a merge that is about to be made', async () => {
    const container = await renderManager(all());
    await choose('Data', 'Merge into another');
    select('Community that goes on', 'Content design');
    expect(await violations(container)).toEqual([]);
  });

  it('a split that is about to be made', async () => {
    const container = await renderManager(all());
    await choose('Data', 'Split');
    userEvent.click(screen.getByLabelText(/Ana Pereira/));
    select('Community that they go into', 'Content design');
    expect(await violations(container)).toEqual([]);
  });

  it('retiring, with the handover pack, and a group that may go, too', async () => {
    const container = await renderManager(all());
    await press('How an administrator deletes its group: Old craft');
    expect(await violations(container)).toEqual([]);
    await choose('Data', 'Retire');
    expect(await violations(container)).toEqual([]);
  });

  it('declining a proposal, and finding a lead', async () => {
    const manager = all();
    manager.view = {
      ...manager.view,
      communities: manager.view.communities.map((one) => ({ ...one, leads: [], needs: ['noLead'] })),
    };
    const container = await renderManager(manager);
    await press('Decline: Plain words');
    expect(await violations(container)).toEqual([]);
    await choose('Data', 'Find a lead');
    expect(await violations(container)).toEqual([]);
  });

  it('changing details, with something that is wrong', async () => {
    const container = await renderManager(all());
    await choose('Data', 'Change its details');
    userEvent.clear(screen.getByLabelText('Name of the community'));
    await press('Save: Data');
    expect(await violations(container)).toEqual([]);
  });

  it('creating, and what an administrator has to do first', async () => {
    const container = await renderManager(all());
    await press('Create it: Plain words');
    expect(await violations(container)).toEqual([]);
    await press('Show what to ask for');
    expect(await violations(container)).toEqual([]);
  });

  it('nothing to show, and somebody who is no manager', async () => {
    expect(await violations(await renderManager(inMemoryManager(), { isEditing: true }))).toEqual([]);
    cleanup();
    const shut = all();
    shut.shutOut(problem('onlyManagers', 403));
    expect(await violations(await renderManager(shut))).toEqual([]);
  });
});
