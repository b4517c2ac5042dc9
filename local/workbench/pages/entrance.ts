import { html, type Html } from '../html';
import { hosts } from '../choices';
import { initialsOf, peopleAtTheEntrance, purposeOf } from '../personas';
import type { Persona } from '../tenantTools';
import { layout, type Page } from './layout';

/** `/`: choose who you are, and where you open Lean Coffee. */
export function entrancePage(people: readonly Persona[]): Page {
  return {
    body: layout(
      'People',
      '/',
      html`<h1>Guildhall, on this machine</h1>
        <p class="lead">
          Choose who you are and open Lean Coffee as that person. Everybody here is made up, and so is their
          organisation; what one does, the others see.
        </p>
        <ul class="people">
          ${peopleAtTheEntrance(people).map(personRow)}
        </ul>`,
    ),
  };
}

function personRow(person: Persona): Html {
  const nameId = `name-${person.key}`;
  return html`<li class="person" aria-labelledby="${nameId}">
    <span class="face" aria-hidden="true">${initialsOf(person.displayName)}</span>
    <div class="who">
      <h2 id="${nameId}">${person.displayName}</h2>
      <p class="meta">${person.key}${person.jobTitle && `, ${person.jobTitle}`}</p>
      <p>${purposeOf(person)}</p>
    </div>
    <p class="doors">
      ${Object.values(hosts).map(
        ({ key, name }) =>
          html`<a class="door" href="/webpart/leanCoffee?as=${person.key}&amp;host=${key}&amp;theme=light"
            >Lean Coffee in ${name}<span class="unseen"> as ${person.displayName}</span></a
          > `,
      )}
      <a href="/mail?as=${person.key}">Mail and calendar<span class="unseen"> of ${person.displayName}</span></a>
    </p>
  </li>`;
}
