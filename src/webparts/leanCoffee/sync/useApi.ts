import { createContext, useContext } from 'react';
import type { LeanCoffeeApi } from '../../../clients';

const ApiContext = createContext<LeanCoffeeApi | undefined>(undefined);

export const ApiProvider = ApiContext.Provider;

/** The API behind the board that is shown, for what is only asked and changes nothing: records, past sessions, people. */
export function useApi(): LeanCoffeeApi {
  const api = useContext(ApiContext);
  if (!api) throw new Error('A view of the Lean Coffee stands outside its ApiProvider.');
  return api;
}
