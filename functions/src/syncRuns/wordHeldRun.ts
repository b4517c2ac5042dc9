import type { HeldChange, Language } from '../../../src/domain/membership';
import type { NoticeWords } from '../../../src/domain/notifications';

/** The most names that a message lists. */
const namesAtMost = 10;

/**
 * Words what leads are told when a run waits for their answer: how many it would remove or add, some of them by name, that nothing
 * was changed, and where to answer.
 *
 * @param url - where the community's membership stands; absent: no page is known, and the words say where
 */
export function wordHeldRun(
  community: string,
  { because, threshold, removals, additions, removed, added }: HeldChange,
  url: string | undefined,
): Readonly<Record<Language, NoticeWords>> {
  const isRemoval = because === 'removals';
  const count = isRemoval ? removals : additions;
  const names = (isRemoval ? removed : added).map(({ name }) => name);
  const listed = names.slice(0, namesAtMost);
  const more = count - listed.length;
  return {
    en: {
      headline: isRemoval
        ? `${count} people would leave ${community}: please look`
        : `${count} people would join ${community}: please look`,
      text:
        `The organisation’s directory has changed, and by it Guildhall would ${isRemoval ? 'take' : 'put'} ${count} people ` +
        `${isRemoval ? 'out of' : 'into'} ${community}. That is more than the ${threshold} that go through without a question, ` +
        'so nothing was changed. Please open “Membership” and say whether it is right:',
      points: more > 0 ? [...listed, `and ${more} more`] : listed,
      ...(url === undefined ? {} : { link: { label: 'Open “Membership” to answer', url } }),
      closing: 'Until a lead answers, everybody stays as they are. People still join and leave by themselves.',
    },
    // No speaker of Welsh has reviewed these words yet.
    cy: {
      headline: isRemoval
        ? `Byddai ${count} o bobl yn gadael ${community}: edrychwch, os gwelwch yn dda`
        : `Byddai ${count} o bobl yn ymuno â ${community}: edrychwch, os gwelwch yn dda`,
      text:
        `Mae cyfeiriadur y sefydliad wedi newid, ac o’i herwydd byddai Guildhall yn ${isRemoval ? 'tynnu' : 'rhoi'} ${count} o bobl ` +
        `${isRemoval ? 'o' : 'yn'} ${community}. Mae hynny’n fwy na’r ${threshold} sy’n mynd trwodd heb gwestiwn, ` +
        'felly ni newidiwyd dim. Agorwch “Aelodaeth” a dywedwch a yw’n gywir:',
      points: more > 0 ? [...listed, `a ${more} arall`] : listed,
      ...(url === undefined ? {} : { link: { label: 'Agorwch “Aelodaeth” i ateb', url } }),
      closing: 'Nes bod arweinydd yn ateb, mae pawb yn aros fel y maent. Mae pobl yn dal i ymuno a gadael eu hunain.',
    },
  };
}
