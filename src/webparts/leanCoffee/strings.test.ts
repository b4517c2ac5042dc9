import { loadStrings } from './testing/loadStrings';

type Strings = Readonly<Record<string, string>>;
const read = (locale: Parameters<typeof loadStrings>[0]): Strings => ({ ...loadStrings(locale) });
const british = read('en-gb');

// What holds for the words of every web part is checked in tests/words.
describe('the reasons for a refusal', () => {
  const codes = [
    ...['notAMember', 'onlyFacilitators', 'onlyLeads', 'communityUnknown', 'sessionOver', 'sessionUnknown'],
    ...['proposingClosed', 'titleEmpty', 'titleTooLong', 'boardFull', 'topicIdTaken'],
    ...['votingNotOpen', 'votingClosed', 'unknownTopic', 'overBudget', 'tooManyOnOneTopic'],
    ...['nothingToVoteOn', 'phaseOutOfOrder', 'tooBusy', 'unavailable'],
    ...[
      'sessionClosed',
      'sessionCancelled',
      'notStarted',
      'notYourTopic',
      'cannotMerge',
      'badVoteBudget',
      'budgetFixed',
    ],
    ...['notDiscussing', 'notBeingDiscussed', 'noMajority', 'noMoreTime', 'unknownRoom', 'roomFull', 'badRoomCount'],
    ...['otherRoom', 'leadsFirst', 'tooEarlyToClose', 'tooManyOfYours'],
    ...['someoneFacilitates', 'notesTooLong', 'textEmpty', 'textTooLong', 'tooManySentences', 'badDate'],
    ...['actionIdTaken', 'actionUnknown', 'ownerUnknown', 'notAnswerable', 'noRecordYet'],
    ...['badSessionLength', 'startsInThePast', 'startsTooFarAhead', 'overlapsSession'],
    ...['tooManySessions', 'nothingProposed', 'sessionBegun', 'agendaJustWritten'],
    ...['toldTooOften', 'communityToldTooOften'],
    // Of the form that describes a community, which several web parts share.
    ...['communityNameLength', 'communityPurposeLength', 'nameTaken'],
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
