import type { Language } from '../../../src/domain/membership';
import type { MutedKind } from './muteLinks';

/** The words of the page that a mute link opens. */
interface MuteWords {
  readonly title: string;
  ask(what: string): string;
  readonly yes: string;
  done(what: string): string;
  readonly nothingElse: string;
  readonly undo: string;
  undone(what: string): string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly what: Readonly<Record<MutedKind, (community: string) => string>>;
}

const english: MuteWords = {
  title: 'Guildhall: your notifications',
  ask: (what) => `Do you want no more ${what}?`,
  yes: 'No more of these',
  done: (what) => `You will get no more ${what}.`,
  nothingElse: 'Nothing else has changed: you are in the community as before. In “My notifications” you see all of it.',
  undo: 'Undo',
  undone: (what) => `You will get ${what} again.`,
  brokenTitle: 'This link does not work',
  broken:
    'Part of it may have been lost on its way, or the community is not there any more. Nothing was changed. ' +
    'You can stop messages in “My notifications”, behind the “…” of Communities, Community sessions and Lean Coffee.',
  what: {
    invitations: (community) => `invitations to the sessions of ${community}`,
    actions: (community) => `messages about your actions in ${community}`,
    joining: (community) => `questions about joining ${community}`,
    prompts: (community) => `prompts from ${community}`,
    charter: (community) => `messages about changes to the charter of ${community}`,
    running: (community) => `messages about running ${community}`,
  },
};

// No speaker of Welsh has reviewed these words yet.
const welsh: MuteWords = {
  title: 'Guildhall: eich hysbysiadau',
  ask: (what) => `Ydych chi am beidio â chael ${what} mwyach?`,
  yes: 'Dim mwy o’r rhain',
  done: (what) => `Ni fyddwch yn cael ${what} mwyach.`,
  nothingElse:
    'Nid oes dim arall wedi newid: rydych yn y gymuned fel o’r blaen. Yn “Fy hysbysiadau” gallwch weld y cyfan.',
  undo: 'Dadwneud',
  undone: (what) => `Byddwch yn cael ${what} eto.`,
  brokenTitle: 'Nid yw’r ddolen hon yn gweithio',
  broken:
    'Efallai fod rhan ohoni wedi’i cholli ar y ffordd, neu nad yw’r gymuned yno mwyach. Ni newidiwyd dim. ' +
    'Gallwch atal negeseuon yn “Fy hysbysiadau”, y tu ôl i “…” Cymunedau, Sesiynau’r gymuned a Lean Coffee.',
  what: {
    invitations: (community) => `gwahoddiadau i sesiynau ${community}`,
    actions: (community) => `negeseuon am eich camau yn ${community}`,
    joining: (community) => `cwestiynau am ymuno â ${community}`,
    prompts: (community) => `anogaethau gan ${community}`,
    charter: (community) => `negeseuon am newidiadau i siarter ${community}`,
    running: (community) => `negeseuon am redeg ${community}`,
  },
};

export const muteWords: Readonly<Record<Language, MuteWords>> = { en: english, cy: welsh };
