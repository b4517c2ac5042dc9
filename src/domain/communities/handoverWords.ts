import type { Language } from '../kernel';

export interface HandoverWords {
  readonly title: (name: string) => string;
  readonly asOf: (moment: string) => string;
  readonly goesOnAs: (name: string) => string;
  readonly retired: string;
  readonly sections: Readonly<
    Record<'purpose' | 'leads' | 'meetings' | 'people' | 'charter' | 'actions' | 'places' | 'owed', string>
  >;
  readonly charter: {
    readonly none: string;
    readonly notYet: string;
    readonly version: (number: number, day: string | undefined) => string;
    readonly review: (day: string) => string;
    readonly proposals: (count: number) => string;
    readonly objective: (text: string, until: string) => string;
    readonly read: (address: string) => string;
  };
  readonly noPurpose: string;
  readonly nobodyLeads: string;
  readonly roles: Readonly<Record<'owner' | 'lead' | 'deputy', string>>;
  readonly meets: (rhythm: string) => string;
  readonly noRhythm: string;
  readonly noSession: string;
  readonly nextSessions: string;
  readonly lastSession: (moment: string) => string;
  readonly size: (count: number) => string;
  readonly waysIn: string;
  readonly noRules: string;
  readonly rules: string;
  readonly none: string;
  readonly nobodyYet: string;
  readonly by: (day: string) => string;
  readonly board: (address: string) => string;
  readonly noBoard: (address: string) => string;
  readonly mailbox: (address: string) => string;
  readonly records: string;
  readonly noRecords: string;
  readonly team: (id: string) => string;
  readonly runWaits: string;
  readonly nothing: string;
}

