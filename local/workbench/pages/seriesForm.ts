import { html, type Html } from '../html';
import type { Persona } from '../tenantShapes';
import type { CommunitySite } from '../workbenchOptions';

/** How often a series made here can be, in weeks. */
export const everyWeeksOffered = [1, 2, 4] as const;
/** How long, in minutes. */
export const minutesOffered = [30, 45, 60] as const;

/** Makes a series by hand, as people did before they had Guildhall: a lead can adopt it. */
export function seriesForm(person: Persona, communities: readonly CommunitySite[], firstDay: string): Html {
  const option = (value: string | number, words: string): Html => html`<option value="${value}">${words}</option>`;
  return html`<details>
    <summary>Make a series by hand</summary>
    <form method="post" action="/mail?as=${person.key}" class="series">
      <p>
        ${person.displayName} invites a community to a series in their own calendar, with the mailbox that Guildhall
        invites from. A lead can then adopt it in "Community sessions".
      </p>
      <label>Title <input name="series" required maxlength="100" autocomplete="off" value="Catch-up" /></label>
      <label>
        Community
        <select name="community">
          ${communities.map(({ id, name }) => option(id, name))}
        </select>
      </label>
      <label>First day <input name="firstDay" type="date" required value="${firstDay}" /></label>
      <label>Time <input name="time" type="time" required value="11:00" /></label>
      <label>
        Length
        <select name="minutes">
          ${minutesOffered.map((minutes) => option(minutes, `${minutes} minutes`))}
        </select>
      </label>
      <label>
        How often
        <select name="everyWeeks">
          ${everyWeeksOffered.map((weeks) => option(weeks, weeks === 1 ? 'every week' : `every ${weeks} weeks`))}
        </select>
      </label>
      <button>Invite everybody</button>
    </form>
  </details>`;
}
