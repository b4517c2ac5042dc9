import { addDays, type LocalDate } from '../../sessions';

/** Days after an owner left on which whoever is to name a successor is reminded. */
const reminderDays = [14, 42] as const;

/**
 * Who is asked to name a successor when an owner leaves: the leads of the profession that owns it, where the community knows them;
 * else its own leads, so that nothing becomes ownerless in silence.
 *
 * @param leavingId - never asked themselves
 */
export function whoNamesSuccessor(
  professionLeadIds: readonly string[],
  communityLeadIds: readonly string[],
  leavingId: string,
): readonly string[] {
  const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== leavingId);
  const ofProfession = others(professionLeadIds);
  return ofProfession.length > 0 ? ofProfession : others(communityLeadIds);
}

/** The next day on which they are reminded; undefined after the last: the artefact shows it from then on to every reader. */
export function nextSuccessionReminder(leftOn: LocalDate, today: LocalDate): LocalDate | undefined {
  return reminderDays.map((days) => addDays(leftOn, days)).find((day) => day > today);
}
