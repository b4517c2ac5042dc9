import type { Outline, ReviewTopic } from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';

interface Words {
  readonly living: string;
  readonly question: (text: string) => string;
  readonly returned: (what: string) => string;
  readonly change: (about: Outline, named: (clause: string | undefined) => string) => string;
  readonly gone: string;
  readonly objective: (text: string) => string;
  readonly more: (count: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    living: 'Charter review: do we live by it?',
    question: (text) => `Charter, a question: ${text}`,
    returned: (what) => `Charter, not agreed yet: ${what}`,
    change: (about, named) => {
      switch (about.kind) {
        case 'start':
          return 'the first charter';
        case 'add':
          return `a new clause, ${named(about.clause)}`;
        case 'reword':
          return `other words for ${named(about.clause)}`;
        case 'move':
          return `another place for ${named(about.clause)}`;
        case 'remove':
          return `removing ${named(about.clause)}`;
      }
    },
    gone: 'a clause that is gone',
    objective: (text) => `Our objective: ${text}`,
    more: (count) => `Charter: ${count} more to talk about, listed there`,
  },
  // No speaker of Welsh has reviewed these words yet.
  cy: {
    living: 'Adolygu’r siarter: ydyn ni’n byw yn ôl y siarter?',
    question: (text) => `Y siarter, cwestiwn: ${text}`,
    returned: (what) => `Y siarter, heb gytuno eto: ${what}`,
    change: (about, named) => {
      switch (about.kind) {
        case 'start':
          return 'y siarter gyntaf';
        case 'add':
          return `cymal newydd, ${named(about.clause)}`;
        case 'reword':
          return `geiriau eraill ar gyfer ${named(about.clause)}`;
        case 'move':
          return `lle arall i ${named(about.clause)}`;
        case 'remove':
          return `dileu ${named(about.clause)}`;
      }
    },
    gone: 'cymal sydd wedi mynd',
    objective: (text) => `Ein hamcan: ${text}`,
    more: (count) => `Y siarter: ${count} arall i’w trafod, maen nhw wedi’u rhestru yno`,
  },
};

/** A review is one part of a session: so many topics at most. */
const most = 12;
/** So that a topic fits its board with what stands before it. */
const longest = 90;

/** What to talk about at a review as topics for a board, the most important first; what is too much for one session is counted. */
export function titlesOf(topics: readonly ReviewTopic[], language: Language): readonly string[] {
  const say = words[language];
  const named = (clause: string | undefined): string => (clause === undefined ? say.gone : `“${shortened(clause)}”`);
  const titles = topics.map((topic) => {
    switch (topic.kind) {
      case 'living':
        return say.living;
      case 'question':
        return say.question(shortened(topic.text));
      case 'returned':
        return say.returned(say.change(topic.about, named));
      case 'objective':
        return say.objective(shortened(topic.text));
    }
  });
  return titles.length <= most ? titles : [...titles.slice(0, most - 1), say.more(titles.length - most + 1)];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return Array.from(line).length <= longest
    ? line
    : `${Array.from(line)
        .slice(0, longest - 1)
        .join('')}…`;
}
