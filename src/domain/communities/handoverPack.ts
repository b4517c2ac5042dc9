import type { Instant, Language } from '../kernel';
import { escapeLine } from '../leanCoffee';
import { handoverWords, type HandoverWords } from './handoverWords';

/** What is told of a charter; dates are said already. */
export interface CharterFacts {
  /** 0: none is adopted yet. */
  readonly version: number;
  readonly adoptedOn?: string;
  readonly reviewOn?: string;
  /** How many changes are proposed and not decided. */
  readonly proposals: number;
  readonly objective?: { readonly text: string; readonly until: string };
  /** Where it is read. */
  readonly url?: string;
}

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
  /** Absent: it has none, and nobody proposes one. */
  readonly charter?: CharterFacts;
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

/**
 * The handover pack of a community as Markdown: what somebody needs who takes it over, with nothing personal beyond who leads and who owes
 * what. The facts that are said already are in the same language.
 */
export function handoverPack(facts: HandoverFacts, language: Language): string {
  const words = handoverWords[language];
  const { sections: titles } = words;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [titles.purpose, [facts.purpose ? escapeLine(facts.purpose) : words.noPurpose]],
    [titles.leads, leadLines(facts, words)],
    [titles.meetings, meetingLines(facts, words)],
    [titles.people, peopleLines(facts, words)],
    [titles.charter, charterLines(facts, words.charter)],
    [titles.actions, actionLines(facts, words)],
    [titles.places, placeLines(facts, words)],
    [titles.owed, [facts.isRunWaiting ? `- ${words.runWaits}` : words.nothing]],
  ];
  const body = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`);
  return [`# ${words.title(escapeLine(facts.name))}`, stateLine(facts, words), ...body].join('\n\n') + '\n';
}

function stateLine({ writtenOn, retiredAt, mergedInto }: HandoverFacts, words: HandoverWords): string {
  const written = words.asOf(writtenOn);
  if (!retiredAt) return written;
  return `${written} ${mergedInto ? words.goesOnAs(escapeLine(mergedInto)) : words.retired}`;
}

function leadLines({ leads }: HandoverFacts, { nobodyLeads, roles }: HandoverWords): readonly string[] {
  if (leads.length === 0) return [nobodyLeads];
  return leads.map(({ name, as }) => `- ${escapeLine(name)} (${roles[as]})`);
}

function meetingLines({ rhythm, nextSessions, lastSession }: HandoverFacts, words: HandoverWords): readonly string[] {
  return [
    rhythm ? words.meets(rhythm) : words.noRhythm,
    '',
    ...(nextSessions.length === 0 ? [words.noSession] : [words.nextSessions, '']),
    ...nextSessions.map((session) => `- ${session}`),
    ...(lastSession ? ['', words.lastSession(lastSession)] : []),
  ];
}

function peopleLines({ size, rules }: HandoverFacts, words: HandoverWords): readonly string[] {
  const people = `${words.size(size)} ${words.waysIn}`;
  if (rules.length === 0) return [`${people} ${words.noRules}`];
  return [`${people} ${words.rules}`, '', ...rules.map((rule) => `- ${escapeLine(rule)}`)];
}

function charterLines({ charter }: HandoverFacts, words: HandoverWords['charter']): readonly string[] {
  if (!charter) return [words.none];
  const { version, adoptedOn, reviewOn, proposals, objective, url } = charter;
  return [
    version === 0 ? words.notYet : words.version(version, adoptedOn),
    ...(reviewOn === undefined ? [] : [words.review(reviewOn)]),
    words.proposals(proposals),
    ...(objective ? [words.objective(escapeLine(objective.text), objective.until)] : []),
    ...(url === undefined ? [] : [words.read(addressOf(url))]),
  ].map((line) => `- ${line}`);
}

function addressOf(url: string): string {
  return `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

function actionLines({ actions }: HandoverFacts, { none, nobodyYet, by }: HandoverWords): readonly string[] {
  if (actions.length === 0) return [none];
  return actions.map(({ text, owner, due }) => {
    const who = owner ? escapeLine(owner) : nobodyYet;
    return `- ${escapeLine(text)} (${who}${due ? `, ${by(due)}` : ''})`;
  });
}

function placeLines(facts: HandoverFacts, words: HandoverWords): readonly string[] {
  const { boardUrl, hasBoard, mailbox, groupId, keepsRecords } = facts;
  const address = addressOf(boardUrl);
  return [
    hasBoard ? words.board(address) : words.noBoard(address),
    words.mailbox(`<${mailbox}>`),
    keepsRecords ? words.records : words.noRecords,
    words.team(groupId),
  ].map((line) => `- ${line}`);
}
