import type { Instant } from '../kernel';
import { escapeLine } from '../leanCoffee';

/** What a successor is told; dates are said already as people say them. Of people only leads and owners of actions are named. */
export interface HandoverFacts {
  readonly name: string;
  readonly purpose?: string;
  readonly writtenOn: string;
  readonly leads: readonly { readonly name: string; readonly as: 'owner' | 'lead' | 'deputy' }[];
  readonly rhythm?: string;
  readonly nextSessions: readonly string[];
  readonly lastSession?: string;
  readonly size: number;
  /** Its membership rules, a sentence each. */
  readonly rules: readonly string[];
  readonly actions: readonly { readonly text: string; readonly owner?: string; readonly due?: string }[];
  readonly groupId: string;
  readonly mailbox: string;
  readonly boardUrl: string;
  /** Somebody has said where its Lean Coffee stands; else its address is that of the page of all communities. */
  readonly hasBoard: boolean;
  readonly keepsRecords: boolean;
  readonly isRunWaiting: boolean;
  readonly retiredAt?: Instant;
  /** Name of the community that goes on for it. */
  readonly mergedInto?: string;
}

const roles = { owner: 'owner of the team', lead: 'lead', deputy: 'deputy' } as const;

/** The handover pack of a community as Markdown: what somebody needs who takes it over, with nothing personal beyond who leads and who owes what. */
export function handoverPack(facts: HandoverFacts): string {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['What it is for', [facts.purpose ? escapeLine(facts.purpose) : 'Nobody has written down yet what it is for.']],
    ['Who leads it', leadLines(facts)],
    ['When it meets', meetingLines(facts)],
    ['Who is in it, and how people come in', peopleLines(facts)],
    ['Open actions', actionLines(facts)],
    ['Where things are', placeLines(facts)],
    ['What is owed', owedLines(facts)],
  ];
  const body = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`);
  return [`# ${escapeLine(facts.name)}: handover`, stateLine(facts), ...body].join('\n\n') + '\n';
}

function stateLine({ writtenOn, retiredAt, mergedInto }: HandoverFacts): string {
  const written = `As it stood on ${writtenOn}.`;
  if (!retiredAt) return written;
  return mergedInto ? `${written} It goes on as ${escapeLine(mergedInto)}.` : `${written} It is retired.`;
}

function leadLines({ leads }: HandoverFacts): readonly string[] {
  if (leads.length === 0) return ['Nobody leads it at present.'];
  return leads.map(({ name, as }) => `- ${escapeLine(name)} (${roles[as]})`);
}

function meetingLines({ rhythm, nextSessions, lastSession }: HandoverFacts): readonly string[] {
  return [
    rhythm ? `It meets ${rhythm}.` : 'It has no rhythm: it meets when somebody starts a session.',
    '',
    ...(nextSessions.length === 0 ? ['No session is planned.'] : ['Next sessions:', '']),
    ...nextSessions.map((session) => `- ${session}`),
    ...(lastSession ? ['', `The last one was on ${lastSession}.`] : []),
  ];
}

function peopleLines({ size, rules }: HandoverFacts): readonly string[] {
  const people = size === 1 ? '1 person is in it.' : `${size} people are in it.`;
  const ways = 'People join by themselves on the page of all communities, or are invited by a lead.';
  if (rules.length === 0) return [`${people} ${ways} It has no membership rules.`];
  return [`${people} ${ways} Its membership rules:`, '', ...rules.map((rule) => `- ${escapeLine(rule)}`)];
}

function actionLines({ actions }: HandoverFacts): readonly string[] {
  if (actions.length === 0) return ['None.'];
  return actions.map(({ text, owner, due }) => {
    const who = owner ? escapeLine(owner) : 'nobody yet';
    return `- ${escapeLine(text)} (${who}${due ? `, by ${due}` : ''})`;
  });
}

function placeLines({ boardUrl, hasBoard, mailbox, groupId, keepsRecords }: HandoverFacts): readonly string[] {
  const address = `<${boardUrl.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return [
    hasBoard ? `- Board: ${address}` : `- Board: nobody has said yet where it is. Links lead to ${address} meanwhile.`,
    `- Sessions are organised from the mailbox <${mailbox}>.`,
    keepsRecords
      ? '- Records of its sessions are in the document library of its SharePoint site.'
      : '- No records of its sessions are published.',
    `- Its team is the Microsoft 365 group ${groupId}.`,
  ];
}

function owedLines({ isRunWaiting }: HandoverFacts): readonly string[] {
  return [isRunWaiting ? '- A sync run holds and waits for the answer of a lead.' : 'Nothing.'];
}
