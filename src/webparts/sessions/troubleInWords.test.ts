import { hourTroubleInWords, troubleInWords } from './troubleInWords';

const strings = {
  Trouble_eventGone: 'Mae’r gwahoddiad wedi mynd.',
  HourTrouble_outOfReach: 'Ni ellid cyrraedd Outlook.',
} as unknown as SessionsStrings;

describe('why something failed', () => {
  it('is said in the language of the reader, and in the words of the API where that is not known', () => {
    const trouble = 'It has gone.';
    expect(troubleInWords({ trouble, troubleCode: 'eventGone' }, strings)).toBe('Mae’r gwahoddiad wedi mynd.');
    expect(troubleInWords({ trouble, troubleCode: 'somethingNew' }, strings)).toBe(trouble);
    expect(troubleInWords({ trouble }, strings)).toBe(trouble);
    expect(troubleInWords({}, strings)).toBeUndefined();
    expect(hourTroubleInWords({ trouble, troubleCode: 'outOfReach' }, strings)).toBe('Ni ellid cyrraedd Outlook.');
    expect(hourTroubleInWords({ trouble, troubleCode: 'eventGone' }, strings)).toBe(trouble);
  });
});
