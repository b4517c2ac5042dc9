import * as fc from 'fast-check';
import { normaliseTitle } from './normaliseTitle';
import { abbreviations, rankBefore, rankIfMoreIsSaid, rankWords, whereabouts } from './titleWords';

describe('a job title as it is compared', () => {
  it.each([
    ['Senior Product-Manager (Payments)', 'product manager'],
    ['PRODUCT  MANAGERS', 'product manager'],
    ['Lead Product Manager (contractor', 'product manager'],
    ['G7 Product Manager', 'product manager'],
    ['Product Manager, Grade 7', 'product manager'],
    ['HEO Content Designer', 'content designer'],
    ['Software Engineer II', 'software engineer'],
    ['Acting Deputy Head of Product', 'product'],
    ['Head of Profession for User Research', 'user research'],
    ['Director of Product', 'product'],
    ['Snr. Dév. Ops Engr', 'devops engineer'],
    ['Front-end Developer', 'frontend developer'],
    ['Sr UX Researcher', 'user experience researcher'],
    ['BAs', 'business analyst'],
    ['QA & Test Analyst', 'quality assurance and test analyst'],
    ['Product Manager / Delivery Manager', 'product manager / delivery manager'],
    ['Manager, Product', 'manager, product'],
    ['Product Manager for Payments in Leeds', 'product manager'],
    ['Assistant Product Manager', 'product manager'],
    ['(Product Manager)', 'product manager'],
  ])('%s', (title, expected) => {
    expect(normaliseTitle(title)).toBe(expected);
  });

  it('keeps what is no rank where it stands', () => {
    expect(normaliseTitle('Personal Assistant')).toBe('personal assistant');
    expect(normaliseTitle('SEO Specialist')).toBe('seo specialist');
    expect(normaliseTitle('Senior')).toBe('senior');
    expect(normaliseTitle('Production Manager')).toBe('production manager');
  });

  it('reads PM only where the rest of the title says what is managed', () => {
    expect(normaliseTitle('PM (Product)')).toBe('product manager');
    expect(normaliseTitle('Senior Product PM')).toBe('product manager');
    expect(normaliseTitle('Project PM')).toBe('project manager');
    expect(normaliseTitle('Senior PM')).toBe('pm');
    expect(normaliseTitle('PM')).toBe('pm');
    expect(normaliseTitle('Project senior PM')).toBe('project manager');
    expect(normaliseTitle('PM EO at Product')).toBe('product manager');
  });

  it('does no more when it is done twice', () => {
    const words = [
      ...Object.keys(abbreviations),
      ...[rankWords, rankBefore, rankIfMoreIsSaid, whereabouts].flatMap((set) => [...set]),
      ...['product', 'Manager', 'PM', 'of', 'and', 'development operations', 'dev ops', '7', 'grade', 'İx', 'ﬁn', 'ss'],
    ];
    const signs = [' ', ' ', ' ', '-', ' - ', '/', ', ', ' (', ') ', '&', 's', 'ies', '’', '\u0301', '½', '℡'];
    const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = normaliseTitle(parts.join(''));
        expect(normaliseTitle(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
    const spaced = fc.array(fc.constantFrom(...words), { maxLength: 9 });
    fc.assert(
      fc.property(spaced, (parts) => {
        const once = normaliseTitle(parts.join(' '));
        expect(normaliseTitle(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
