import { momentInWords } from '../platform/momentInWords';
import type { Wordings } from '../platform/problems';

type AskingCode = 'messageTooShort' | 'messageTooLong' | 'nobodyToAsk' | 'askedTooMany' | 'notAsked';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly asking: AskingCode;
  }
}

/** The sentences of what is refused about asking people to join. */
export const askingProblems: Wordings<AskingCode> = {
  messageTooShort: [
    400,
    'Message too short',
    ({ least }) =>
      `People are asked in your own words: write at least ${Number(least)} characters. Nobody was asked; add a sentence and send it again.`,
  ],
  messageTooLong: [
    400,
    'Message too long',
    ({ limit }) => `A message has at most ${Number(limit)} characters. Nobody was asked; shorten it and send it again.`,
  ],
  nobodyToAsk: [
    409,
    'Nobody to ask',
    'Everybody you chose is in by now, or does not fit the rules any more. Nobody was asked; look again for who could join.',
  ],
  notAsked: [
    409,
    'Nobody has asked you',
    'Nobody of this community has asked you whether you would like to join, so there is nothing to say no to. If you are in and would rather not be, leave: no rule and no invitation brings you back.',
  ],
  askedTooMany: [
    429,
    'Asked too many',
    ({ limit, from, timeZone }) =>
      `A community asks at most ${Number(limit)} people in 24 hours. Nobody was asked; choose fewer, or ask again from ${momentInWords(String(from), String(timeZone))}.`,
  ],
};
