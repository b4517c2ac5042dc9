import { asWritten, weatherFieldNames } from '../directoryActs';
import type { DirectoryState } from '../directoryTools';
import { html, type Html } from '../html';
import { momentOf } from './moment';

const weatherWords: Readonly<Record<(typeof weatherFieldNames)[number], string>> = {
  lagMs: 'Seconds until reads show a change',
  staleReads: 'Of 100 reads, so many lag',
  emptyPages: 'Empty pages, before 100 others',
  replays: 'Of 100 pages, told twice',
  lostNotifications: 'Of 100 notifications, lost',
};

/** How the directory behaves: its weather, the links that it gave out, the subscriptions that it knows. */
export function directoryBehaviour({ weather, subscriptions, waiting }: DirectoryState): Html {
  return html`<h2>How the directory behaves</h2>
    <p>All of this happens in production now and then. Rosters and groups must come right all the same.</p>
    <form method="post" action="/directory" class="series">
      ${weatherFieldNames.map(
        (name) =>
          html`<label>
            ${weatherWords[name]}
            <input
              name="${name}"
              type="number"
              required
              min="0"
              max="${name === 'lagMs' ? 86_400 : 100}"
              step="any"
              value="${asWritten(name, weather[name])}"
            />
          </label>`,
      )}
      <button name="act" value="weather">Let it be so</button>
    </form>
    <form method="post" action="/directory" class="moves">
      <button name="act" value="fair">Make it pleasant again</button>
      <button name="act" value="expired">Let delta links be too old</button>
      <button name="act" value="reset">Answer delta links with 410</button>
    </form>
    <h2>Subscriptions</h2>
    ${waiting > 0 && html`<p>${waiting} ${waiting === 1 ? 'notification waits' : 'notifications wait'} to be taken.</p>`}
    ${
      subscriptions.length === 0
        ? html`<p class="empty">Nobody has subscribed to changes.</p>`
        : html`<ul class="entries">
            ${subscriptions.map(
              ({ id, resource, expirationDateTime }) =>
                html`<li class="entry">
                  <p class="when">Until ${momentOf(expirationDateTime)}</p>
                  <div class="what">
                    <h3>${resource}</h3>
                    <form method="post" action="/directory">
                      <input type="hidden" name="subscription" value="${id}" />
                      <button name="act" value="lose">Lose it<span class="unseen">: ${resource}</span></button>
                    </form>
                  </div>
                </li>`,
            )}
          </ul>`
    }`;
}
