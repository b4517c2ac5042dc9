import { foldedValue, textMatcher, titleMatcher, type TextMatcher } from './matchText';
import type { ReadTitle } from './readTitles';
import type { Condition, DirectoryFacts, FitReason, RuleAttribute } from './rule';

export type TextAttribute = Exclude<RuleAttribute, 'group'>;

/** What holds of somebody: by the place of the condition, why. */
export type Holding = ReadonlyMap<number, FitReason>;

/** Texts that are remembered with what holds of them: more than an organisation has titles, fewer than it has people. */
const rememberedTexts = 20_000;

const nothing: Holding = new Map();

/** What holds of somebody by one text that the directory has of them. */
export function readyTexts(
  attribute: TextAttribute,
  conditions: readonly Condition[],
  readTitle: ReadTitle,
): (facts: Pick<DirectoryFacts, TextAttribute>) => Holding {
  const mine = conditions.flatMap((condition, place) =>
    condition.attribute === attribute ? [{ condition, place }] : [],
  );
  const ask = attribute === 'jobTitle' ? askingTitles(mine, readTitle) : askingTexts(mine);
  const remembered = new Map<string, Holding>();
  return (facts) => {
    const text = facts[attribute];
    if (text === undefined || text.trim() === '' || mine.length === 0) return nothing;
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= rememberedTexts) remembered.clear();
    const holding = ask(text);
    remembered.set(text, holding);
    return holding;
  };
}

type Placed = readonly { readonly condition: Condition; readonly place: number }[];

function askingTitles(placed: Placed, readTitle: ReadTitle): (text: string) => Holding {
  const matchers = placed.map(({ condition, place }) => ({ place, match: titleMatcher(condition) }));
  return (text) => heldBy(matchers, readTitle(text));
}

function askingTexts(placed: Placed): (text: string) => Holding {
  const matchers = placed.map(({ condition, place }) => ({ place, match: textMatcher(condition) }));
  return (text) => heldBy(matchers, foldedValue(text));
}

function heldBy<Text>(
  matchers: readonly { readonly place: number; readonly match: TextMatcher<Text> }[],
  text: Text,
): Holding {
  const holding = new Map<number, FitReason>();
  for (const { place, match } of matchers) {
    const reason = match(text);
    if (reason) holding.set(place, reason);
  }
  return holding.size > 0 ? holding : nothing;
}
