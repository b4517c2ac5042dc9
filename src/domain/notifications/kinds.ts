/**
 * What Guildhall writes to people about, apart from invitations, in the order in which they see it: `actions` they took
 * on, `running` for leads when something about their community needs a person, `prompts` of practices (a review that is
 * due, a wave that is open), `charter` what others propose for the charter,
 * `joining` a community they could be in.
 */
export const noticeKinds = ['actions', 'running', 'prompts', 'charter', 'joining'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
