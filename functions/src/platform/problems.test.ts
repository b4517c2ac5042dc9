import { problemOf } from './problems';

describe('saying no', () => {
  it.each([
    [
      { budget: 3, left: 0 },
      'You have 3 votes and they are all placed. Take one back to place it elsewhere; your votes stay as they were.',
    ],
    [
      { budget: 3, left: 1 },
      'You have 3 votes and 2 of them are placed. Take one back to place it elsewhere; your votes stay as they were.',
    ],
    [{ budget: 3, left: 3 }, 'You have 3 votes. Your votes stay as they were.'],
  ])('tells somebody over their budget how they stand (%j)', (numbers, sentence) => {
    expect(problemOf({ code: 'overBudget', ...numbers }).detail).toBe(sentence);
  });

  it('is problem+json with a stable name for programs', () => {
    expect(problemOf({ code: 'titleTooLong', limit: 140, length: 10_000 })).toEqual({
      type: 'urn:guildhall:problem:titleTooLong',
      title: 'Title too long',
      status: 400,
      detail: 'A topic has at most 140 characters; yours has 10000. Nothing was added.',
      code: 'titleTooLong',
    });
  });
});
