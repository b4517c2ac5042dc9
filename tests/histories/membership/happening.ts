import * as fc from 'fast-check';

/** So many people a history is about; others are in the community all the time. */
export const actorsEach = 6;
/** So many of them sit in the first office from the beginning. */
export const inFirstOffice = 3;
/** Rules and people name one of so many offices. */
export const offices = 2;

/** One thing that people, leads, administrators or chance do. */
export type MembershipHappening =
  | { readonly what: 'join' | 'leave' | 'invite' | 'remove'; readonly actor: number; readonly host: number }
  /** Hands in Teams. */
  | { readonly what: 'put' | 'take'; readonly actor: number }
  /** A lead enrols whoever sits in these offices, and nobody else. */
  | { readonly what: 'rules'; readonly offices: readonly number[]; readonly host: number }
  /** Somebody sits in another office from now on, or in none that a rule knows. */
  | { readonly what: 'move'; readonly actor: number; readonly office: number }
  | { readonly what: 'disable' | 'enable' | 'delete' | 'restore'; readonly actor: number }
  | { readonly what: 'trouble'; readonly share: number; readonly seed: number }
  | { readonly what: 'follow'; readonly host: number }
  /** What the group is owed of somebody has gone out, and nobody has seen yet whether it came about. */
  | { readonly what: 'send'; readonly actor: number }
  /** Two hosts at once. */
  | { readonly what: 'followTwice' | 'recovery' | 'calm' | 'pass' }
  /** A host ends so many milliseconds after it has begun. */
  | { readonly what: 'kill'; readonly afterMs: number };

const actor = fc.nat({ max: actorsEach - 1 });
const host = fc.nat({ max: 1 });
const of = <What extends string>(...names: What[]) => fc.constantFrom(...names);

const happening: fc.Arbitrary<MembershipHappening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: of('join', 'leave', 'invite', 'remove'), actor, host }) },
  { weight: 5, arbitrary: fc.record({ what: of('put', 'take'), actor }) },
  { weight: 2, arbitrary: fc.record({ what: of('rules'), offices: fc.subarray([0, 1]), host }) },
  { weight: 3, arbitrary: fc.record({ what: of('move'), actor, office: fc.nat({ max: offices }) }) },
  { weight: 2, arbitrary: fc.record({ what: of('disable', 'delete'), actor }) },
  { weight: 2, arbitrary: fc.record({ what: of('enable', 'restore'), actor }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: of('trouble'), share: fc.constantFrom(0.2, 0.5), seed: fc.nat({ max: 1_000_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ what: of('recovery', 'pass') }) },
  { weight: 3, arbitrary: fc.record({ what: of('follow'), host }) },
  { weight: 1, arbitrary: fc.record({ what: of('followTwice') }) },
  { weight: 2, arbitrary: fc.record({ what: of('send'), actor }) },
  { weight: 2, arbitrary: fc.record({ what: of('calm') }) },
  { weight: 1, arbitrary: fc.record({ what: of('kill'), afterMs: fc.constantFrom(20, 80, 200) }) },
);

/** A history: after its beginning everything is calm once, so that there is something to change. */
export const membershipStories: fc.Arbitrary<readonly MembershipHappening[]> = fc
  .tuple(
    fc.array(happening, { minLength: 4, maxLength: 8, size: 'max' }),
    fc.array(happening, { minLength: 6, maxLength: 14, size: 'max' }),
  )
  .map(([first, then]) => [...first, { what: 'calm' as const }, ...then]);
