import { readStartOptions } from './startOptions';

describe('the options of a start', () => {
  it('start one host at port 4800, on what earlier runs have left, when nothing is said', () => {
    expect(readStartOptions([])).toEqual({ options: { port: 4800, hosts: 1, reset: false } });
  });

  it('take a port, a time, two hosts and a new beginning', () => {
    expect(
      readStartOptions(['--port', '0', '--now=2026-03-26T11:55:00+01:00', '--hosts', '2', '--reset', '--state', 'x']),
    ).toEqual({
      options: { port: 0, now: '2026-03-26T10:55:00.000Z', hosts: 2, reset: true, state: 'x' },
    });
  });

  it('take a number of people', () => {
    for (const people of [17, 1000, 5001, 80000])
      expect(readStartOptions(['--people', String(people)])).toMatchObject({ options: { people } });
  });

  it.each([
    [['--port', 'http'], '--port takes a number from 0 to 65535, not "http".'],
    [['--port', '65536'], '--port takes a number from 0 to 65535, not "65536".'],
    [['--port=-1'], '--port takes a number from 0 to 65535, not "-1".'],
    [['--hosts', '3'], '--hosts takes 1 or 2, not "3".'],
    [['--people', '16'], '--people takes a number from 17 to 80000, not "16".'],
    [['--people', '80001'], '--people takes a number from 17 to 80000, not "80001".'],
    [['--people', 'many'], '--people takes a number from 17 to 80000, not "many".'],
    [['--now', 'tomorrow'], '--now takes a time with its zone, like 2026-03-26T10:55:00Z, not "tomorrow".'],
    [['--now', '2026-03-26T11:00:00'], '--now takes a time with its zone'],
    [['--now', '2026-02-30T11:00:00Z'], '--now takes a time with its zone'],
    [['--now', '2026-13-01T11:00:00Z'], '--now takes a time with its zone'],
    [['--state='], '--state takes the name of a folder.'],
    [['--prot', '80'], "Unknown option '--prot'."],
    [['4800'], "Unexpected argument '4800'."],
    [['--reset=yes'], "Option '--reset' does not take an argument."],
    [['--port'], "Option '--port <value>' argument missing."],
  ])('%j are refused in a sentence', (args, sentence) => {
    const read = readStartOptions(args);
    expect('refusal' in read && read.refusal).toContain(sentence);
  });

  it('show how they are written when asked', () => {
    expect(readStartOptions(['--help'])).toEqual({ help: true });
  });
});
