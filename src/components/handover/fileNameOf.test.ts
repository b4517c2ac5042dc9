import { fileNameOf } from './fileNameOf';

it('names the file of a handover pack after the community', () => {
  expect(fileNameOf('Ymchwil: Cardiff & Leeds/2')).toBe('handover-ymchwil-cardiff-leeds-2.md');
});
