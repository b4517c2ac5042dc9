import type { ReviewTopic } from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';

interface Words {
  readonly living: string;
  readonly question: (text: string) => string;
  readonly returned: (reason: string) => string;
  readonly objective: (text: string) => string;
  readonly more: (count: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    living: 'Charter review: do we live by it?',
    question: (text) => `Charter, a question: ${text}`,
    returned: (reason) => `Charter, not agreed yet: ${reason}`,
    objective: (text) => `Our objective: ${text}`,
    more: (count) => `Charter: ${count} more to talk about, listed there`,
  },
  // No speaker of Welsh has reviewed these words yet.
  cy: {
    living: 'Adolygu’r siarter: ydyn ni’n byw yn ôl y siarter?',
    question: (text) => `Y siarter, cwestiwn: ${text}`,
    returned: (reason) => `Y siarter, heb gytuno eto: ${reason}`,
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
  const titles = topics.map((topic) => {
    switch (topic.kind) {
      case 'living':
        return say.living;
      case 'question':
        return say.question(shortened(topic.text));
      case 'returned':
        return say.returned(shortened(topic.reason));
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
