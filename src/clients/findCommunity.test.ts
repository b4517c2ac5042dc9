import { findCommunity, type Surroundings } from './findCommunity';

const site: Surroundings['pageContext'] = { site: { group: { id: 'group-of-the-site' } } };
type Context = () => Promise<{ readonly team?: { readonly groupId?: string } }>;
const inTeams = (getContext: Context): Surroundings => ({
  sdks: { microsoftTeams: { teamsJs: { app: { getContext } } } },
  pageContext: site,
});

describe('the community of a page', () => {
  it('is the group of its site', async () => {
    expect(await findCommunity({ sdks: {}, pageContext: site })()).toBe('group-of-the-site');
    expect(await findCommunity({ sdks: {}, pageContext: { site: { group: null } } })()).toBeUndefined();
  });

  it('is in Teams the group of the team, and Teams is asked only once', async () => {
    const getContext = jest.fn<ReturnType<Context>, []>(() => Promise.resolve({ team: { groupId: 'of-the-team' } }));
    const find = findCommunity(inTeams(getContext));
    expect([await find(), await find(), await find()]).toEqual(['of-the-team', 'of-the-team', 'of-the-team']);
    expect(getContext).toHaveBeenCalledTimes(1);
  });

  it('is in Teams never that of the site, which in a personal app is just any site', async () => {
    expect(await findCommunity(inTeams(() => Promise.resolve({})))()).toBeUndefined();
  });

  it('is asked for again when Teams kept silent, so that "try again" can succeed', async () => {
    jest.useFakeTimers();
    const getContext = jest.fn<ReturnType<Context>, []>(() => new Promise(() => undefined));
    const find = findCommunity(inTeams(getContext));
    const first = find();
    jest.advanceTimersByTime(15_000);
    await expect(first).rejects.toThrow('no answer in time');
    getContext.mockResolvedValue({ team: { groupId: 'of-the-team' } });
    expect(await find()).toBe('of-the-team');
    jest.useRealTimers();
  });
});
