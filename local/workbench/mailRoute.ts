import { choose } from './choices';
import { readSeriesForm, type SeriesWish } from './readSeriesForm';
import { answers, OutlookRefused, type Answer } from './outlook';
import { mailPage } from './pages/mailAndCalendar';
import { unknownChoicePage } from './pages/unknownChoice';
import { byKey, nameAndRole } from './personas';
import type { PageRequest, Route } from './route';
import type { Persona } from './tenantShapes';
import type { WorkbenchOptions } from './workbenchOptions';

const isAnswer = (word: string): word is Answer => Object.hasOwn(answers, word);
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `/mail`: shows a mailbox; a form on it answers or forwards an invitation, or makes a series, in the name of its owner. */
export function createMailRoute({ tenant, outlook, sharedMailboxes, communities }: WorkbenchOptions): Route {
  /** @returns what the page says afterwards, as a word in its address. */
  async function act(person: Persona, form: URLSearchParams): Promise<Record<string, string> | undefined> {
    const event = form.get('event') ?? '';
    const answer = form.get('answer') ?? '';
    const to = form.get('forwardTo')?.trim();
    const series = readSeriesForm(form);
    if (series) {
      await makeSeries(person, series);
      return { made: series.subject };
    }
    if (isAnswer(answer)) {
      await outlook.answer(person.id, event, answer);
      return { answered: answer };
    }
    if (to === undefined) return undefined;
    if (!address.test(to)) throw new OutlookRefused(`"${to.slice(0, 80)}" is no mail address. Nothing was forwarded.`);
    await outlook.forward(person.id, event, to);
    return { forwarded: to };
  }

  async function makeSeries(person: Persona, { communityId, ...series }: SeriesWish): Promise<void> {
    const community = communities.find(({ id }) => id === communityId);
    if (!community) throw new OutlookRefused('There is no such community. Nothing was made.');
    const members = (await tenant.membersOf(community.id)).filter(({ id }) => id !== person.id);
    const attendees = [...sharedMailboxes, ...members].map(({ mail }) => mail);
    await outlook.makeSeries(person.id, { ...series, attendees });
  }

  async function show(person: Persona, people: readonly Persona[], url: URL, trouble?: string) {
    const isShared = sharedMailboxes.includes(person);
    const [mailbox, feed, { now }] = await Promise.all([
      tenant.mailbox(person.mail),
      isShared ? undefined : tenant.activity(person.mail),
      tenant.time(),
    ]);
    return mailPage({
      person,
      people: [...people, ...sharedMailboxes],
      mailbox,
      communities,
      now,
      links: (link) => (isShared ? link : asSignedIn(link, url, person)),
      ...(feed ? { feed } : {}),
      ...newsOf(url.searchParams),
      ...(trouble === undefined ? {} : { trouble }),
    });
  }

  return async ({ method, url, form }: PageRequest) => {
    const people = await tenant.people();
    const as = choose(url.searchParams, 'as', byKey([...people, ...sharedMailboxes]), { wordsFor: nameAndRole });
    if ('unknown' in as) return unknownChoicePage(url, as.unknown);
    const person = as.chosen;
    if (method !== 'POST') return show(person, people, url);
    try {
      const done = await act(person, form);
      return done ? { goTo: `/mail?${new URLSearchParams({ as: person.key, ...done })}` } : show(person, people, url);
    } catch (error) {
      if (error instanceof OutlookRefused) return show(person, people, url, error.message);
      throw error;
    }
  };
}

/** A link to a web part of this machine opens it as whoever reads the mail, who would be signed in. */
function asSignedIn(link: string, here: URL, person: Persona): string {
  const there = new URL(link);
  if (there.host !== here.host || !there.pathname.startsWith('/webpart/') || there.searchParams.has('as')) return link;
  there.searchParams.set('as', person.key);
  return there.href;
}

function newsOf(query: URLSearchParams): { readonly news?: string } {
  const answered = query.get('answered') ?? '';
  if (isAnswer(answered)) return { news: answers[answered].done };
  const [forwarded, made] = [query.get('forwarded'), query.get('made')];
  if (made !== null) return { news: `The series "${made}" was made, and everybody is invited to it.` };
  return forwarded === null ? {} : { news: `The invitation was forwarded to ${forwarded}.` };
}
