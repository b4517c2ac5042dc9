import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { later } from './later';
import { createDates, createWords, TextProvider, type DateStrings } from '../words';

const strings = jest.requireActual<DateStrings>('../loc/en-gb.js');
const own = { ...strings, PartMissing: 'This part could not be loaded.' };
const text = {
  words: createWords(own),
  dates: createDates(own, { locale: 'en-GB', zone: 'UTC', now: () => new Date(0) }),
  now: () => new Date(0),
};
const Guest: React.FC<{ readonly name: string }> = ({ name }) => <p>Welcome, {name}</p>;
const Chair: React.FC = () => <p>A free chair</p>;
const show = (child: JSX.Element): ReturnType<typeof render> =>
  render(
    <TextProvider value={text}>
      <p>The rest of the table</p>
      {child}
    </TextProvider>,
  );
const arrive = (): Promise<void> => act(async () => void (await Promise.resolve()));

describe('a view in a file of its own', () => {
  it('has its place kept until its file is there', async () => {
    const Late = later(() => Promise.resolve(Guest), Chair);
    show(<Late name="Sioned" />);
    expect(screen.getByText('A free chair')).toBeInTheDocument();
    await arrive();
    expect(screen.getByText('Welcome, Sioned')).toBeInTheDocument();
    expect(screen.queryByText('A free chair')).not.toBeInTheDocument();
  });

  it('is drawn at once when its file was fetched ahead, and the file is fetched once', async () => {
    const load = jest.fn(() => Promise.resolve(Guest));
    const Late = later(load, Chair);
    await Late.ahead();
    show(<Late name="Sioned" />);
    expect(screen.getByText('Welcome, Sioned')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so when its file cannot be had, leaves the rest as it is, and comes when it is tried again', async () => {
    const load = jest.fn(() => Promise.resolve(Guest)).mockRejectedValueOnce(new Error('offline'));
    const Late = later<{ readonly name: string }>(load, Chair);
    show(<Late name="Sioned" />);
    await arrive();
    expect(screen.getByRole('alert')).toHaveTextContent('This part could not be loaded.');
    expect(screen.getByText('The rest of the table')).toBeInTheDocument();
    userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await arrive();
    expect(screen.getByText('Welcome, Sioned')).toBeInTheDocument();
  });

  it('is asked for again after it could not be fetched ahead', async () => {
    const load = jest.fn(() => Promise.resolve(Guest)).mockRejectedValueOnce(new Error('offline'));
    const Late = later<{ readonly name: string }>(load);
    await Late.ahead();
    show(<Late name="Sioned" />);
    await arrive();
    expect(screen.getByText('Welcome, Sioned')).toBeInTheDocument();
  });

  it('tells whoever waits for it that it is there', async () => {
    const Late = later(() => Promise.resolve(Guest));
    const Host: React.FC = () => <p>{Late.useIsThere() ? 'There' : 'Not yet'}</p>;
    show(<Host />);
    expect(screen.getByText('Not yet')).toBeInTheDocument();
    await act(() => Late.ahead());
    expect(screen.getByText('There')).toBeInTheDocument();
  });
});
