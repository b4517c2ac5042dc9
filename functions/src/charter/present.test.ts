import { proposalOf } from '../../../src/domain/charter/testing';
import { Refusal } from '../platform/refusal';
import type { CharterParts } from './charterParts';
import { presentFor } from './present';

const objection = { id: 'o', by: { id: 'zoe', name: 'Zoe' }, at: '2026-03-03T10:00:00.000Z', reason: 'No', wording: 1 };
const proposal = proposalOf({ objections: [objection] });
const roster = [{ id: 'ana' }] as unknown as Parameters<typeof presentFor>[2];

describe('who is there when something is decided', () => {
  const present = (enter: () => Promise<unknown>) => {
    const people = { enter, departureOf: () => Promise.resolve(undefined) } as unknown as CharterParts['people'];
    return presentFor({ people }, 'c1', roster, [proposal]);
  };

  it('is asked about whoever objects and is not in the roster', async () => {
    expect([...(await present(() => Promise.resolve({})))]).toEqual(['ana', 'zoe']);
    expect([...(await present(() => Promise.reject(new Refusal({ code: 'notAMember' }))))]).toEqual(['ana']);
  });

  it('is not known when nobody can tell: then nothing is decided over somebody’s head', async () => {
    await expect(present(() => Promise.reject(new Error('the directory is ill')))).rejects.toThrow('ill');
    await expect(presentFor({ people: {} as CharterParts['people'] }, 'c1', [], [proposal])).rejects.toThrow();
  });
});
