import type { Answers } from './invited';

/** From fewer answers one could tell whose they are. */
const fewestAnswers = 5;

/** How people have answered, as everybody may know it; `few` where not enough have for that. Leads count like others. */
export function countAnswers({
  accepted,
  tentative,
  declined,
}: Answers): { readonly coming: number; readonly perhaps: number; readonly notComing: number } | 'few' {
  if (accepted + tentative + declined < fewestAnswers) return 'few';
  return { coming: accepted, perhaps: tentative, notComing: declined };
}
