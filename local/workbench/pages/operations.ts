import { html } from '../html';
import { longDate } from '../nearDates';
import { layout, type Page } from './layout';

/** An invitation that Guildhall gave up, as the API tells an administrator. */
export interface Failure {
  readonly id: string;
  readonly community: string;
  /** The date of the session. */
  readonly sessionId: string;
  readonly detail: string;
}

/** `/operations`: what failed for good, and a way to try it again. @param news - what has just happened. */
export function operationsPage(failures: readonly Failure[], news?: string): Page {
  return {
    body: layout(
      'Operations',
      '/operations',
      html`<h1>Operations</h1>
        <p class="lead">What an administrator sees: invitations that wait for somebody’s help, and what would help.</p>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${
          failures.length === 0
            ? html`<p class="empty">No invitation has failed.</p>`
            : html`<ul class="entries">
                ${failures.map(
                  ({ id, community, sessionId, detail }) =>
                    html`<li class="entry">
                      <p class="when">${/^\d{4}-\d{2}-\d{2}$/.test(sessionId) ? longDate(sessionId) : sessionId}</p>
                      <div>
                        <h2>${community}</h2>
                        <p>${detail}</p>
                        <form method="post" action="/operations">
                          <button name="replay" value="${id}">
                            Replay<span class="unseen"> for ${community}</span>
                          </button>
                        </form>
                      </div>
                    </li>`,
                )}
              </ul>`
        }`,
    ),
  };
}
