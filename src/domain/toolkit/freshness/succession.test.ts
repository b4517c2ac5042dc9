import { nextSuccessionReminder, whoNamesSuccessor } from './succession';

describe('the successor of an owner who leaves', () => {
  it('is named by the leads of the profession', () => {
    expect(whoNamesSuccessor(['una', 'raj'], ['lena'], 'raj')).toEqual(['una']);
  });

  it('is named by the leads of the community where the profession has nobody', () => {
    expect(whoNamesSuccessor([], ['lena'], 'raj')).toEqual(['lena']);
    expect(whoNamesSuccessor(['raj'], ['raj', 'lena'], 'raj')).toEqual(['lena']);
  });

  it('is asked for again after two and six weeks', () => {
    expect(nextSuccessionReminder('2026-03-02', '2026-03-02')).toBe('2026-03-16');
    expect(nextSuccessionReminder('2026-03-02', '2026-03-16')).toBe('2026-04-13');
    expect(nextSuccessionReminder('2026-03-02', '2026-04-13')).toBeUndefined();
  });
});
