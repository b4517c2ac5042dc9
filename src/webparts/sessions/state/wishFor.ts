import { minutesOf, sameFields } from '../../../domain/kernel';
import type { UpcomingSessionView, WantedChange } from '../../../domain/sessions';

/** What has to be changed in one session so that it stands like the other. */
export function wishFor(now: UpcomingSessionView, wanted: Sight): WantedChange {
  const { startsAt, place, speaker } = wanted;
  const minutes = minutesOf(wanted);
  return {
    ...(startsAt === now.startsAt ? {} : { startsAt }),
    ...(minutes === minutesOf(now) ? {} : { minutes }),
    ...(sameFields(place, now.place) ? {} : { place: place ?? null }),
    ...(sameFields(speaker, now.speaker) ? {} : { speaker: speaker ?? null }),
  };
}

type Sight = Pick<UpcomingSessionView, 'startsAt' | 'endsAt' | 'place' | 'speaker'>;
