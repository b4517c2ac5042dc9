import * as fc from 'fast-check';
import { ModelWorld } from './testing/modelWorld';
import type { Fault } from './testing/modelEngine';

type Happening = readonly [what: string, happens: (world: ModelWorld) => void];

const who = fc.nat({ max: 9 });
const anybody = fc.nat({ max: 11 });
const event = fc.nat({ max: 4 });
const fault = fc.constantFrom<Fault>('none', 'none', 'none', 'beforeNote', 'beforeEffect', 'afterEffect', 'late');

function happening<Values extends readonly unknown[]>(
  what: string,
  values: fc.Arbitrary<Values>,
  happens: (world: ModelWorld, ...values: Values) => void,
): fc.Arbitrary<Happening> {
  return values.map((drawn) => [`${what} ${drawn.join(' ')}`, (world) => happens(world, ...drawn)]);
}

const usual = [
  { weight: 6, arbitrary: happening('join', fc.tuple(who), (world, one) => world.join(one)) },
  { weight: 3, arbitrary: happening('leave', fc.tuple(who), (world, one) => world.leave(one)) },
  { weight: 1, arbitrary: happening('marry', fc.tuple(who), (world, one) => world.marry(one)) },
  { weight: 1, arbitrary: happening('becomeMember', fc.tuple(who), (world, one) => world.becomeMember(one)) },
  { weight: 2, arbitrary: happening('move', fc.tuple(fc.integer({ min: -2, max: 2 })), (world, by) => world.move(by)) },
  { weight: 1, arbitrary: happening('last', fc.tuple(fc.constantFrom(1, 2)), (world, hours) => world.last(hours)) },
  { weight: 2, arbitrary: happening('reword', fc.tuple(), (world) => world.reword()) },
  { weight: 1, arbitrary: happening('takeBack', fc.tuple(), (world) => world.takeBack()) },
  { weight: 1, arbitrary: happening('adopt', fc.tuple(fc.nat({ max: 1 })), (world, one) => world.adopt(one)) },
  { weight: 1, arbitrary: happening('cover', fc.tuple(who), (world, one) => world.cover(one)) },
  { weight: 1, arbitrary: happening('leaveSeries', fc.tuple(), (world) => world.leaveSeries()) },
  { weight: 2, arbitrary: happening('forward', fc.tuple(event, anybody), (world, at, one) => world.forward(at, one)) },
  {
    weight: 3,
    arbitrary: happening(
      'answer',
      fc.tuple(event, who, fc.constantFrom('accepted', 'declined')),
      (world, at, one, as) => world.answer(at, one, as as 'accepted'),
    ),
  },
  { weight: 1, arbitrary: happening('deleteByHand', fc.tuple(event), (world, at) => world.deleteByHand(at)) },
  { weight: 1, arbitrary: happening('spoil', fc.tuple(event), (world, at) => world.spoil(at)) },
  { weight: 1, arbitrary: happening('reconcile', fc.tuple(), (world) => world.engine.reconcile()) },
  { weight: 1, arbitrary: happening('arrive', fc.tuple(), (world) => world.arrive()) },
  {
    weight: 6,
    arbitrary: fc
      .array(fault, { maxLength: 8 })
      .map((faults): Happening => [`run ${faults.join()}`, (world) => world.run(faults)]),
  },
];
const cancelling = happening('cancel', fc.tuple(), (world) => world.cancel());

function story(happenings: readonly Happening[]): readonly string[] {
  const world = new ModelWorld();
  for (const [, happens] of happenings) happens(world);
  world.settle();
  return world.complaints;
}

const named = (happenings: readonly Happening[]): string => happenings.map(([what]) => what).join('; ');

describe('whatever happens to a session and its people, exactly the right people have exactly one right invitation', () => {
  it.each([
    ['while the session stands', fc.array(fc.oneof(...usual), { maxLength: 40, size: 'max' })],
    [
      'when it is cancelled in the middle of it',
      fc
        .tuple(
          fc.array(fc.oneof(...usual), { maxLength: 25, size: 'max' }),
          cancelling,
          fc.array(fc.oneof(...usual), { maxLength: 8 }),
        )
        .map(([before, cancel, after]) => [...before, cancel, ...after]),
    ],
  ])('%s', (_when, stories) => {
    fc.assert(
      fc.property(stories, (happenings) => {
        expect({ told: named(happenings), complaints: story(happenings) }).toMatchObject({ complaints: [] });
      }),
      { numRuns: 700 },
    );
  });
});
