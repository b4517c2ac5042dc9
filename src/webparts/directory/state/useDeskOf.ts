import { useEffect, useMemo } from 'react';
import type { DirectoryApi } from '../../../clients';
import { whyRefused } from '../../../components/words';
import type { CommunityCard } from '../../../domain/membership';
import { useText } from '../useText';
import type { Desk } from './desk';
import type { Deed } from './Deed';
import type { DirectoryInReach } from './useDirectory';

/** What views may do about communities, spoken as it happens; what is refused is spoken, too. */
export function useDeskOf(api: DirectoryApi, reach: DirectoryInReach, tell: (text: string) => void): Desk {
  const { words, dates, now } = useText();
  const { carryOut, tryAgain, refusal, failure, waiting } = reach;

  const refused = useMemo(
    () => refusal && { deed: refusal.change, detail: whyRefused(refusal.problem, words, dates) },
    [refusal, words, dates],
  );
  useEffect(() => {
    if (refused) tell(words.say('DeedRefused', { name: refused.deed.name, detail: refused.detail }));
  }, [refused, tell, words]);

  return useMemo(() => {
    const run = ({ id, name }: CommunityCard, deed: Pick<Deed, 'what' | 'reason' | 'back'>, news: string): void => {
      carryOut({ communityId: id, name, at: now().toISOString(), ...deed });
      tell(news);
    };
    const unsent = new Set(failure ? waiting.map(({ communityId }) => communityId) : []);
    return {
      api,
      tell,
      lookAgain: tryAgain,
      join: (card) =>
        run(
          card,
          { what: 'join' },
          words.say(card.you.state === 'in' ? 'StayNews' : 'JoinedNews', { name: card.name }),
        ),
      leave: (card) => run(card, { what: 'leave' }, words.say('LeftNews', { name: card.name })),
      decline: (card, reason) =>
        run(
          card,
          { what: 'decline', ...(reason ? { reason } : {}) },
          reason ? words.say('ReasonNews') : words.say('DeclinedNews', { name: card.name }),
        ),
      reconsider: (card, before) =>
        run(
          card,
          { what: 'reconsider', ...(before ? { back: before.you } : {}) },
          words.say('ReconsideredNews', { name: card.name }),
        ),
      refusalOf: (communityId) => (refused?.deed.communityId === communityId ? refused.detail : undefined),
      isUnsent: (communityId) => unsent.has(communityId),
    };
  }, [api, carryOut, tryAgain, failure, waiting, refused, tell, words, now]);
}
