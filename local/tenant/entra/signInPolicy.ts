import type { Collection } from '../store/collection';

/** What conditional access asks for: a second factor, or nothing that could be given. */
export const demands = ['multifactor', 'blocked'] as const;
export type Demand = (typeof demands)[number];

interface Kept {
  /** The administrator has taken back what the API may do on behalf of people. */
  consentWithdrawn?: boolean;
  ofAll?: Demand;
  ofPeople?: Record<string, Demand>;
}

/** What the administrator has decided about the API acting for people, and about how people sign in. */
export interface SignInPolicy {
  hasConsent(): boolean;
  setConsent(granted: boolean): void;
  /** What a person has to do before the API may act for them. */
  demandOf(userId: string): Demand | undefined;
  /** @param userId a person; everybody when absent. */
  demand(what: Demand | undefined, userId?: string): void;
  now(): { consent: boolean; ofAll: Demand | null; ofPeople: Record<string, Demand> };
}

const settingName = 'signInPolicy';

/** Kept among the settings of the tenant, so that a restart does not change it. */
export function createSignInPolicy(settings: Collection<unknown>): SignInPolicy {
  const kept = (): Kept => (settings.get(settingName) as Kept | undefined) ?? {};
  const keep = (changed: Partial<Kept>): void => settings.set(settingName, { ...kept(), ...changed });

  return {
    hasConsent: () => kept().consentWithdrawn !== true,
    setConsent: (granted) => keep({ consentWithdrawn: !granted }),
    demandOf: (userId) => kept().ofPeople?.[userId] ?? kept().ofAll,
    demand: (what, userId) => {
      if (userId === undefined) return keep({ ofAll: what, ...(!what && { ofPeople: {} }) });
      const { [userId]: _before, ...others } = kept().ofPeople ?? {};
      keep({ ofPeople: what ? { ...others, [userId]: what } : others });
    },
    now: () => ({
      consent: kept().consentWithdrawn !== true,
      ofAll: kept().ofAll ?? null,
      ofPeople: kept().ofPeople ?? {},
    }),
  };
}
