import type { Language } from '../../kernel';
import { charterLimits } from '../limits';

/**
 * Something that somebody wrote on the page in SharePoint and that became no proposal. `tooMany`: so many changes at once. `tooLong`:
 * a text that is longer than a clause may be. `noRoom`: no further proposal, or clause, fits. `refused`: for another reason. `section`:
 * another title of a section. `title`: of the page. `above`: in our own lines above the charter. `others`: web parts that are no
 * text. `replaced`: nothing of the charter stood there any more.
 */
export type LeftOnPage =
  | { readonly what: 'tooMany' | 'others'; readonly count: number }
  | {
      readonly what: 'tooLong' | 'noRoom' | 'refused' | 'section' | 'title' | 'above' | 'replaced';
      readonly text: string;
    };

const most = charterLimits.changesOfPage;
const longest = charterLimits.clauseText;

const english: Record<LeftOnPage['what'], string> = {
  tooMany: `{count} parts of the page were changed at once. At most ${most} become proposals, so that nobody has to say something about so many: none of these has.`,
  tooLong: `Too long for a clause, which takes ${longest} characters`,
  noRoom: 'The community has as many proposals, or its charter as much text, as fits',
  refused: 'Guildhall can’t take it over',
  section: 'The title of a section, which is the same in every charter',
  title: 'The title of the page',
  above: 'In the lines that Guildhall writes above the charter',
  others: 'Pictures and other parts that are no text: {count}',
  replaced: 'Nothing of the charter stood on the page any more',
};

// No speaker of Welsh has reviewed these words yet.
const welsh: Record<LeftOnPage['what'], string> = {
  tooMany: `Newidiwyd {count} rhan o’r dudalen ar unwaith. Daw ${most} ar y mwyaf yn gynigion, fel nad oes rhaid i neb ddweud rhywbeth am gynifer: nid yw’r un o’r rhain wedi dod yn gynnig.`,
  tooLong: `Rhy hir i gymal, sy’n cymryd ${longest} nod`,
  noRoom: 'Mae gan y gymuned gynifer o gynigion, neu ei siarter gymaint o destun, ag sy’n ffitio',
  refused: 'Ni all Guildhall ei gymryd drosodd',
  section: 'Teitl adran, sydd yr un fath ym mhob siarter',
  title: 'Teitl y dudalen',
  above: 'Yn y llinellau y mae Guildhall yn eu hysgrifennu uwchben y siarter',
  others: 'Lluniau a rhannau eraill nad ydynt yn destun: {count}',
  replaced: 'Nid oedd dim o’r siarter ar y dudalen mwyach',
};

/** What was left and why, for a list in a letter. */
export function leftInWords(left: LeftOnPage, language: Language): string {
  const said = (language === 'cy' ? welsh : english)[left.what];
  return 'text' in left ? `${said}: “${left.text}”` : said.replace('{count}', String(left.count));
}
