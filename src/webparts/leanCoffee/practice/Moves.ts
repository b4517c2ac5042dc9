import type { Answer, LeanCoffeeApi } from '../../../clients';
import type { Result } from '../../../domain/kernel';

/** Why the rules said no. */
export interface No {
  readonly code: string;
}

type ViewOf<Reply> = Reply extends Promise<Answer<infer View>> ? View : never;

/** What one person can do at the table: every exchange with the API but looking at the board and mailing, done at once. */
export type Moves = {
  readonly [Name in Exclude<keyof LeanCoffeeApi, 'readBoard' | 'sendAgenda'>]: (
    ...asked: Parameters<LeanCoffeeApi[Name]>
  ) => Result<ViewOf<ReturnType<LeanCoffeeApi[Name]>>, No>;
};
