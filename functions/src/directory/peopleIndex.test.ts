import type { DirectoryFacts } from '../../../src/domain/membership';
import { PeopleIndex } from './peopleIndex';
import { heldCopy } from './testing/heldCopy';

const usual = { guest: false, enabled: true, impersonal: false };
const somebody = (id: string, name: string, more: Partial<DirectoryFacts> = {}): DirectoryFacts => ({
  ...{ id, name, ...usual },
  ...more,
});

describe('finding people', () => {
  async function open(people: readonly DirectoryFacts[]) {
    const copy = heldCopy();
    let now = 0;
    const slow = { takesMs: 0, walks: 0, end: () => Promise.resolve() };
    const counted: typeof copy.people = {
      ...copy.people,
      async *all() {
        slow.walks += 1;
        await slow.end();
        now += slow.takesMs;
        yield* copy.people.all();
      },
    };
    const open = () => new PeopleIndex({ ...copy, people: counted, time: () => (now += 10) });
    const index = open();
    const add = async (more: readonly DirectoryFacts[]): Promise<void> => {
      await copy.people.save(more.map((facts) => ({ id: facts.id, facts, etag: '' })));
      const reading = await copy.state.load();
      await copy.state.save({ ...reading, version: reading.version + 1 });
    };
    await add(people);
    return { index, add, slow, other: open, pass: (ms: number) => void (now += ms) };
  }
  const names = async (found: Promise<readonly DirectoryFacts[]>) => (await found).map(({ name }) => name);

  it('takes each word for the beginning of a word, whatever the case, accents and order', async () => {
    const { index } = await open([
      somebody('1', 'Siân Dafydd'),
      somebody('2', 'Ansian Dale'),
      somebody('3', 'Sian Smith'),
    ]);
    expect(await names(index.search('daf SIAN', 10))).toEqual(['Siân Dafydd']);
    expect(await names(index.search('si', 10))).toEqual(['Siân Dafydd', 'Sian Smith']);
    expect(await names(index.search('si', 1))).toEqual(['Siân Dafydd']);
    expect(await names(index.search(' ,', 10))).toEqual([]);
  });

  it('shows no account that is disabled or no person', async () => {
    const off = [somebody('1', 'Kevin Old', { enabled: false }), somebody('2', 'Room Old', { impersonal: true })];
    const { index } = await open(off);
    expect(await index.search('old', 10)).toEqual([]);
  });

  it('finds by mail and by sign-in name, in any case', async () => {
    const { index } = await open([somebody('1', 'Ana', { mail: 'Ana@example.org', signInName: 'a1@example.org' })]);
    const found = await index.findByAddress([' ANA@example.org', 'A1@example.org', 'nobody@example.org']);
    expect([...found].map(([address, { id }]) => [address, id])).toEqual([
      [' ANA@example.org', '1'],
      ['A1@example.org', '1'],
    ]);
  });

  it('knows what people have, the most frequent first', async () => {
    const titles = ['Diver', 'Product manager', 'product Manager', undefined, ' '];
    const { index } = await open(
      titles.map((jobTitle, one) => somebody(String(one), 'Somebody', jobTitle === undefined ? {} : { jobTitle })),
    );
    expect((await index.known()).jobTitles).toEqual(['Product manager', 'Diver']);
  });

  it('sees within a while who is new, and reads no one again while nothing changes', async () => {
    const { index, add, pass } = await open([somebody('1', 'Ana')]);
    expect(await names(index.search('a', 10))).toEqual(['Ana']);
    await add([somebody('2', 'Aled')]);
    pass(60_000);
    expect(await names(index.search('a', 10))).toEqual(['Aled', 'Ana']);
  });

  it('lets nobody wait for a new look at many people while there is an earlier one', async () => {
    const { index, add, slow, pass } = await open([somebody('1', 'Ana', { jobTitle: 'Diver' })]);
    slow.takesMs = 4_000;
    expect(await names(index.search('a', 10))).toEqual(['Ana']);
    await add([somebody('2', 'Aled', { jobTitle: 'Baker' })]);
    pass(5 * 60_000);
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    slow.end = () => finished;
    expect(await names(index.search('a', 10))).toEqual(['Ana']);
    expect((await index.known()).jobTitles).toEqual(['Diver']);
    expect(slow.walks).toBe(2);
    finish();
    await new Promise(setImmediate);
    expect(await names(index.search('a', 10))).toEqual(['Aled', 'Ana']);
    expect((await index.known()).jobTitles).toEqual(['Baker', 'Diver']);
    expect(slow.walks).toBe(2);
  });

  it('goes by no look that is too old', async () => {
    const { index, add, slow, pass } = await open([somebody('1', 'Ana')]);
    slow.takesMs = 4_000;
    await index.search('a', 10);
    await add([somebody('2', 'Aled')]);
    pass(16 * 60_000);
    expect(await names(index.search('a', 10))).toEqual(['Aled', 'Ana']);
  });

  it('tells on a host that has looked at nobody yet what another one has counted', async () => {
    const { index, slow, other } = await open([somebody('1', 'Ana', { office: 'Cardiff' })]);
    const { offices } = await index.known();
    slow.end = () => new Promise(() => undefined);
    expect(offices).toEqual(['Cardiff']);
    expect((await other().known()).offices).toEqual(['Cardiff']);
  });

  it('tries again after a look that failed', async () => {
    const { index, slow } = await open([somebody('1', 'Ana')]);
    slow.end = () => Promise.reject(new Error('not read'));
    await expect(index.search('a', 10)).rejects.toThrow('not read');
    slow.end = () => Promise.resolve();
    expect(await names(index.search('a', 10))).toEqual(['Ana']);
  });
});
