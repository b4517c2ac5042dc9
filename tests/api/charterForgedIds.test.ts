import { randomUUID } from 'node:crypto';
import { aboutPartId, sectionPartId } from '../../functions/src/charter/pageContent';
import type { CharterView } from '../../src/domain/charter';
import { digitalPractice, openWorld, type World } from '../world/openWorld';

const charterPath = `communities/${digitalPractice}/charter`;

describe('a clause under an id that a part of the page in SharePoint bears', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ planned: false });
  });
  afterAll(() => world.stop());

  const propose = async (change: object) => {
    const { version } = (await world.call<CharterView>('member', 'GET', charterPath)).body;
    const body = { id: randomUUID(), change, reason: 'Clearer.', weight: 'minor', version };
    return world.call<{ code?: string; id?: string }>('member', 'POST', `${charterPath}/proposals`, body);
  };
  const clause = (id: string) => ({ id, section: 'values', text: 'We say what we see.' });

  it.each([
    ['above the charter', aboutPartId],
    ['with the title of a section', sectionPartId('values')],
    ['in capitals', aboutPartId.toUpperCase()],
  ])('is not proposed: the one %s', async (_which, id) => {
    const start = await propose({ kind: 'start', clauses: [clause(id)] });
    expect([start.status, start.body.code]).toEqual([409, 'clauseIdTaken']);
  });

  it('is not put into another wording, nor into a charter that is there', async () => {
    const first = { kind: 'start', clauses: [clause(randomUUID())] };
    const { body } = await propose(first);
    const lead = (path: string, wish: object) => world.call<{ code?: string }>('facilitator', 'POST', path, wish);
    expect((await lead(`${charterPath}/proposals/${body.id}/adopt`, { wording: 1 })).status).toBe(200);
    const add = await propose({ kind: 'add', clause: clause(sectionPartId('values')) });
    expect([add.status, add.body.code]).toEqual([409, 'clauseIdTaken']);
    const lawful = await propose({ kind: 'add', clause: clause(randomUUID()) });
    const amended = await world.call<{ code?: string }>(
      'member',
      'POST',
      `${charterPath}/proposals/${lawful.body.id}/amend`,
      {
        ...{
          wording: 1,
          change: { kind: 'add', clause: clause(aboutPartId) },
          reason: 'Clearer.',
          weight: 'minor',
          version: 1,
        },
      },
    );
    expect([amended.status, amended.body.code]).toEqual([409, 'clauseIdTaken']);
  });
});
