import type { DirectoryAccount } from '../directoryTools';
import { html, type Html } from '../html';
import type { CommunitySite } from '../workbenchOptions';

type Group = DirectoryAccount['groups'][number];

/** One account: what the directory says of it, what can be changed, and its groups. */
export function directoryAccount(account: DirectoryAccount, communities: readonly CommunitySite[]): Html {
  const { id, displayName, userPrincipalName, mail, employeeType, userType, accountEnabled, groups } = account;
  const facts = [userPrincipalName, mail !== userPrincipalName && mail, employeeType, userType === 'Guest' && 'Guest'];
  const others = communities.filter((community) => !groups.some((group) => group.id === community.id && group.member));
  const notOwned = communities.filter((community) => !groups.some((group) => group.id === community.id && group.owner));
  const about = html`<span class="unseen"> ${displayName}</span>`;
  return html`<section aria-labelledby="account">
    <h2 id="account">${displayName}</h2>
    <p class="meta">${facts.filter(Boolean).join(', ')}. The account is ${accountEnabled ? 'enabled' : 'disabled'}.</p>
    <form method="post" action="/directory" class="series">
      <input type="hidden" name="person" value="${id}" />
      ${field('jobTitle', 'Job title', account.jobTitle)} ${field('department', 'Department', account.department)}
      ${field('officeLocation', 'Office', account.officeLocation)}
      <button name="act" value="changed">Change it</button>
    </form>
    <form method="post" action="/directory" class="moves">
      <input type="hidden" name="person" value="${id}" />
      <button name="act" value="${accountEnabled ? 'disable' : 'enable'}">
        ${accountEnabled ? 'Disable' : 'Enable'}${about}
      </button>
      <button name="act" value="delete">Delete${about}</button>
    </form>
    <h3>Groups</h3>
    ${
      groups.length === 0
        ? html`<p class="empty">They are in no group.</p>`
        : html`<ul class="entries">
            ${groups.map((group) => groupRow(id, group))}
          </ul>`
    }
    ${chooseGroup(id, others, { act: 'join', label: 'Put into', button: 'Add' })}
    ${chooseGroup(id, notOwned, { act: 'own', label: 'Make owner of', button: 'Make owner' })}
  </section>`;
}

const field = (name: string, words: string, value: string | null): Html =>
  html`<label>${words} <input name="${name}" value="${value ?? ''}" maxlength="120" autocomplete="off" /></label>`;

function groupRow(person: string, { id, displayName, member, owner }: Group): Html {
  const about = html`<span class="unseen"> of ${displayName}</span>`;
  return html`<li class="entry">
    <p class="when">${[member && 'Member', owner && 'Owner'].filter(Boolean).join(', ')}</p>
    <div class="what">
      <h3>${displayName}</h3>
      <form method="post" action="/directory" class="moves">
        <input type="hidden" name="person" value="${person}" />
        <input type="hidden" name="group" value="${id}" />
        ${member && html`<button name="act" value="leave">Take out${about}</button>`}
        ${owner && html`<button name="act" value="disown">No owner any more${about}</button>`}
      </form>
    </div>
  </li>`;
}

function chooseGroup(
  person: string,
  communities: readonly CommunitySite[],
  { act, label, button }: { readonly act: string; readonly label: string; readonly button: string },
): Html | false {
  if (communities.length === 0) return false;
  return html`<form method="post" action="/directory" class="moves to">
    <input type="hidden" name="person" value="${person}" />
    <label for="group-${act}">${label}</label>
    <select id="group-${act}" name="group">
      ${communities.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </select>
    <button name="act" value="${act}">${button}</button>
  </form>`;
}
