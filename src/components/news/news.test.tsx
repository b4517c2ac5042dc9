import * as React from 'react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { SpokenNews } from './SpokenNews';
import { useNews } from './useNews';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('what is spoken', () => {
  it('stands for a while, both of two things told in one breath, and is gone before it is no longer true', () => {
    let tell: (text: string) => void = () => undefined;
    const Telling: React.FC = () => {
      const [news, told] = useNews();
      tell = told;
      return <SpokenNews news={news} />;
    };
    render(<Telling />);
    const status = screen.getByRole('status');
    act(() => tell('Your objection stands.'));
    act(() => void jest.advanceTimersByTime(5_000));
    act(() => tell('It is withdrawn.'));
    expect(status).toHaveTextContent('Your objection stands.It is withdrawn.');
    act(() => void jest.advanceTimersByTime(10_000));
    expect(status).toBeEmptyDOMElement();
  });
});
