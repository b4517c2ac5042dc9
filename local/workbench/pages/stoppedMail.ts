import { html, type Html } from '../html';
import type { BrakeRow, HeldBack } from '../operations';
import { momentOf } from './moment';

/** So many, in words that go on with what they are: `2 invitations`. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** What a button does it with. */
const allOf = (count: number): string => (count === 1 ? 'the one' : `all ${count}`);
const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);

/** How much waits, of whatever kind. */
export const heldIn = ({ invitations, changes, cancellations, recipients }: HeldBack): number =>
  invitations + changes + cancellations + recipients;

/** One row of what can be stopped: whether it is, since when and by whom, what waits, and how it goes on. */
export function stoppedMailRow({ scope, name, stopped, held, isHeldByAll }: BrakeRow): Html {
  const state = stopped ? 'Stopped' : isHeldByAll ? 'Stopped with all' : undefined;
  return html`<li class="entry">
    <p class="when">${state ? html`<span class="kind cancellation">${state}</span>` : 'Not stopped'}</p>
    <div class="what">
      <h3>${name}</h3>
      ${
        stopped
          ? html`<p>${stopped.reason}</p>
              <p class="meta">Stopped by ${stopped.by}, since ${momentOf(stopped.since)}.</p>
              <p>${heldSentence(held)}</p>
              ${isHeldByAll && html`<p>All communities are stopped as well: until that ends, nothing goes out here.</p>`}
              ${waysOn(scope, name, held)}`
          : stopForm(scope, name)
      }
    </div>
  </li>`;
}

function heldSentence(held: HeldBack | undefined): string {
  if (!held || heldIn(held) === 0) return 'Nothing is held back.';
  const { invitations, changes, cancellations, recipients } = held;
  const parts = [
    invitations > 0 && counted(invitations, 'invitation', 'invitations'),
    changes > 0 && counted(changes, 'change', 'changes'),
    cancellations > 0 && counted(cancellations, 'cancellation', 'cancellations'),
    recipients > 0 && `messages for ${people(recipients)}`,
  ].filter((part) => part !== false);
  return `Held back: ${parts.join(', ')}.`;
}

function waysOn(scope: string, name: string, held: HeldBack | undefined): Html {
  const count = held ? heldIn(held) : 0;
  const about = html`<span class="unseen"> for ${name}</span>`;
  return html`<form method="post" action="/operations" class="moves">
    <input type="hidden" name="release" value="${scope}" />
    <button name="held" value="send">
      ${count > 0 ? `Send ${allOf(count)}, and go on` : 'Let mail go out again'}${about}
    </button>
    ${count > 0 && html`<button name="held" value="drop">Drop ${allOf(count)}, and go on${about}</button>`}
  </form>`;
}

function stopForm(scope: string, name: string): Html {
  const id = `reason-${scope}`;
  return html`<details>
    <summary>Stop<span class="unseen"> all mail of ${name}</span></summary>
    <form method="post" action="/operations" class="moves to">
      <label for="${id}">Why? Leads read it.</label>
      <input id="${id}" name="reason" required maxlength="300" autocomplete="off" />
      <button name="stop" value="${scope}">Stop<span class="unseen"> all mail of ${name}</span></button>
    </form>
  </details>`;
}

/** Asks, before anything is dropped, and says what stays wrong. */
export function dropQuestion({ scope, name: title, held }: BrakeRow): Html {
  const name = scope === 'all' ? 'all communities' : title;
  const { invitations, changes, cancellations, recipients } = held ?? nothingHeld;
  const count = heldIn(held ?? nothingHeld);
  const sessions = (sum: number): string => counted(sum, 'session', 'sessions');
  return html`<section class="question" aria-labelledby="drop-question">
    <h2 id="drop-question">Drop what is held back for ${name}?</h2>
    <p>Nobody is told of it, and mail goes out again. This cannot be undone. It leaves things as they are now:</p>
    <ul>
      ${invitations > 0 && html`<li>${sessions(invitations)}: nobody is invited, until a lead chooses "Send now".</li>`}
      ${
        changes > 0 &&
        html`<li>
          ${sessions(changes)}: calendars keep the old time and place, until a lead chooses "Send now" or changes the
          session again. Who has only joined or left meanwhile is brought in line with the next ones who do.
        </li>`
      }
      ${
        cancellations > 0 &&
        html`<li>
          ${sessions(cancellations)}: called off, but still in calendars; people may come, until a lead chooses "Send
          now".
        </li>`
      }
      ${recipients > 0 && html`<li>Messages for ${people(recipients)}: they never learn of them.</li>`}
    </ul>
    <form method="post" action="/operations" class="moves">
      <input type="hidden" name="release" value="${scope}" />
      <input type="hidden" name="sure" value="yes" />
      <button name="held" value="drop">Drop ${allOf(count)} of ${name}</button>
      <a href="/operations">Keep them, and stay stopped</a>
    </form>
  </section>`;
}

const nothingHeld: HeldBack = { invitations: 0, changes: 0, cancellations: 0, recipients: 0 };
