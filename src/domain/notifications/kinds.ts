/**
 * What Guildhall writes to people about, apart from invitations: `actions` they took on, `joining` a community they could
 * be in, `prompts` of practices (a review that is due, a wave that is open), `running` for leads when something about
 * their community needs a person.
 */
export const noticeKinds = ['actions', 'joining', 'prompts', 'running'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
