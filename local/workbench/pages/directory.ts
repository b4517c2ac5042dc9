import type { DirectoryAccount, DirectoryState, FoundAccount } from '../directoryTools';
import { html, type Html } from '../html';
import type { Persona } from '../tenantShapes';
import type { CommunitySite } from '../workbenchOptions';
import { directoryAccount } from './directoryAccount';
import { directoryBehaviour } from './directoryBehaviour';
import { layout, type Page } from './layout';

interface DirectoryContent {
  /** What was looked for; empty when nothing was. */
  readonly words: string;
  readonly found?: readonly FoundAccount[];
  readonly account?: DirectoryAccount;
  /** The address names somebody whom the directory does not know (any more). */
  readonly isGone?: boolean;
  readonly state: DirectoryState;
  /** Whom one can be, offered before anybody was looked for. */
  readonly people: readonly Persona[];
  readonly communities: readonly CommunitySite[];
  /** How far Guildhall is with its first look at everybody. */
  readonly reading?: { readonly isUnderWay: boolean; readonly people?: number };
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

/** `/directory`: what others do to people and groups, and how the directory behaves. */
export function directoryPage(content: DirectoryContent): Page {
  const { words, found, account, isGone, state, people, communities, reading, news, trouble } = content;
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      'Directory',
      '/directory',
      html`<h1>Directory</h1>
        <p class="lead">
          What administrators and other programs do to people and groups, outside of Guildhall. It hears of this as in
          production: a moment later, by what the directory tells.
        </p>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${trouble !== undefined && html`<p class="news trouble" role="alert">${trouble}</p>`}
        ${isGone && html`<p class="empty">The directory has no such account now. Look among the deleted ones below.</p>`}
        ${account && directoryAccount(account, communities)}
        <h2>Find somebody</h2>
        <form method="get" action="/directory" class="to" role="search">
          <label for="find">Name or address</label>
          <input id="find" name="find" type="search" value="${words}" required maxlength="100" autocomplete="off" />
          <button>Find</button>
        </form>
        ${found ? listOf(found, words) : shortcuts(people)}
        <h2>Guildhall's turn</h2>
        ${reading && firstReadOf(reading)}
        <p>It does both by itself every few minutes, and sooner when the directory notifies it.</p>
        <form method="post" action="/directory" class="moves">
          <button name="act" value="read">Run the directory read now</button>
          <button name="act" value="sync">Run the sync now</button>
        </form>
        ${directoryBehaviour(state)} ${deleted(state)}`,
    ),
  };
}

function firstReadOf({ isUnderWay, people }: NonNullable<DirectoryContent['reading']>): Html | false {
  if (people !== undefined) {
    return html`<p>
      It has read the whole directory: ${people.toLocaleString('en-GB')} accounts. From now on it follows what changes.
    </p>`;
  }
  return (
    isUnderWay &&
    html`<p>
      It reads the whole directory for the first time just now. Until it has, no rule takes anybody in; this page,
      loaded again, says when it is done.
    </p>`
  );
}

const wayTo = (id: string): string => `/directory?${new URLSearchParams({ person: id })}`;

function listOf(found: readonly FoundAccount[], words: string): Html {
  if (found.length === 0) return html`<p class="empty">Nobody's name or address has "${words}" in it.</p>`;
  return html`<ul class="entries">
    ${found.map(
      ({ id, displayName, mail, jobTitle, accountEnabled }) =>
        html`<li class="entry">
          <p class="when">${accountEnabled ? 'Account' : 'Disabled account'}</p>
          <div class="what">
            <h3><a href="${wayTo(id)}">${displayName}</a></h3>
            <p class="meta">${[jobTitle, mail].filter(Boolean).join(', ')}</p>
          </div>
        </li>`,
    )}
  </ul>`;
}

function shortcuts(people: readonly Persona[]): Html {
  return html`<p class="meta">Or one of those whom you can be:</p>
    <ul class="choices">
      ${people.map(({ id, displayName }) => html`<li><a href="${wayTo(id)}">${displayName}</a></li>`)}
    </ul>`;
}

function deleted({ deletedPeople }: DirectoryState): Html {
  return html`<h2>Deleted accounts</h2>
    ${
      deletedPeople.length === 0
        ? html`<p class="empty">Nobody was deleted in the last thirty days.</p>`
        : html`<ul class="entries">
            ${deletedPeople.map(
              ({ id, displayName }) =>
                html`<li class="entry">
                  <p class="when">Deleted</p>
                  <div class="what">
                    <h3>${displayName}</h3>
                    <form method="post" action="/directory">
                      <input type="hidden" name="person" value="${id}" />
                      <button name="act" value="restore">Restore<span class="unseen"> ${displayName}</span></button>
                    </form>
                  </div>
                </li>`,
            )}
          </ul>`
    }`;
}
