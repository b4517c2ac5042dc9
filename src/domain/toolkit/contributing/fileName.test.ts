import * as fc from 'fast-check';
import { keptFileName } from './fileName';

describe('the name of a file in the toolkit', () => {
  it.each([
    ['Discussion guide.docx', 'Discussion guide.docx'],
    ['Cynllun yr ŵyl.docx', 'Cynllun yr ŵyl.docx'],
    ['计划 2026.pdf', '计划 2026.pdf'],
    ['What? "Why": <how>|*.docx', 'What- -Why-- -how---.docx'],
    ['../../secret.docx', '-..-secret.docx'],
    ['..\\..\\secret.docx', '-..-secret.docx'],
    [' .hidden. ', 'hidden'],
    ['~$guide.docx', 'guide.docx'],
    ['.lock', 'lock'],
    ['CON', 'CON-file'],
    ['nul.txt', 'nul-file.txt'],
    ['desktop.ini', 'desktop-file.ini'],
    ['a_vti_b.docx', 'a_b.docx'],
    ['evil\u202Excod.exe', 'evilxcod.exe'],
    ['line\nbreak.txt', 'line-break.txt'],
    ['', 'file'],
    ['...', 'file'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(keptFileName(raw)).toBe(kept);
  });

  it('keeps its ending when it is too long', () => {
    const kept = keptFileName(`${'é'.repeat(300)}.docx`);
    expect([...kept]).toHaveLength(180);
    expect(kept.endsWith('é.docx')).toBe(true);
  });

  it('can always be kept, and comes out as it went in when it goes in again', () => {
    const odd = [
      '~$',
      '.',
      ' ',
      '_vti_',
      'con',
      'COM1',
      '.lock',
      'desktop.ini',
      '/',
      '\\',
      '\u0000',
      '\u202E',
      '\ud800',
      'x',
    ];
    const name = fc.array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, fc.constantFrom(1, 60), (parts, times) => {
        const kept = keptFileName(parts.join('').repeat(times));
        expect(keptFileName(kept)).toBe(kept);
        expect(kept).toMatch(/^(?!~\$)[^\s."*:<>?/\\|](?:[^"*:<>?/\\|]*[^\s."*:<>?/\\|])?$/u);
        expect(kept).not.toMatch(/_vti_|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^(?:\.lock|desktop\.ini)$/i);
        expect([...kept].length).toBeLessThanOrEqual(180);
      }),
      { numRuns: 2_000 },
    );
  });
});
