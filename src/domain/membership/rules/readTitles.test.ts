import { compileRules } from './matchRule';
import { readyTitle } from './matchText';
import { readingTitles } from './readTitles';
import { ruleOf, somebody } from './testing/people';

describe('reading titles for several sets of rules', () => {
  it('reads each title once, whatever the sets are asked', () => {
    const read: string[] = [];
    const titles = readingTitles((title) => {
      read.push(title);
      return readyTitle(title);
    });
    const sets = ['Product manager', 'Data engineer', 'Service designer'].map((value) =>
      compileRules([ruleOf([{ attribute: 'jobTitle', how: 'has', values: [value] }])], () => undefined, titles),
    );
    const people = ['Product Manager', 'Data Engineer', 'Product Manager'].map((jobTitle) => somebody({ jobTitle }));
    const fitting = people.map((facts) => sets.map((set) => set.fitting(facts).length));
    expect(fitting).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(read).toEqual(['Product Manager', 'Data Engineer']);
  });

  it('lets go of what it remembers before it grows without end', () => {
    let count = 0;
    const titles = readingTitles((title) => {
      count += 1;
      return readyTitle(title);
    });
    for (let number = 0; number <= 20_000; number += 1) titles(`t${number}`);
    titles('t20000');
    expect(count).toBe(20_001);
    titles('t0');
    expect(count).toBe(20_002);
  });
});
