import { useEffect, useRef, useState } from 'react';
import type { CurrentTopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { wholeMinutes, type TimeNow } from './useTimebox';

/** A sound is for the moment; who comes back to a page that slept is only shown that time is up. */
const momentInMs = 5_000;

/**
 * What is said of the time, for those who don't see it: when a topic begins, at the last minute, when time is up, when it
 * is paused. What stood so when the reader came is not said.
 *
 * @param ring - called at the moment when time is up
 */
export function useTimeNews(
  current: CurrentTopicView | undefined,
  title: string,
  time: TimeNow | undefined,
  serverNow: () => number,
  ring: () => void,
): string {
  const { words } = useText();
  const [said, setSaid] = useState('');
  const stage = time?.stage;
  const left = useRef(0);
  left.current = time?.left ?? 0;
  const box = current ? `${current.topicId} ${current.round}` : '';
  const before = useRef({ box, stage });

  useEffect(() => {
    const was = before.current;
    before.current = { box, stage };
    if (was.box === box && was.stage === stage) return;
    if (!stage) return setSaid('');
    const minutes = wholeMinutes(left.current);
    const isNew = was.box !== box || was.stage === 'paused';
    if (stage === 'up') return setSaid(words.say('TimeUpSpoken'));
    if (stage === 'paused') return setSaid(words.count('PausedSpoken', minutes));
    if (isNew) return setSaid(words.count('TopicBegins', minutes, { title }));
    if (stage === 'lastMinute') setSaid(words.say('LastMinuteSpoken'));
  }, [box, stage, title, words]);

  const endsAt = current?.endsAt;
  const rung = useRef(stage === 'up' ? endsAt : undefined);
  useEffect(() => {
    if (stage !== 'up' || endsAt === undefined || rung.current === endsAt) return;
    rung.current = endsAt;
    if (serverNow() - Date.parse(endsAt) < momentInMs) ring();
  }, [stage, endsAt, serverNow, ring]);

  return said;
}
