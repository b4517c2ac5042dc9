import { seriesEvent, type WeeklySeries } from './weeklySeries';

/** What somebody can answer to an invitation, by the word that Graph has for it. */
export const answers = {
  accept: { words: 'Accept', done: 'You are coming. The organiser has been told.' },
  tentativelyAccept: { words: 'Perhaps', done: 'You are perhaps coming. The organiser has been told.' },
  decline: {
    words: 'Decline',
    done: 'You are not coming. The organiser has been told, and the event has left your calendar, as in Outlook.',
  },
} as const;
export type Answer = keyof typeof answers;

/** What people do in their own calendar. */
export interface Outlook {
  /** @param person - id in the directory. @throws OutlookRefused */
  answer(person: string, eventId: string, answer: Answer): Promise<void>;
  /** @param to - a mail address, inside or outside. @throws OutlookRefused */
  forward(person: string, eventId: string, to: string): Promise<void>;
  /** @throws OutlookRefused */
  makeSeries(person: string, series: WeeklySeries): Promise<void>;
}

/** Graph did not do it; the message is Graph's own. */
export class OutlookRefused extends Error {}

/**
 * The calendar of each person over Graph, in their own name.
 *
 * @param base - `http://127.0.0.1:<port>`, where Graph answers.
 * @param tokenOf - a Graph token of the person.
 */
export function createOutlook(base: string, tokenOf: (personId: string) => Promise<string>): Outlook {
  async function post(person: string, path: string, body: object): Promise<void> {
    const answer = await fetch(`${base}/v1.0/me/events${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(person)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return;
    const { error } = (await answer.json().catch(() => ({}))) as { error?: { message?: string } };
    throw new OutlookRefused(error?.message ?? `Graph answered ${answer.status}.`);
  }
  return {
    answer: (person, eventId, answer) => post(person, `${event(eventId)}/${answer}`, { sendResponse: true }),
    forward: (person, eventId, to) =>
      post(person, `${event(eventId)}/forward`, { toRecipients: [{ emailAddress: { address: to } }] }),
    makeSeries: (person, series) => post(person, '', seriesEvent(series)),
  };
}

const event = (id: string): string => `/${encodeURIComponent(id)}`;
