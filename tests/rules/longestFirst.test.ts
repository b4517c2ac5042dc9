import LongestFirst from '../jest/longestFirst';
import { repositoryFiles } from './repositoryFiles';

describe('the order in which suites begin', () => {
  it('names suites that are there, each once', () => {
    const { longest } = LongestFirst as unknown as { readonly longest: readonly string[] };
    expect(longest.length).toBeGreaterThan(0);
    expect(longest.filter((path) => !repositoryFiles.includes(path))).toEqual([]);
    expect(new Set(longest).size).toBe(longest.length);
  });
});
