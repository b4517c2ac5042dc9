import { html, type Html } from '../html';
import type { Persona } from '../tenantShapes';

/** Whose eyes a page of a site is looked at with. */
export const choosePerson = (people: readonly Persona[], person: Persona | undefined): Html =>
  html`<nav class="switch" aria-label="Look as">
    <h2>Look at it as</h2>
    <ul>
      ${people.map(
        ({ key, displayName }) =>
          html`<li>
            <a href="?as=${key}" ${key === person?.key && html` aria-current="true"`}>${displayName}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
