import type { MembershipRule } from '../../../src/domain/membership';
import { openRunWorld, productManagers } from './testing/runWorld';

const facts = (id: string, more: object = {}) => ({
  ...{ id, name: id, guest: false, enabled: true, impersonal: false, ...more },
});
const manager = { jobTitle: 'Product manager' };

describe('who has to be looked at again', () => {
  const marked = ({ world }: ReturnType<typeof openRunWorld>) =>
    [...world.marks.values()].map(({ personId }) => personId).sort();

  it('is whom another set of rules fits than before, and nobody whom the change means nothing to', async () => {
    const kit = openRunWorld();
    kit.world.rules = [productManagers];
    await kit.runs.marks.note(
      [
        { id: 'fits', before: facts('fits'), after: facts('fits', manager) },
        { id: 'fits-no-more', before: facts('fits-no-more', manager), after: facts('fits-no-more') },
        { id: 'gone', before: facts('gone', manager) },
        { id: 'new', after: facts('new', manager) },
        { id: 'still-fits', before: facts('x', manager), after: facts('x', { ...manager, office: 'Leeds' }) },
        { id: 'other', before: facts('other'), after: facts('other', { jobTitle: 'Production manager' }) },
      ],
      [],
    );
    expect(marked(kit)).toEqual(['fits', 'fits-no-more', 'gone', 'new']);
    expect(kit.world.messages).toEqual([{ communityId: 'c1' }]);
  });

  it('is nobody whom a rule would only suggest', async () => {
    const kit = openRunWorld();
    kit.world.rules = [{ ...productManagers, mode: 'suggest' }];
    await kit.runs.marks.note([{ id: 'ana', after: facts('ana', manager) }], []);
    expect(marked(kit)).toEqual([]);
    expect(kit.world.messages).toEqual([]);
  });

  it('is whom a community knows, whatever has changed about them', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    await kit.runs.marks.note([{ id: 'ana', before: facts('ana'), after: facts('ana', { name: 'Anna' }) }], []);
    expect(marked(kit)).toEqual(['ana']);
  });

  it('is whom a community knows among a whole organisation that is read for the first time', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    const everybody = Array.from({ length: 500 }, (_, at) => ({ id: `p${at}`, after: facts(`p${at}`) }));
    await kit.runs.marks.note([...everybody, { id: 'ana', after: facts('ana') }], []);
    expect(marked(kit)).toEqual(['ana']);
  });

  it('is who has come to or gone from the group, or from one that a rule names', async () => {
    const kit = openRunWorld();
    const byGroup: MembershipRule = {
      ...productManagers,
      include: [{ attribute: 'group', how: 'is', values: ['another'] }],
    };
    await kit.runs.marks.note(
      [],
      [
        { groupId: 'c1', personIds: ['ana'] },
        { groupId: 'another', personIds: ['ben'] },
      ],
    );
    expect(marked(kit)).toEqual(['ana']);
    kit.world.rules = [byGroup];
    await kit.runs.marks.note([], [{ groupId: 'another', personIds: ['ben'] }]);
    expect(marked(kit)).toEqual(['ana', 'ben']);
  });
});
