import type { HeldChange, Language, SyncTrigger } from '../../../src/domain/membership';
import type { NoticeWords } from '../../../src/domain/notifications';

/** The most names that a message lists. */
const namesAtMost = 10;

/** A change that waits, and what has set its run going. */
interface Waiting {
  readonly held: HeldChange;
  readonly trigger: SyncTrigger;
}

/**
 * Words what leads are told when a run waits for their answer: what has caused it, how many it would remove or add, some of them
 * by name, that nothing was changed, and where to answer. A change without names is told in numbers.
 *
 * @param url - where the community's membership stands; absent: no page is known, and the words say where
 */
export function wordHeldRun(
  community: string,
  { held, trigger }: Waiting,
  url: string | undefined,
): Readonly<Record<Language, NoticeWords>> {
  const { because, threshold, removals, additions, removed, added, earlier } = held;
  const isRemoval = because === 'removals';
  const count = isRemoval ? removals : additions;
  const before = (isRemoval ? earlier?.removals : earlier?.additions) ?? 0;
  const names = (isRemoval ? removed : added).map(({ name }) => name);
  const listed = names.slice(0, namesAtMost);
  const more = count - listed.length;
  const [people, pobl] = [count === 1 ? '1 person' : `${count} people`, count === 1 ? '1 person' : `${count} o bobl`];
  return {
    en: {
      headline: `${people} would ${isRemoval ? 'leave' : 'join'} ${community}: please look`,
      text:
        `${causes(community)[trigger]} Guildhall would ${isRemoval ? 'take' : 'put'} ${people} ` +
        `${isRemoval ? 'out of' : 'into'} ${community}. ${limitInEnglish(threshold, isRemoval, before)} ` +
        `So nothing was changed. Please open “Membership” and say whether it is right${listed.length > 0 ? ':' : '.'}`,
      points: more > 0 && listed.length > 0 ? [...listed, `and ${more} more`] : listed,
      ...(url === undefined ? {} : { link: { label: 'Open “Membership” to answer', url } }),
      closing: 'Until a lead answers, everybody stays as they are. People still join and leave by themselves.',
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: `Byddai ${pobl} yn ${isRemoval ? 'gadael' : 'ymuno â'} ${community}: edrychwch, os gwelwch yn dda`,
      text:
        `${achosion(community)[trigger]} byddai Guildhall yn ${isRemoval ? 'tynnu' : 'rhoi'} ${pobl} ` +
        `${isRemoval ? 'o' : 'yn'} ${community}. ${limitInWelsh(threshold, isRemoval, before)} ` +
        `Felly ni newidiwyd dim. Agorwch “Aelodaeth” a dywedwch a yw’n gywir${listed.length > 0 ? ':' : '.'}`,
      points: more > 0 && listed.length > 0 ? [...listed, `a ${more} arall`] : listed,
      ...(url === undefined ? {} : { link: { label: 'Agorwch “Aelodaeth” i ateb', url } }),
      closing: 'Nes bod arweinydd yn ateb, mae pawb yn aros fel y maent. Mae pobl yn dal i ymuno a gadael eu hunain.',
    },
  };
}

/** What it comes of: never the directory where a lead's own rule did it. */
function causes(community: string): Readonly<Record<SyncTrigger, string>> {
  const outside = 'The organisation’s directory or the team has changed, and by that';
  return {
    changes: outside,
    person: outside,
    firstRead: outside,
    rules: `A lead has changed the rules of ${community}, and by that`,
    byHand: 'A lead has asked for a sync run, and by that',
  };
}

function achosion(community: string): Readonly<Record<SyncTrigger, string>> {
  const outside = 'Mae cyfeiriadur y sefydliad neu’r tîm wedi newid, ac o’r herwydd';
  return {
    changes: outside,
    person: outside,
    firstRead: outside,
    rules: `Mae arweinydd wedi newid rheolau ${community}, ac o’r herwydd`,
    byHand: 'Mae arweinydd wedi gofyn am rediad cysoni, ac o’r herwydd',
  };
}

/** @param before - how many went the same way since yesterday, without a question */
function limitInEnglish(threshold: number, isRemoval: boolean, before: number): string {
  const [one, many] = isRemoval ? ['removal', 'removals'] : ['addition', 'additions'];
  if (threshold === 0) return `Here every ${one} waits for a lead’s answer.`;
  const goes = `the ${threshold} ${threshold === 1 ? `${one} that goes` : `${many} that go`} through without a question`;
  if (before === 0) return `That is more than ${goes}.`;
  const went = isRemoval ? 'gone' : 'come in';
  const others = before === 1 ? `1 other person has ${went}` : `${before} other people have ${went}`;
  return `Since yesterday ${others}, and together that is more than ${goes} within 24 hours.`;
}

function limitInWelsh(threshold: number, isRemoval: boolean, before: number): string {
  if (threshold === 0) return `Yma mae pob ${isRemoval ? 'tynnu' : 'ychwanegu'} yn aros am ateb arweinydd.`;
  if (before === 0) return `Mae hynny’n fwy na’r ${threshold} sy’n mynd trwodd heb gwestiwn.`;
  const others = `${isRemoval ? 'aeth' : 'daeth'} ${before} arall ${isRemoval ? 'allan' : 'i mewn'}`;
  return `Ers ddoe ${others}, a gyda’i gilydd mae hynny’n fwy na’r ${threshold} sy’n mynd trwodd heb gwestiwn mewn 24 awr.`;
}
