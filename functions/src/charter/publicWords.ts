import type { Section } from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';

interface PublicWords {
  readonly title: (community: string) => string;
  readonly version: (number: number, day: string) => string;
  readonly review: (day: string) => string;
  readonly objective: string;
  readonly until: (day: string) => string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly locale: string;
  readonly closedTitle: string;
  readonly closed: string;
}

/** What stands on the public page around what a community wrote. */
export const publicWords: Readonly<Record<Language, PublicWords>> = {
  en: {
    title: (community) => `Charter of ${community}`,
    version: (number, day) => `Version ${number}, adopted ${day}`,
    review: (day) => `Looked at again on ${day}`,
    objective: 'Objective',
    until: (day) => `until ${day}`,
    sections: {
      purpose: 'Purpose',
      vision: 'Vision',
      values: 'Values',
      scope: 'Scope',
      waysOfWorking: 'Ways of working',
      roles: 'Roles',
      decisions: 'Decisions',
      commitments: 'Commitments',
      constraints: 'Constraints',
      review: 'Review',
    },
    locale: 'en-GB',
    closedTitle: 'No charter here',
    closed: 'There is no charter here that is open to everybody. Ask whoever gave you the link.',
  },
  // No speaker of Welsh has reviewed these words yet.
  cy: {
    title: (community) => `Siarter ${community}`,
    version: (number, day) => `Fersiwn ${number}, mabwysiadwyd ${day}`,
    review: (day) => `Edrychir arno eto ar ${day}`,
    objective: 'Amcan',
    until: (day) => `tan ${day}`,
    sections: {
      purpose: 'Pwrpas',
      vision: 'Gweledigaeth',
      values: 'Gwerthoedd',
      scope: 'Cwmpas',
      waysOfWorking: 'Ffyrdd o weithio',
      roles: 'Rolau',
      decisions: 'Penderfyniadau',
      commitments: 'Ymrwymiadau',
      constraints: 'Cyfyngiadau',
      review: 'Adolygu',
    },
    locale: 'cy-GB',
    closedTitle: 'Dim siarter yma',
    closed: 'Nid oes siarter yma sy’n agored i bawb. Gofynnwch i bwy bynnag a roddodd y ddolen i chi.',
  },
};
