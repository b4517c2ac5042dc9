import type { DirectoryView, WhyIn, YouIn } from '../../../domain/membership';
import type { Deed } from './Deed';

/** Whether the reader is in, as far as Guildhall is concerned: the group in Teams follows. */
export function isInside({ state }: YouIn): boolean {
  return state === 'in' || state === 'joining';
}

/** How the reader will stand once the API agrees to what they did. */
export function youAfter(you: YouIn, { what, at, back }: Pick<Deed, 'what' | 'at' | 'back'>): YouIn {
  const { asked: _asked, declined: _declined, ...plain } = you;
  switch (what) {
    case 'join': {
      const joined: WhyIn = { kind: 'joined', since: at };
      const why = plain.why.some(({ kind }) => kind === 'joined') ? plain.why : [...plain.why, joined];
      return { ...plain, state: you.state === 'in' ? 'in' : 'joining', why };
    }
    case 'leave':
      return { ...plain, state: you.state === 'out' ? 'out' : 'leaving', why: [] };
    case 'decline':
      return { ...plain, declined: true };
    case 'reconsider':
      return { ...plain, ...(back?.asked ? { asked: back.asked } : {}) };
  }
}

/** The directory with the reader standing otherwise to one community, which counts them or no longer does. */
export function withYou(view: DirectoryView, communityId: string, change: (you: YouIn) => YouIn): DirectoryView {
  return {
    ...view,
    communities: view.communities.map((card) => {
      if (card.id !== communityId) return card;
      const you = change(card.you);
      return { ...card, you, size: card.size + Number(isInside(you)) - Number(isInside(card.you)) };
    }),
  };
}
