import type { Language } from '../kernel';
import type { NoticeKind } from './kinds';

/** The words that Guildhall puts around what a message tells. */
export interface Frame {
  hello(name: string): string;
  several(count: number, community: string): string;
  /** Why somebody gets it. */
  readonly why: Readonly<Record<NoticeKind, (community: string) => string>>;
  /** What the link that mutes a kind says. */
  readonly mute: Readonly<Record<NoticeKind, (community: string) => string>>;
  readonly elsewhere: string;
  /** For those who are in no community yet, and are asked to join one. */
  readonly elsewhereOutside: string;
  readonly linkLeftOut: string;
  more(count: number): string;
}

const english: Frame = {
  hello: (name) => `Hello ${name},`,
  several: (count, community) => `${count} messages from ${community}`,
  why: {
    actions: (community) => `You get this because something was written down for you in ${community}.`,
    joining: (community) => `You get this because you could be part of ${community}.`,
    prompts: (community) => `You get this because you take part in ${community}.`,
    charter: (community) => `You get this because you take part in ${community}, and its charter is everybody’s.`,
    running: (community) => `You get this because you help ${community} to meet.`,
  },
  mute: {
    actions: (community) => `Don’t tell me about my actions in ${community}`,
    joining: (community) => `Don’t ask me about joining ${community}`,
    prompts: (community) => `Don’t prompt me about ${community}`,
    charter: (community) => `Don’t tell me about changes to the charter of ${community}`,
    running: (community) => `Don’t tell me about running ${community}`,
  },
  elsewhere:
    'You see and change all of this in “My notifications”, behind the “…” of Communities, Community sessions and Lean Coffee.',
  elsewhereOutside:
    'You need not answer. The link above stops these questions. The community stands in “Communities”, where you can join it or say “No, thanks” at any time.',
  linkLeftOut: '(link left out)',
  more: (count) => `and ${count} more`,
};

// No speaker of Welsh has reviewed these words yet.
const welsh: Frame = {
  hello: (name) => `Helo ${name},`,
  several: (count, community) => `${count} neges gan ${community}`,
  why: {
    actions: (community) => `Rydych yn cael hwn am fod rhywbeth wedi’i nodi ar eich cyfer yn ${community}.`,
    joining: (community) => `Rydych yn cael hwn am y gallech fod yn rhan o ${community}.`,
    prompts: (community) => `Rydych yn cael hwn am eich bod yn cymryd rhan yn ${community}.`,
    charter: (community) =>
      `Rydych yn cael hwn am eich bod yn cymryd rhan yn ${community}, a’i siarter yn perthyn i bawb.`,
    running: (community) => `Rydych yn cael hwn am eich bod yn helpu ${community} i gwrdd.`,
  },
  mute: {
    actions: (community) => `Peidio â dweud wrthyf am fy nghamau yn ${community}`,
    joining: (community) => `Peidio â gofyn i mi am ymuno â ${community}`,
    prompts: (community) => `Peidio â’m hatgoffa am ${community}`,
    charter: (community) => `Peidio â dweud wrthyf am newidiadau i siarter ${community}`,
    running: (community) => `Peidio â dweud wrthyf am redeg ${community}`,
  },
  elsewhere:
    'Gallwch weld a newid hyn i gyd yn “Fy hysbysiadau”, y tu ôl i “…” Cymunedau, Sesiynau’r gymuned a Lean Coffee.',
  elsewhereOutside:
    'Nid oes rhaid i chi ateb. Mae’r ddolen uchod yn atal y cwestiynau hyn. Mae’r gymuned yn “Cymunedau”, lle gallwch ymuno â hi neu ddweud “Dim diolch” unrhyw bryd.',
  linkLeftOut: '(dolen wedi’i gadael allan)',
  more: (count) => `a ${count} arall`,
};

export const frames: Readonly<Record<Language, Frame>> = { en: english, cy: welsh };
