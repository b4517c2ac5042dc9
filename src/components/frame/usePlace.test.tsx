import * as React from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { usePlace } from './usePlace';

const Rooms: React.FC<{ readonly name: string }> = ({ name }) => {
  const [place, goTo] = usePlace<{ readonly kind: string }>({ kind: 'home' });
  return (
    <div>
      <p>{`${name} ${place.kind}`}</p>
      {['home', 'rules', 'rule'].map((kind) => (
        <button key={kind} onClick={() => goTo({ kind })}>{`${name} to ${kind}`}</button>
      ))}
    </div>
  );
};

const go = (label: string): void => userEvent.click(screen.getByRole('button', { name: label }));
const goBack = (): void => act(() => window.history.back());
const isAt = (text: string): Promise<void> => waitFor(() => expect(screen.getByText(text)).toBeVisible());

describe('Back of the browser', () => {
  it('leads through the screens of a web part, and leaves its address alone', async () => {
    const before = window.location.href;
    render(<Rooms name="A" />);
    go('A to rules');
    go('A to rule');
    await isAt('A rule');
    expect(window.location.href).toBe(before);
    goBack();
    await isAt('A rules');
    goBack();
    await isAt('A home');
  });

  it('does not lead again to a screen that was left by its own way back', async () => {
    render(<Rooms name="A" />);
    const least = window.history.length;
    go('A to rules');
    go('A to rule');
    go('A to rules');
    await isAt('A rules');
    await waitFor(() => expect(Object.values(depths())).toContain(1));
    goBack();
    await isAt('A home');
    expect(window.history.length).toBeLessThanOrEqual(least + 2);
  });

  it('moves one web part of the page and leaves the others where they are; what else keeps its state there finds it', async () => {
    window.history.replaceState({ ofThePage: 1 }, '');
    render(
      <>
        <Rooms name="A" />
        <Rooms name="B" />
      </>,
    );
    go('A to rules');
    go('B to rule');
    expect(window.history.state).toMatchObject({ ofThePage: 1 });
    goBack();
    await isAt('B home');
    await isAt('A rules');
    goBack();
    await isAt('A home');
    expect(window.history.state).toEqual({ ofThePage: 1 });
  });
});

function depths(): Readonly<Record<string, number>> {
  return (window.history.state as { readonly guildhall?: Record<string, number> } | null)?.guildhall ?? {};
}
