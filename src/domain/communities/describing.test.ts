import { requestGroup, requestRemoval } from './administratorRequests';
import { isSameName } from './describeCommunity';
import { proposeCommunity } from './proposeCommunity';

const wish = { name: 'Service mappers', purpose: 'We draw services together.' };
const none = { open: 0, names: [] };

describe('proposing a community', () => {
  it('keeps its name and what it is for as one line each', () => {
    const decided = proposeCommunity({ name: ' Service \n mappers ', purpose: 'We draw\tservices  together.' }, none);
    expect(decided).toEqual({ ok: true, value: wish });
  });

  it.each([
    ['a name too short', { ...wish, name: 'Ab' }, 'communityNameLength'],
    ['a name too long', { ...wish, name: 'x'.repeat(81) }, 'communityNameLength'],
    ['a name of nothing to see', { ...wish, name: '\u3164\u3164\u3164' }, 'communityNameLength'],
    ['hardly a purpose', { ...wish, purpose: 'Services' }, 'communityPurposeLength'],
    ['a treatise', { ...wish, purpose: 'x'.repeat(501) }, 'communityPurposeLength'],
  ])('refuses %s', (_what, body, code) => {
    expect(proposeCommunity(body, none)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('counts characters as people do', () => {
    expect(proposeCommunity({ ...wish, name: '🎨'.repeat(80) }, none).ok).toBe(true);
  });

  it('refuses a name that people would take for one there is, and a sixth that waits', () => {
    expect(proposeCommunity(wish, { open: 0, names: ['SERVICE  Mappers'] })).toMatchObject({
      refusal: { code: 'nameTaken' },
    });
    expect(proposeCommunity(wish, { open: 4, names: ['Service map'] }).ok).toBe(true);
    expect(proposeCommunity(wish, { open: 5, names: [] })).toMatchObject({
      refusal: { code: 'tooManyProposals', limit: 5 },
    });
  });

  it('takes accents and case for nothing in a name', () => {
    expect(isSameName('Tŷ Digidol', 'ty digidol')).toBe(true);
    expect(isSameName('Data Circle', 'Data Circles')).toBe(false);
  });
});

describe('what only an administrator can ask for', () => {
  it('is a Microsoft 365 group with its owner, a team on it, and leave for Guildhall to use it', () => {
    expect(requestGroup({ ...wish, ownerId: 'ana' })).toEqual({
      method: 'POST',
      path: '/groups',
      body: {
        displayName: 'Service mappers',
        description: 'We draw services together.',
        mailNickname: 'service-mappers',
        groupTypes: ['Unified'],
        mailEnabled: true,
        securityEnabled: false,
        visibility: 'Private',
        'owners@odata.bind': ['https://graph.microsoft.com/v1.0/users/ana'],
      },
      then: { method: 'PUT', path: '/groups/{id}/team', body: {} },
      setting: { name: 'GUILDHALL_ALLOWED_GROUPS', add: '{id}' },
    });
    expect(requestRemoval('g')).toEqual({ method: 'DELETE', path: '/groups/g' });
  });

  it.each([
    ['Tŷ Digidol & “Friends” (Wales)', 'ty-digidol-friends-wales'],
    ['デジタル', 'community'],
    ['x'.repeat(80), 'x'.repeat(64)],
  ])('gives %s a mail nickname that Graph takes', (name, mailNickname) => {
    expect(requestGroup({ ...wish, name, ownerId: 'ana' }).body).toMatchObject({ mailNickname });
  });
});
