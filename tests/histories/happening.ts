import * as fc from 'fast-check';
import { actorsEach, outsidersEach } from './organisation';

/** When a session is: so many days from the Sunday on which the clocks change, at an hour in UTC. */
export interface SlotTime {
  readonly day: number;
  readonly hour: number;
}

/** One thing that people, operators or chance do. Numbers choose among what there is at that moment, round and round. */
export type Happening =
  | { readonly what: 'start'; readonly at: SlotTime; readonly minutes: number }
  | { readonly what: 'move'; readonly session: number; readonly at: SlotTime }
  | { readonly what: 'lengthen'; readonly session: number; readonly minutes: number }
  | { readonly what: 'place'; readonly session: number; readonly room: string | null }
  | { readonly what: 'cancel' | 'restore' | 'sendNow'; readonly session: number }
  /** The community meets at such a time from now on, and again a quarter of a year later. */
  | { readonly what: 'rhythm'; readonly at: SlotTime; readonly minutes: number }
  | { readonly what: 'join' | 'leave'; readonly actors: readonly number[] }
  | { readonly what: 'mute' | 'unmute'; readonly actor: number }
  | { readonly what: 'accept' | 'decline'; readonly actor: number; readonly event: number }
  | { readonly what: 'forward'; readonly actor: number; readonly event: number; readonly to: number }
  | { readonly what: 'deleteByHand'; readonly event: number }
  | { readonly what: 'removeByHand'; readonly event: number; readonly attendee: number }
  | { readonly what: 'pass'; readonly hours: number }
  | { readonly what: 'trouble'; readonly share: number; readonly seed: number }
  | { readonly what: 'recovery' | 'brake' | 'release' | 'calm' }
  /** Ends a host while its next request of that kind is under way, if one comes. */
  | { readonly what: 'kill'; readonly host: number; readonly during: 'POST' | 'PATCH' | 'GET' }
  | { readonly what: 'sweep' | 'reconcile'; readonly host: number };

export interface Story {
  readonly season: 'spring' | 'autumn';
  readonly community: 'small' | 'large';
  readonly happenings: readonly Happening[];
}

const session = fc.nat({ max: 3 });
const actor = fc.nat({ max: actorsEach - 1 });
const event = fc.nat({ max: 5 });
const host = fc.nat({ max: 1 });
const minutes = fc.constantFrom(15, 45, 60, 180);
/** The hours that clock changes skip and repeat more often than others. */
const at: fc.Arbitrary<SlotTime> = fc.oneof(
  fc.record({ day: fc.constant(0), hour: fc.constantFrom(0, 1, 2) }),
  fc.record({ day: fc.integer({ min: -1, max: 9 }), hour: fc.constantFrom(9, 11, 15, 23) }),
);

const start = fc.record({ what: fc.constant('start' as const), at, minutes });

/** What can happen, each as often as its weight says. */
const usual: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: start },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('move' as const), session, at }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lengthen' as const), session, minutes }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('place' as const),
      session,
      room: fc.constantFrom('Room 1', 'Room 2', null),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('rhythm' as const), at, minutes }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('cancel' as const, 'restore' as const, 'sendNow' as const),
      session,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constantFrom('join' as const, 'leave' as const),
      actors: fc.uniqueArray(actor, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('mute' as const, 'unmute' as const), actor }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('accept' as const, 'decline' as const), actor, event }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ what: fc.constant('forward' as const), actor, event },
      to: fc.nat({ max: actorsEach + outsidersEach - 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('deleteByHand' as const), event }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('removeByHand' as const), event, attendee: fc.nat({ max: 600 }) }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('pass' as const), hours: fc.constantFrom(1, 7, 13, 25) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ what: fc.constant('trouble' as const), share: fc.constantFrom(0.1, 0.25) },
      seed: fc.nat({ max: 1_000_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('recovery' as const, 'brake' as const) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('release' as const, 'calm' as const) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom('sweep' as const, 'reconcile' as const), host }) },
);

const kill = fc.record({
  ...{ what: fc.constant('kill' as const), host },
  during: fc.constantFrom('POST' as const, 'PATCH' as const, 'GET' as const),
});
const edit = fc.oneof(
  start,
  fc.record({ what: fc.constant('move' as const), session, at }),
  fc.record({ what: fc.constant('cancel' as const), session }),
  fc.record({ what: fc.constant('sweep' as const), host }),
);
/** At once, before everybody is told. */
const cancelInError = session.map((one): readonly Happening[] => [
  { what: 'cancel', session: one },
  { what: 'restore', session: one },
]);
const happenings: fc.Arbitrary<readonly Happening[]> = fc.oneof(
  { weight: 12, arbitrary: usual.map((one) => [one]) },
  { weight: 1, arbitrary: cancelInError },
  { weight: 1, arbitrary: fc.tuple(kill, edit) },
);

/** A history begins with one session or two, and mostly with everybody invited. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    season: fc.constantFrom('spring' as const, 'autumn' as const),
    community: fc.constantFrom('small' as const, 'small' as const, 'large' as const),
    first: fc.array(start, { minLength: 1, maxLength: 2 }),
    isCalm: fc.constantFrom(true, true, false),
    then: fc.array(happenings, { minLength: 10, maxLength: 26, size: 'max' }),
  })
  .map(({ season, community, first, isCalm, then }) => ({
    ...{ season, community },
    happenings: [...first, ...(isCalm ? [{ what: 'calm' as const }] : []), ...then.flat()],
  }));