/** What the handover pack says around the facts of a community. */
export const handoverWords: Readonly<Record<Language, HandoverWords>> = {
  en: {
    title: (name) => `${name}: handover`,
    asOf: (moment) => `As it stood on ${moment}.`,
    goesOnAs: (name) => `It goes on as ${name}.`,
    retired: 'It is retired.',
    sections: {
      purpose: 'What it is for',
      leads: 'Who leads it',
      meetings: 'When it meets',
      people: 'Who is in it, and how people come in',
      charter: 'What it has agreed on',
      actions: 'Open actions',
      places: 'Where things are',
      owed: 'What is owed',
    },
    noPurpose: 'Nobody has written down yet what it is for.',
    nobodyLeads: 'Nobody leads it at present.',
    roles: { owner: 'owner of the team', lead: 'lead', deputy: 'deputy' },
    meets: (rhythm) => `It meets ${rhythm}.`,
    noRhythm: 'It has no rhythm: it meets when somebody starts a session.',
    noSession: 'No session is planned.',
    nextSessions: 'Next sessions:',
    lastSession: (moment) => `The last one was on ${moment}.`,
    size: (count) => (count === 1 ? '1 person is in it.' : `${count} people are in it.`),
    waysIn: 'People join by themselves on the page of all communities, or are invited by a lead.',
    noRules: 'It has no membership rules.',
    rules: 'Its membership rules:',
    charter: {
      none: 'It has no charter yet.',
      notYet: 'Its first charter is proposed, and not adopted yet.',
      version: (number, day) => `Charter: version ${number}${day ? `, adopted on ${day}` : ''}.`,
      review: (day) => `It is looked at again on ${day}.`,
      proposals: (count) =>
        count === 1
          ? '1 change is proposed and not decided.'
          : `${count === 0 ? 'No' : count} changes are proposed and not decided.`,
      objective: (text, until) => `Objective until ${until}: ${text}`,
      read: (address) => `It is read at ${address}`,
    },
    none: 'None.',
    nobodyYet: 'nobody yet',
    by: (day) => `by ${day}`,
    board: (address) => `Board: ${address}`,
    noBoard: (address) => `Board: nobody has said yet where it is. Links lead to ${address} meanwhile.`,
    mailbox: (address) => `Sessions are organised from the mailbox ${address}.`,
    records: 'Records of its sessions are in the document library of its SharePoint site.',
    noRecords: 'No records of its sessions are published.',
    team: (id) => `Its team is the Microsoft 365 group ${id}.`,
    runWaits: 'A sync run holds and waits for the answer of a lead.',
    nothing: 'Nothing.',
  },
  // No speaker of Welsh has reviewed these words yet.
  cy: {
    title: (name) => `${name}: trosglwyddo`,
    asOf: (moment) => `Fel yr oedd ar ${moment}.`,
    goesOnAs: (name) => `Mae’n parhau fel ${name}.`,
    retired: 'Mae wedi’i dirwyn i ben.',
    sections: {
      purpose: 'Beth yw ei diben',
      leads: 'Pwy sy’n ei harwain',
      meetings: 'Pryd mae’n cwrdd',
      people: 'Pwy sydd ynddi, a sut y daw pobl i mewn',
      charter: 'Beth mae wedi cytuno arno',
      actions: 'Camau agored',
      places: 'Ble mae pethau',
      owed: 'Beth sydd heb ei wneud',
    },
    noPurpose: 'Nid oes neb wedi ysgrifennu eto beth yw ei diben.',
    nobodyLeads: 'Nid oes neb yn ei harwain ar hyn o bryd.',
    roles: { owner: 'perchennog y tîm', lead: 'arweinydd', deputy: 'dirprwy' },
    meets: (rhythm) => `Mae’n cwrdd ${rhythm}.`,
    noRhythm: 'Nid oes rhythm iddi: mae’n cwrdd pan fydd rhywun yn dechrau sesiwn.',
    noSession: 'Nid oes sesiwn wedi’i chynllunio.',
    nextSessions: 'Y sesiynau nesaf:',
    lastSession: (moment) => `Roedd yr un ddiwethaf ar ${moment}.`,
    size: (count) => (count === 1 ? 'Mae 1 person ynddi.' : `Mae ${count} o bobl ynddi.`),
    waysIn: 'Mae pobl yn ymuno ohonynt eu hunain ar dudalen yr holl gymunedau, neu’n cael gwahoddiad gan arweinydd.',
    noRules: 'Nid oes ganddi reolau aelodaeth.',
    rules: 'Ei rheolau aelodaeth:',
    charter: {
      none: 'Nid oes ganddi siarter eto.',
      notYet: 'Mae ei siarter gyntaf wedi’i chynnig, a heb ei mabwysiadu eto.',
      version: (number, day) => `Siarter: fersiwn ${number}${day ? `, mabwysiadwyd ar ${day}` : ''}.`,
      review: (day) => `Edrychir arni eto ar ${day}.`,
      proposals: (count) =>
        count === 0 ? 'Nid oes newidiadau heb eu penderfynu.' : `Newidiadau a gynigiwyd a heb eu penderfynu: ${count}.`,
      objective: (text, until) => `Amcan tan ${until}: ${text}`,
      read: (address) => `Gellir ei darllen yn ${address}`,
    },
    none: 'Dim.',
    nobodyYet: 'neb eto',
    by: (day) => `erbyn ${day}`,
    board: (address) => `Bwrdd: ${address}`,
    noBoard: (address) => `Bwrdd: nid oes neb wedi dweud eto ble mae. Mae dolenni’n arwain i ${address} yn y cyfamser.`,
    mailbox: (address) => `Trefnir sesiynau o’r blwch post ${address}.`,
    records: 'Mae cofnodion ei sesiynau yn llyfrgell ddogfennau ei safle SharePoint.',
    noRecords: 'Ni chyhoeddir cofnodion o’i sesiynau.',
    team: (id) => `Ei thîm yw’r grŵp Microsoft 365 ${id}.`,
    runWaits: 'Mae cydamseriad yn dal ac yn aros am ateb arweinydd.',
    nothing: 'Dim.',
  },
};
