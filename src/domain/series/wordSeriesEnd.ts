import type { Language } from '../membership';
import { dayInWords, type NoticeWords } from '../notifications';
import type { LocalDate } from '../sessions';

/**
 * Words what the organiser of a series is asked, once: to end it after a day, because the community plans its sessions
 * by itself from then on.
 *
 * @param lead - the name of the lead who asks
 */
export function wordSeriesEnd(
  community: string,
  subject: string,
  until: LocalDate,
  lead: string,
): Readonly<Record<Language, NoticeWords>> {
  const [day, dydd] = [dayOf(until, 'en-GB'), dayOf(until, 'cy-GB')];
  return {
    en: {
      headline: `Please end your meeting series after ${day}: ${subject}`,
      text:
        `${community} now plans its own sessions, and its members would have two entries in their calendars. ` +
        `${lead}, who leads the community, asks you to end the series “${subject}” after ${day}: open the series in Outlook ` +
        '(the whole series, not one date), choose “Make recurring” or “Edit recurrence”, and set its last day. From the ' +
        'next day on every member is invited by Guildhall.',
      closing: 'Nothing happens to your series unless you change it. This is the only message about it.',
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Gorffennwch eich cyfres o gyfarfodydd ar ôl ${dydd}: ${subject}`,
      text:
        `Mae ${community} bellach yn cynllunio ei sesiynau ei hun, a byddai gan ei haelodau ddau gofnod yn eu calendrau. ` +
        `Mae ${lead}, sy’n arwain y gymuned, yn gofyn i chi orffen y gyfres “${subject}” ar ôl ${dydd}: agorwch y gyfres yn Outlook ` +
        '(y gyfres gyfan, nid un dyddiad), golygwch yr ailadrodd, a gosodwch ei diwrnod olaf. O’r diwrnod wedyn ymlaen ' +
        'bydd Guildhall yn gwahodd pob aelod.',
      closing: 'Does dim yn digwydd i’ch cyfres oni bai eich bod chi’n ei newid. Dyma’r unig neges amdani.',
    },
  };
}

function dayOf(date: LocalDate, locale: string): string {
  return dayInWords(`${date}T12:00:00.000Z`, 'UTC', locale);
}
