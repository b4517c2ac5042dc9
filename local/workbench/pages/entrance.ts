import { html, type Html } from '../html';
import { hosts } from '../choices';
import { doorsOf, homeOf, initialsOf, peopleAtTheEntrance, purposeOf } from '../personas';
import type { Persona } from '../tenantShapes';
import type { WebPart } from '../webParts';
import type { WorkbenchOptions } from '../workbenchOptions';
import { layout, type Page } from './layout';

type Communities = WorkbenchOptions['communities'];

/** `/`: choose who you are, and what you open. */
export function entrancePage(people: readonly Persona[], communities: Communities): Page {
  return {
    body: layout(
      'People',
      '/',
      html`<h1>Guildhall, on this machine</h1>
        <p class="lead">
          Choose who you are and open one of Guildhall's web parts as that person. Everybody here is made up, and so is
          their organisation; what one does, the others see.
        </p>
        <ul class="people">
          ${peopleAtTheEntrance(people).map((person) => personRow(person, communities))}
        </ul>`,
    ),
  };
}

/** Where the links of a person lead, before they are followed. */
function doorSentence({ key }: Persona, home: Communities[0]): string {
  // What these two open belongs to no community.
  if (key === 'newcomer' || key === 'manager') return 'Is in no community.';
  return key === 'outsider' ? `Tries to open ${home.name}.` : `The links open ${home.name}.`;
}

function personRow(person: Persona, communities: Communities): Html {
  const home = homeOf(person.key, communities);
  // Somebody of the first community is led there without being told where.
  const elsewhere = home === communities[0] ? '' : html`&amp;community=${home.id}`;
  const nameId = `name-${person.key}`;
  const door = ({ word }: WebPart, host: string, words: string): Html =>
    html`<a class="door" href="/webpart/${word}?as=${person.key}&amp;host=${host}&amp;theme=light${elsewhere}"
      >${words}<span class="unseen"> of ${home.name} as ${person.displayName}</span></a
    >`;
  const [first, ...further] = doorsOf(person);
  return html`<li class="person" aria-labelledby="${nameId}">
    <span class="face" aria-hidden="true">${initialsOf(person.displayName)}</span>
    <div class="who">
      <h2 id="${nameId}">${person.displayName}</h2>
      <p class="meta">${person.key}${person.jobTitle && `, ${person.jobTitle}`}</p>
      <p>${purposeOf(person)}</p>
      <p class="meta">${doorSentence(person, home)}</p>
    </div>
    <p class="doors">
      ${first && Object.values(hosts).map(({ key, name }) => html`${door(first, key, `${first.title} in ${name}`)} `)}
      ${further.map((webPart) => html`${door(webPart, hosts.sharepoint.key, webPart.title)} `)}
      <a href="/mail?as=${person.key}">Mail and calendar<span class="unseen"> of ${person.displayName}</span></a>
    </p>
  </li>`;
}
