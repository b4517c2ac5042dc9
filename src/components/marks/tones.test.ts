import { createTheme } from '@fluentui/react/lib/Theme';
import { toneColor, type Tone } from './tones';

const on = (bodyBackground: string, bodyText: string): ReturnType<typeof createTheme> =>
  createTheme({ semanticColors: { bodyBackground, bodyText } });

describe.each<Tone>(['agreed', 'unsure', 'trouble'])('the tone "%s"', (tone) => {
  it('is dark on light grounds and light on dark ones', () => {
    const light = toneColor(tone, on('#ffffff', '#323130'));
    const dark = toneColor(tone, on('#1f1f1f', '#ffffff'));
    expect(light).not.toBe(dark);
    expect(light).not.toBe('#323130');
    expect(dark).not.toBe('#ffffff');
    expect(toneColor(tone, on('#000', '#fff'))).toBe(dark);
  });

  it('gives way to the text’s own colour on a ground where it could not be read', () => {
    expect(toneColor(tone, on('#8a8886', '#000000'))).toBe('#000000');
  });

  it('goes by the text where the ground is not written as a plain colour', () => {
    expect(toneColor(tone, on('transparent', '#ffffff'))).toBe(toneColor(tone, on('#1f1f1f', '#ffffff')));
    expect(toneColor(tone, on('transparent', '#323130'))).toBe(toneColor(tone, on('#ffffff', '#323130')));
  });
});
