import { useRef, useState } from 'react';
import type { Answer } from '../../../clients';
import type { NextBoardView } from '../../../domain/leanCoffee';
import type { StartSessionBody } from '../../../domain/sessions';
import { whyRefused } from '../../../components/words';
import { newId } from '../../../components/newId';
import { useText } from '../useText';
import { clockAt, instantAt } from '../../../components/marks/zonedTime';

export type StartFunction = (wish: StartSessionBody) => Promise<Answer<NextBoardView>>;

/** A session that is about to be started: when, how long, and what stands in the way. */
export interface SessionStart {
  readonly when: 'now' | 'later';
  /** `2026-03-26`, in the community's zone. */
  readonly day: string;
  /** `11:00`, in the community's zone. */
  readonly time: string;
  readonly minutes: number;
  /** The first day that can be chosen. */
  readonly today: string;
  /** The zone's name, for people. */
  readonly zoneName: string;
  readonly problem?: string;
  readonly underWay: boolean;
  setWhen(when: 'now' | 'later'): void;
  setDay(day: string): void;
  setTime(time: string): void;
  setMinutes(minutes: number): void;
  send(): Promise<void>;
}

const usualMinutes = 45;
const usualTime = '11:00';
const week = 7 * 24 * 60 * 60_000;

/** That day, or the Monday after a weekend. */
function workingDay(day: string): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  const weekday = date.getUTCDay();
  date.setUTCDate(date.getUTCDate() + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
  return date.toISOString().slice(0, 10);
}

/**
 * @param start - starts it
 * @param zone - the community's; the reader's own where it is not known
 */
export function useSessionStart(start: StartFunction, zone: string | undefined): SessionStart {
  const { words, dates, now } = useText();
  const place = zone ?? dates.readersZone;
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState(() => workingDay(clockAt(now().getTime() + week, place).day));
  const [time, setTime] = useState(usualTime);
  const [minutes, setMinutes] = useState(usualMinutes);
  const [problem, setProblem] = useState<string>();
  const [underWay, setUnderWay] = useState(false);
  // The same wish sent again after a lost answer starts no second session; another wish is another session.
  const sent = useRef<{ readonly wish: string; readonly key: string }>();

  const send = async (): Promise<void> => {
    if (underWay) return;
    const startsAt = when === 'later' ? instantAt(day, time, place) : undefined;
    if (when === 'later' && startsAt === undefined) return setProblem(words.say('StartNeedsTime'));
    const wish = JSON.stringify([startsAt, minutes]);
    if (sent.current?.wish !== wish) sent.current = { wish, key: newId() };
    setUnderWay(true);
    setProblem(undefined);
    const answer = await start({ key: sent.current.key, minutes, ...(startsAt ? { startsAt } : {}) });
    if (answer.kind === 'fresh') return; // the board takes the place of this
    setUnderWay(false);
    const detail = answer.kind === 'refused' ? whyRefused(answer.problem, words) : words.say('TroubleUnreachable');
    setProblem(words.say('StartRefused', { detail }));
  };

  const change =
    <Value>(set: (value: Value) => void) =>
    (value: Value): void => {
      setProblem(undefined);
      set(value);
    };
  return {
    when,
    day,
    time,
    minutes,
    underWay,
    ...(problem === undefined ? {} : { problem }),
    today: clockAt(now().getTime(), place).day,
    zoneName: dates.zoneName(place),
    setWhen: change(setWhen),
    setDay: change(setDay),
    setTime: change(setTime),
    setMinutes: change(setMinutes),
    send,
  };
}
