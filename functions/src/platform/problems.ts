import type { Problem } from '../../../src/domain/kernel';
import type { PlatformCode, Reason, RefusalCode } from './refusal';

/** How a refusal is said: `detail` tells what happened, whether anything was lost, and what to do. */
export type Wording = readonly [status: number, title: string, detail: string | ((reason: Reason) => string)];

/** A sentence for each of these codes. */
export type Wordings<Code extends string = RefusalCode> = Readonly<Record<Code, Wording>>;

/** The sentences of what is refused before a feature is asked. */
export const platformProblems: Wordings<PlatformCode> = {
  notSignedIn: [
    401,
    'Not signed in',
    'Your sign-in could not be confirmed. Reload the page to sign in again; nothing was changed.',
  ],
  communityUnknown: [
    404,
    'Community unknown',
    'Guildhall does not serve this community yet. An administrator can add it.',
  ],
  notAMember: [
    403,
    'Not a member',
    ({ community }) => `You are not in ${community}. You can join it by yourself in “Communities”.`,
  ],
  onlyFacilitators: [
    403,
    'Only for facilitators',
    'Only whoever facilitates can do this. Nothing was changed; ask one of the leads of this community.',
  ],
  onlyLeads: [403, 'Only for leads', 'Only the leads of this community can do this. Nothing was changed.'],
  onlyManagers: [
    403,
    'Only for communities managers',
    'Only somebody who looks after all communities can do this. Nothing was changed.',
  ],
  onlyAdministrators: [
    403,
    'Only for administrators',
    'Only a Guildhall administrator can see and replay what failed.',
  ],
  badRequest: [
    400,
    'Not understood',
    ({ field }) =>
      field
        ? `The request was not understood: ${field} is missing or wrong. Nothing was changed.`
        : 'The request was not understood. Nothing was changed.',
  ],
  tooLarge: [413, 'Too large', 'The request is larger than anything Guildhall takes. Nothing was changed.'],
  tooBusy: [503, 'Busy', 'Too many people are changing this at the same moment. Nothing was changed; try again.'],
  unavailable: [
    503,
    'Not available',
    'Guildhall cannot reach what it needs just now. Nothing was changed; try again in a minute.',
  ],
  unexpected: [
    500,
    'Something went wrong',
    'Something went wrong on our side. Reload to see what was saved; an administrator finds the details under the request id.',
  ],
};

/** Says a refusal as RFC 9457 problem+json. */
export function problemOf<Code extends string>(wordings: Wordings<Code>, reason: Reason<Code>): Problem {
  const { code } = reason;
  const [status, title, detail] = wordings[code];
  return {
    type: `urn:guildhall:problem:${code}`,
    title,
    status,
    detail: typeof detail === 'string' ? detail : detail(reason as unknown as Reason),
    code,
    ...(status === 429 && typeof reason.from === 'string' ? { from: reason.from } : {}),
    ...figuresIn(reason),
  };
}

/** What a screen needs to say it in another language. */
function figuresIn({ limit, least, most, field }: Reason<string>): Partial<Problem> {
  return {
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(typeof least === 'number' ? { least } : {}),
    ...(typeof most === 'number' ? { most } : {}),
    ...(typeof field === 'string' ? { field } : {}),
  };
}
