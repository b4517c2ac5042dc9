import { allProblems } from '../routes';
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
    expect(problemOf(allProblems, { code: 'overBudget', ...numbers }).detail).toBe(sentence);
  });

  it('is problem+json with a stable name for programs', () => {
    expect(problemOf(allProblems, { code: 'titleTooLong', limit: 140, length: 10_000 })).toEqual({
      type: 'urn:guildhall:problem:titleTooLong',
      title: 'Title too long',
      status: 400,
      detail: 'A topic has at most 140 characters; yours has 10000. Nothing was changed.',
      code: 'titleTooLong',
      limit: 140,
    });
    const bounds = { least: 15, most: 480, field: 'minutes' };
    expect(problemOf(allProblems, { code: 'badSessionLength', ...bounds })).toMatchObject(bounds);
  });

  it('tells programs, too, from when on it is possible again', () => {
    const again = { from: '2026-11-25T09:30:00.000Z', timeZone: 'Europe/London' };
    expect(problemOf(allProblems, { code: 'toldTooOften', limit: 5, ...again })).toMatchObject({ from: again.from });
    expect(problemOf(allProblems, { code: 'overlapsSession', startsAt: again.from, ...again })).not.toHaveProperty(
      'from',
    );
  });

  it.each(Object.entries(allProblems))(
    'has a sentence for %s that says what happened and what to do',
    (code, wording) => {
      const numbers = { limit: 3, length: 9, least: 1, most: 3, step: 15, budget: 3, left: 1, minutes: 5 };
      const words = {
        from: '2026-03-27T09:00:00.000Z',
        to: 'b',
        name: 'Ana',
        community: 'Digital Practice',
        mailbox: 'a@example.org',
        rule: 'Product managers',
        groupId: '00000000-0000-4000-8000-000000000001',
        personId: '00000000-0000-4000-8000-000000000002',
      };
      const reason = { code: code as keyof typeof allProblems, ...numbers, ...words };
      const at = { startsAt: '2026-03-26T11:00:00.000Z', timeZone: 'Europe/London' };
      const problem = problemOf(allProblems, { ...reason, ...at });
      expect([400, 401, 403, 404, 409, 413, 429, 500, 503]).toContain(problem.status);
      expect(problem.title).toMatch(/^[A-Z][^.]*$/);
      expect(problem.detail).toMatch(/^[A-Z].{15,}\.$/);
      expect(problem.detail).not.toMatch(/undefined|\[object|NaN/);
      expect(wording).toHaveLength(3);
    },
  );
});
