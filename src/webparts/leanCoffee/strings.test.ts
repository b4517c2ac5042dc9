import { loadStrings } from './testing/loadStrings';

type Strings = Readonly<Record<string, string>>;
const read = (locale: Parameters<typeof loadStrings>[0]): Strings => ({ ...loadStrings(locale) });
const british = read('en-gb');
const blanks = (text: string): string[] => Array.from(text.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe.each([
  ['American English', read('en-us')],
  ['Welsh', read('cy-gb')],
])('the strings in %s', (_language, strings) => {
  it('say everything that British English says', () => {
    expect(Object.keys(british).filter((key) => !(key in strings))).toEqual([]);
  });

  it('say nothing that no screen knows', () => {
    const stems = new Set(Object.keys(british).map(stem));
    expect(Object.keys(strings).filter((key) => !stems.has(stem(key)))).toEqual([]);
  });

  it('leave the same blanks', () => {
    const differing = Object.entries(strings).filter(([key, text]) => {
      const model = british[key] ?? british[`${stem(key)}_other`] ?? '';
      return blanks(text).join() !== blanks(model).join();
    });
    expect(differing).toEqual([]);
  });

  it('have seven days and twelve months', () => {
    expect([strings.WeekdayNames?.split(',').length, strings.MonthNames?.split(',').length]).toEqual([7, 12]);
  });
});

describe('the reasons for a refusal', () => {
  const codes = [
    ...['notAMember', 'onlyFacilitators', 'communityUnknown', 'sessionOver', 'sessionUnknown'],
    ...['proposingClosed', 'titleEmpty', 'titleTooLong', 'boardFull', 'topicIdTaken'],
    ...['votingNotOpen', 'votingClosed', 'unknownTopic', 'overBudget', 'tooManyOnOneTopic'],
    ...['nothingToVoteOn', 'phaseOutOfOrder', 'tooBusy', 'unavailable'],
    ...['sessionClosed', 'notStarted', 'notYourTopic', 'cannotMerge', 'badVoteBudget', 'budgetFixed'],
    ...['notDiscussing', 'notBeingDiscussed', 'noMajority', 'noMoreTime', 'unknownRoom', 'roomFull', 'badRoomCount'],
    ...['someoneFacilitates', 'notesTooLong', 'textEmpty', 'textTooLong', 'tooManySentences', 'badDate'],
    ...['actionIdTaken', 'actionUnknown', 'ownerUnknown', 'notAnswerable', 'noRecordYet'],
    ...['badSessionLength', 'startsInThePast', 'startsTooFarAhead', 'overlapsSession'],
  ];
  const reasons = codes.map((code) => `Why_${code}`);

  it('are worded for every code a reader of this screen may meet, and for no other', () => {
    expect(
      Object.keys(british)
        .filter((key) => key.startsWith('Why_'))
        .sort(),
    ).toEqual([...reasons].sort());
  });

  it('give the reason and what to do, and repeat nothing of the sentence they follow', () => {
    const repeating = reasons.filter((key) =>
      /not added|stay as|taken back|Nothing was|not counted|moved on/.test(british[key] ?? ''),
    );
    expect(repeating).toEqual([]);
  });
});
