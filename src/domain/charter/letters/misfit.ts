import type { Misfit } from '../proposal';

type Sentence = (community: string) => string;

/** Why a proposal has to be brought up to date. */
export const englishMisfit: Readonly<Record<Misfit, Sentence>> = {
  charterStarted: (name) => `The charter of ${name} was begun with another proposal.`,
  clauseGone: (name) => `The clause that you would change was removed from the charter of ${name}.`,
  clauseChanged: (name) =>
    `The charter of ${name} has changed where you would change it, in a way that only a person can bring together.`,
  nothingLeft: (name) => `The charter of ${name} says already what you proposed.`,
  full: (name) => `The charter of ${name} has no room left for what you proposed.`,
};

// No speaker of Welsh has reviewed these words yet.
export const welshMisfit: Readonly<Record<Misfit, Sentence>> = {
  charterStarted: (name) => `Dechreuwyd siarter ${name} â chynnig arall.`,
  clauseGone: (name) => `Cafodd y cymal y byddech chi’n ei newid ei ddileu o siarter ${name}.`,
  clauseChanged: (name) =>
    `Mae siarter ${name} wedi newid lle byddech chi’n ei newid, mewn ffordd na all ond person ei chysoni.`,
  nothingLeft: (name) => `Mae siarter ${name} eisoes yn dweud yr hyn a gynigioch.`,
  full: (name) => `Nid oes lle ar ôl yn siarter ${name} i’r hyn a gynigioch.`,
};
