import * as fc from 'fast-check';
import type { Fate } from './testing/modelCommunity';
import type { Account } from './testing/modelOrganisation';
import { ModelWorld } from './testing/modelWorld';

type Happening = readonly [what: string, happens: (world: ModelWorld) => void];

const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const rules = fc.subarray(['product', 'delivery']);
const account = fc.constantFrom<Account>('enabled', 'enabled', 'disabled', 'deleted');
const lag = fc.constantFrom(0, 0, 20, 110);
const fates = fc.array(fc.constantFrom<Fate>('done', 'done', 'refused', 'lost', 'late'), { maxLength: 4 });
const seconds = fc.constantFrom(1, 20, 70, 200, 400);

function happening<Values extends readonly unknown[]>(
  what: string,
  weight: number,
  values: fc.Arbitrary<Values>,
  happens: (world: ModelWorld, ...values: Values) => void,
): { readonly weight: number; readonly arbitrary: fc.Arbitrary<Happening> } {
  const arbitrary = values.map((drawn): Happening => [
    `${what} ${drawn.map((value) => JSON.stringify(value)).join(' ')}`,
    (world) => {
      happens(world, ...drawn);
    },
  ]);
  return { weight, arbitrary };
}

const anything = fc.oneof(
  happening('join', 4, fc.tuple(who), (world, id) => world.join(id)),
  happening('leave', 4, fc.tuple(who), (world, id) => world.leave(id)),
  happening('invite', 2, fc.tuple(who), (world, id) => world.invite(id)),
  happening('remove', 1, fc.tuple(who), (world, id) => world.remove(id)),
  happening('fit', 4, fc.tuple(who, rules), (world, id, fitting) => world.fit(id, fitting)),
  happening('account', 3, fc.tuple(who, account), (world, id, as) => world.account(id, as)),
  happening('title', 1, fc.tuple(who), (world, id) => world.changeTitle(id)),
  happening('hand', 3, fc.tuple(who, fc.boolean()), (world, id, member) => world.hand(id, member)),
  happening('own', 1, fc.tuple(who, fc.boolean()), (world, id, owner) => world.own(id, owner)),
  happening('read', 5, fc.tuple(lag), (world, by) => world.read(by)),
  happening('run', 7, fc.tuple(fates), (world, of) => world.run(of)),
  happening('answer', 1, fc.tuple(fc.constantFrom('goOn' as const, 'keep' as const)), (world, as) => world.answer(as)),
  happening('wait', 5, fc.tuple(seconds), (world, by) => world.wait(by)),
);

function story(happenings: readonly Happening[]): readonly string[] {
  const world = new ModelWorld();
  for (const [, happens] of happenings) happens(world);
  return world.settle();
}

describe('whatever people, leads, rules, the directory and lost writes do to a community', () => {
  it('its group has exactly those who are in, and everybody is where they last said', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40, size: 'max' }), (happenings) => {
        const told = happenings.map(([what]) => what).join('; ');
        expect([told, ...story(happenings)]).toEqual([told]);
      }),
      { numRuns: 800 },
    );
  });
});
