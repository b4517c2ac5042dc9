import { tidyAskAbout } from './askAbout';

const topicsOf = (raw: readonly string[]) => {
  const tidied = tidyAskAbout(raw);
  return tidied.ok ? tidied.value : tidied.refusal.code;
};

describe('what somebody can be asked about', () => {
  it('is one line each, in their order, nothing empty and nothing twice', () => {
    expect(topicsOf([' Kanban\n boards ', '', '   ', 'Tŷ digidol', 'kanban boards'])).toEqual([
      'Kanban boards',
      'Tŷ digidol',
    ]);
    expect(topicsOf([])).toEqual([]);
  });

  it('is five things at most, counted after tidying', () => {
    const five = ['one', 'two', 'three', 'four', 'five'];
    expect(topicsOf([...five, '', 'FIVE'])).toEqual(five);
    expect(topicsOf([...five, 'six'])).toBe('tooManyTopics');
  });

  it('is 2 to 60 characters each, an emoji being one', () => {
    expect(topicsOf(['R'])).toBe('topicLength');
    expect(topicsOf(['x'.repeat(60), '🎉'.repeat(60)])).toHaveLength(2);
    expect(topicsOf(['x'.repeat(61)])).toBe('topicLength');
  });
});
