import type { ReviewTopic } from '../../../domain/charter';
import type { Text } from '../useText';
import { outlineInWords } from './changeName';

/** What is to be talked about at a review, in a line. */
export function topicInWords(topic: ReviewTopic, words: Text['words']): string {
  switch (topic.kind) {
    case 'living':
      return words.say('Topic_living');
    case 'question':
      return words.say('Topic_question', { text: topic.text });
    case 'returned':
      return words.say('Topic_returned', { what: outlineInWords(topic.about, words) });
    case 'objective':
      return words.say('Topic_objective', { text: topic.text });
  }
}
