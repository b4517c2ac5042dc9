import { linkedCommunity } from './linkedCommunity';

describe('the community that a link leads to', () => {
  it('stands in the address of the page, in Teams in the sub-page, and is compared in small letters', () => {
    expect(linkedCommunity({ sdks: {} }, '?a=b&community=3D9A')).toBe('3d9a');
    expect(linkedCommunity({ sdks: { microsoftTeams: { context: { subEntityId: 'team-1' } } } }, '')).toBe('team-1');
  });

  it('is none where the reader came by themselves', () => {
    expect(linkedCommunity({ sdks: {} }, '')).toBeUndefined();
    expect(
      linkedCommunity({ sdks: { microsoftTeams: { context: { subEntityId: '' } } } }, '?community='),
    ).toBeUndefined();
  });
});
