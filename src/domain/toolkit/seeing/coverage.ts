import { compareText } from '../../kernel';
import type { LocalDate } from '../../sessions';
import { phases, standardPoints, type Artefact, type Phase, type StandardPoint } from '../artefact/artefact';
import { freshnessOf } from '../freshness/freshnessOf';
import { comparedName } from '../reuse/reuse';

/** How many artefacts there are of something; of them so many are fresh: current, or to be reviewed soon. */
export interface CoverageCount {
  readonly all: number;
  readonly fresh: number;
}

/** What a community has a tool for. A count of 0 is a gap. */
export interface Coverage {
  readonly professions: readonly {
    readonly name: string;
    /** In the order of the phases. What is of any phase counts in each. */
    readonly phases: readonly (CoverageCount & { readonly phase: Phase })[];
  }[];
  readonly points: readonly (CoverageCount & { readonly point: StandardPoint })[];
}

/**
 * Counts what is not retired, by profession and phase, and by point of the Service Standard.
 *
 * @param expected - professions that are to be shown also when nothing is there for them
 */
export function coverageOf(artefacts: readonly Artefact[], expected: readonly string[], today: LocalDate): Coverage {
  const counted = artefacts
    .filter(({ state }) => state !== 'retired')
    .map((artefact) => ({ ...artefact, isFresh: ['current', 'reviewSoon'].includes(freshnessOf(artefact, today)) }));
  const count = (found: readonly { readonly isFresh: boolean }[]): CoverageCount => ({
    all: found.length,
    fresh: found.filter(({ isFresh }) => isFresh).length,
  });
  const names = new Map<string, string>();
  for (const name of [...expected, ...counted.map(({ profession }) => profession)]) {
    const key = comparedName(name);
    if (!names.has(key)) names.set(key, name);
  }
  return {
    professions: [...names]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, name]) => {
        const own = counted.filter(({ profession }) => comparedName(profession) === key);
        const inPhase = (phase: Phase) => own.filter((one) => one.phases.length === 0 || one.phases.includes(phase));
        return { name, phases: phases.map((phase) => ({ phase, ...count(inPhase(phase)) })) };
      }),
    points: standardPoints.map((point) => ({
      point,
      ...count(counted.filter(({ points }) => points.includes(point))),
    })),
  };
}
