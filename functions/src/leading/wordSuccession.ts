import type { Instant } from '../../../src/domain/kernel';
import type { Language, LeadKind } from '../../../src/domain/membership';
import { dayInWords, type NoticeWords } from '../../../src/domain/notifications';

/** Somebody whose account is gone, and what they had in hand in a community. */
export interface Leaver {
  readonly name: string;
  readonly away: { readonly since: Instant; readonly how: 'disabled' | 'deleted' };
  /** How they led it; absent: they did not. */
  readonly led?: LeadKind;
  /** Actions from its Lean Coffees that are theirs and open. */
  readonly openActions: number;
}

/** Whether somebody has to take over: else nobody is told of a leaver, who is one of thousands. */
export function leavesSomething({ led, openActions }: Leaver): boolean {
  return led !== undefined || openActions > 0;
}

/**
 * Words what leads are told, once, when somebody went away who led the community or has open actions. The link leads to where that is
 * put right: “Membership” for who led, Lean Coffee for actions only.
 *
 * @param membershipUrl - where the community's membership stands; absent: no page is known
 */
export function wordSuccession(
  community: { readonly name: string; readonly boardUrl: string; readonly timeZone: string },
  leaver: Leaver,
  membershipUrl?: string,
): Readonly<Record<Language, NoticeWords>> {
  const { name, away, led, openActions } = leaver;
  const [day, dydd] = ['en-GB', 'cy-GB'].map((locale) => dayInWords(away.since, community.timeZone, locale));
  const linkTo = (name: string, see: string): Pick<NoticeWords, 'link'> => {
    if (led && membershipUrl) return { link: { label: name, url: membershipUrl } };
    return openActions > 0 ? { link: { label: see, url: community.boardUrl } } : {};
  };
  return {
    en: {
      headline: `Somebody has to take over from ${name}: ${community.name}`,
      text:
        `The account of ${name} was ${away.how} in the organisation’s directory on ${String(day)}, so they are not in ${community.name} any more ` +
        'and are not invited. What they wrote stays.',
      points: [
        ...(led ? [`They ${english[led]}. Name somebody else under “Membership” if you need to.`] : []),
        ...(openActions > 0 ? [actionsInEnglish(openActions)] : []),
      ],
      closing: 'Should they come back, they are in again by themselves. This is the only message about it.',
      ...linkTo('Open “Membership” to name somebody', 'Open Lean Coffee to see the open actions'),
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Mae angen i rywun gymryd drosodd gan ${name}: ${community.name}`,
      text:
        `Cafodd cyfrif ${name} ei ${away.how === 'disabled' ? 'analluogi' : 'ddileu'} yng nghyfeiriadur y sefydliad ar ${String(dydd)}, felly nid yw yn ${community.name} mwyach ` +
        'ac ni chaiff wahoddiad. Mae’r hyn a ysgrifennodd yn aros.',
      points: [
        ...(led ? [`Roedd yn ${welsh[led]}. Enwch rywun arall o dan “Aelodaeth” os oes angen.`] : []),
        ...(openActions > 0 ? [actionsInWelsh(openActions)] : []),
      ],
      closing: 'Os daw yn ôl, bydd yn y gymuned eto heb i neb wneud dim. Dyma’r unig neges am hyn.',
      ...linkTo('Agorwch “Aelodaeth” i enwi rhywun', 'Agorwch Lean Coffee i weld y camau agored'),
    },
  };
}

/** Words what communities managers are told when the last who led a community went away. */
export function wordLeaderless(
  community: { readonly name: string; readonly timeZone: string },
  { name, away, openActions }: Leaver,
): Readonly<Record<Language, NoticeWords>> {
  const [day, dydd] = ['en-GB', 'cy-GB'].map((locale) => dayInWords(away.since, community.timeZone, locale));
  return {
    en: {
      headline: `Nobody leads ${community.name} any more`,
      text: `The account of ${name}, who led it, was ${away.how} in the organisation’s directory on ${String(day)}.`,
      points: [
        'Under “All communities” you name a lead from among its people: “Find a lead”.',
        ...(openActions > 0 ? [actionsInEnglish(openActions)] : []),
      ],
      closing: 'You get this because you look after all communities. Its sessions go on as planned meanwhile.',
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Nid oes neb yn arwain ${community.name} mwyach`,
      text: `Cafodd cyfrif ${name}, a oedd yn ei harwain, ei ${away.how === 'disabled' ? 'analluogi' : 'ddileu'} yng nghyfeiriadur y sefydliad ar ${String(dydd)}.`,
      points: [
        'O dan “Pob cymuned” rydych yn enwi arweinydd o blith ei phobl: “Dod o hyd i arweinydd”.',
        ...(openActions > 0 ? [actionsInWelsh(openActions)] : []),
      ],
      closing:
        'Rydych yn cael hwn am eich bod yn gofalu am yr holl gymunedau. Mae ei sesiynau’n mynd yn eu blaen fel y cynlluniwyd yn y cyfamser.',
    },
  };
}

const english: Readonly<Record<LeadKind, string>> = {
  owner: 'led the community and own its team',
  lead: 'led the community',
  deputy: 'stood in for its leads',
};

const welsh: Readonly<Record<LeadKind, string>> = {
  owner: 'arwain y gymuned ac yn berchen ar ei thîm',
  lead: 'arwain y gymuned',
  deputy: 'dirprwyo dros ei harweinwyr',
};

function actionsInEnglish(count: number): string {
  return count === 1
    ? 'They own 1 open action from Lean Coffee. It keeps its text and needs a new owner.'
    : `They own ${count} open actions from Lean Coffee. These keep their text and need a new owner.`;
}

function actionsInWelsh(count: number): string {
  return count === 1
    ? 'Mae ganddynt 1 cam agored o Lean Coffee. Mae’n cadw ei destun ac mae angen perchennog newydd arno.'
    : `Mae ganddynt ${count} cam agored o Lean Coffee. Maent yn cadw eu testun ac mae angen perchennog newydd arnynt.`;
}
