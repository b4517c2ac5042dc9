import { defuse, type Language } from '../../kernel';
import type { NoticeWords } from '../../notifications';

/** What somebody is asked with. */
export interface Asking {
  /** Name of the community. */
  readonly community: string;
  readonly purpose?: string;
  /** Name of the lead who asks. */
  readonly lead: string;
  /** What the lead has written, 20 to 600 characters. */
  readonly message: string;
  /** Where communities are joined and declined; absent: no page is known. */
  readonly url?: string;
}

/** How long a message of a lead may be, in characters. */
export const messageBounds = { least: 20, most: 600 };
const purposeLimit = 300;

/**
 * Words how somebody is asked to join a community: by whom, in the lead's own words, what the community is for, how to join and how to
 * say no. What people wrote stands there as plain text, without links.
 */
export function wordAsking(asking: Asking): Readonly<Record<Language, NoticeWords>> {
  const { community, lead, url } = asking;
  const [english, welsh] = [partsOf(asking, '(link left out)'), partsOf(asking, '(dolen wedi’i gadael allan)')];
  return {
    en: {
      headline: `${lead} asks whether you would like to join ${community}`,
      text:
        `${lead}, who leads ${community}, writes: “${english.message}”` +
        (english.purpose ? ` What the community is for: ${english.purpose}` : ''),
      points: [
        `To join: open “Communities” and press Join at ${community}. You can leave again at any time.`,
        'If it is not for you: press “No, thanks” there. The lead is not told, you are not asked for it again, and no rule or invitation brings you in.',
        'Or do nothing at all.',
      ],
      ...(url ? { link: { label: 'Open “Communities” to join, or to say “No, thanks”', url } } : {}),
      closing: 'A community asks you once in six months at most, and all communities together twice in 90 days.',
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Mae ${lead} yn gofyn a hoffech ymuno â ${community}`,
      text:
        `Mae ${lead}, sy’n arwain ${community}, yn ysgrifennu: “${welsh.message}”` +
        (welsh.purpose ? ` Diben y gymuned: ${welsh.purpose}` : ''),
      points: [
        `I ymuno: agorwch “Cymunedau” a phwyswch Ymuno wrth ${community}. Gallwch adael eto unrhyw bryd.`,
        'Os nad yw i chi: pwyswch “Dim diolch” yno. Ni ddywedir wrth yr arweinydd, ni ofynnir i chi amdani eto, ac ni ddaw rheol na gwahoddiad â chi i mewn.',
        'Neu peidiwch â gwneud dim o gwbl.',
      ],
      ...(url ? { link: { label: 'Agorwch “Cymunedau” i ymuno, neu i ddweud “Dim diolch”', url } } : {}),
      closing:
        'Mae cymuned yn gofyn i chi unwaith mewn chwe mis ar y mwyaf, a’r holl gymunedau gyda’i gilydd ddwywaith mewn 90 diwrnod.',
    },
  };
}

function partsOf({ message, purpose = '' }: Asking, linkLeftOut: string) {
  return {
    message: defuse(message, messageBounds.most, linkLeftOut),
    purpose: defuse(purpose, purposeLimit, linkLeftOut),
  };
}
