import { isImpersonal } from './impersonal';

describe('an account that is no person', () => {
  it.each([{}, { givenName: null, surname: ' ', jobTitle: null }])(
    'has neither a name in two parts nor a job: %j',
    (one) => expect(isImpersonal(one)).toBe(true),
  );

  it.each([{ givenName: 'Siân' }, { surname: 'Dafydd' }, { jobTitle: 'Diver' }])(
    'is a person with one of them: %j',
    (one) => expect(isImpersonal(one)).toBe(false),
  );
});
