/** What the directory says about somebody that rules may look at. */
export interface DirectoryFacts {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  /** The sign-in name; people paste it as an address. */
  readonly signInName?: string;
  readonly language?: 'en' | 'cy';
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly employeeType?: string;
  readonly guest: boolean;
  readonly enabled: boolean;
  /** An account that is no person: a room, a shared mailbox, a service. */
  readonly impersonal: boolean;
}

/** `group` names an allowed group by its id; the others are texts of the directory. */
export type RuleAttribute = 'jobTitle' | 'department' | 'office' | 'employeeType' | 'group';

/**
 * One thing that is asked of a person. It holds when any of the values fits. A job title fits word by word: `Product manager`
 * fits "Senior Product-Manager (Payments)" and, with synonyms, "Product owner"; it does not fit "Production manager".
 * `begins` is for departments that are written from the large to the small, "Digital, Product".
 */
export interface Condition {
  readonly attribute: RuleAttribute;
  readonly how: 'is' | 'begins' | 'has';
  /** 1 to 20, each 1 to 120 characters. */
  readonly values: readonly string[];
  /** Of a job title: whether what the profession also calls it counts. */
  readonly synonyms?: boolean;
}

/** Who belongs in a community, as a lead puts it. Everything in `include` must hold, nothing in `exclude` may. */
export interface MembershipRule {
  /** Names it for good; made by whoever writes it, 1 to 40 of `a-z 0-9 -`. */
  readonly id: string;
  /** As leads and members read it, 1 to 80 characters. */
  readonly name: string;
  /** `enrol`: whoever fits is in. `suggest`: they are shown as somebody who could join. */
  readonly mode: 'enrol' | 'suggest';
  /** 1 to 5. */
  readonly include: readonly Condition[];
  /** Up to 5. */
  readonly exclude: readonly Condition[];
}

/** The most rules of one community. */
export const mostRules = 10;

/** Why a person fits, for them and for leads: the condition, and which of its values or synonyms it was. */
export interface FitReason {
  readonly attribute: RuleAttribute;
  /** The value of the rule that fits; of a group its name. */
  readonly value: string;
  /** The profession calls it so, though the title is written otherwise. */
  readonly bySynonym?: boolean;
}
