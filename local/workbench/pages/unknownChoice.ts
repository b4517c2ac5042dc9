import type { UnknownChoice } from '../choices';
import { html } from '../html';
import { layout, type Page } from './layout';

/** What a parameter of the address asks for. */
const questions: Readonly<Record<string, { readonly thing: string; readonly question: string }>> = {
  as: { thing: 'person', question: 'Who are you?' },
  host: { thing: 'host', question: 'Where does it stand?' },
  theme: { thing: 'theme', question: 'Which theme?' },
  locale: { thing: 'language', question: 'Which language?' },
  section: { thing: 'section background', question: 'Which section background?' },
  column: { thing: 'column', question: 'Which column?' },
  scope: { thing: 'place in Teams', question: 'Where in Teams?' },
  edit: { thing: 'way to open a page', question: 'To read or to edit?' },
  with: { thing: 'web part', question: 'Which web part?' },
  community: { thing: 'community', question: 'Which community?' },
};

/** A page for an address with a value that nobody knows: which are known, and the way to each. */
export function unknownChoicePage(url: URL, { parameter, given, allowed }: UnknownChoice): Page {
  const wayTo = (value: string): string => {
    const mended = new URLSearchParams(url.search);
    mended.set(parameter, value);
    return `${url.pathname}?${mended.toString()}`;
  };
  const { thing, question } = questions[parameter] ?? { thing: parameter, question: `Which ${parameter}?` };
  return {
    status: given === '' ? 200 : 400,
    body: layout(
      given === '' ? question : 'Choose',
      '',
      html`<h1>${given === '' ? question : `There is no ${thing} called "${given.slice(0, 80)}"`}</h1>
        <p class="lead">${given === '' ? 'Choose one of these:' : 'Perhaps you meant one of these:'}</p>
        <ul class="choices">
          ${allowed.map(({ value, words }) => html`<li><a href="${wayTo(value)}">${words}</a></li>`)}
        </ul>
        <p><a href="/">Back to the people</a></p>`,
    ),
  };
}
