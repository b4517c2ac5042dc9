import type { Language } from '../../../src/domain/membership';
import type { NoticeWords } from '../../../src/domain/notifications';

/**
 * Words what somebody is told whom a communities manager has made a lead.
 *
 * @param by - name of the manager
 * @param page - where the community's membership stands; absent: no page is known
 */
export function wordNewLead({
  community,
  by,
  page,
}: {
  readonly community: string;
  readonly by: string;
  readonly page?: string;
}): Readonly<Record<Language, NoticeWords>> {
  const linkTo = (label: string): Pick<NoticeWords, 'link'> =>
    page === undefined ? {} : { link: { label, url: page } };
  return {
    en: {
      headline: `You lead ${community} now`,
      text: `${by}, who looks after all communities, has named you its lead.`,
      points: [
        'Under “Membership” you see who is in and why, name others to lead with you, and read the handover pack.',
        'Should you rather not: name somebody else there and step down, or talk to whoever named you.',
      ],
      ...linkTo('Open “Membership”'),
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Chi sy’n arwain ${community} nawr`,
      text: `Mae ${by}, sy’n gofalu am yr holl gymunedau, wedi’ch enwi’n arweinydd arni.`,
      points: [
        'O dan “Aelodaeth” gwelwch pwy sydd i mewn a pham, gallwch enwi eraill i arwain gyda chi, a darllen y pecyn trosglwyddo.',
        'Os byddai’n well gennych beidio: enwch rywun arall yno a chamu’n ôl, neu siaradwch â’r sawl a’ch enwodd.',
      ],
      ...linkTo('Agorwch “Aelodaeth”'),
    },
  };
}
