import { quickXorHash } from './quickXorHash';

describe('the hash of a file in SharePoint', () => {
  // Known answers of OneDrive; the last two reach around the ring.
  it.each([
    ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
    ['tbQ=', 'taAFAAAAAAAAAAAAAgAAAAAAAAA='],
    ['qaApEj66lw==', 'qQBFCiTgA11cAgAABwAAAAAAAAA='],
    ['gQaybEqS/4UlDc8e4IJm', 'gDCALNigBEn8oxAlZ8AzPAAOQZg='],
    ['XBV6YKU9V7yMakZnFIxIkuU=', 'HbplHsBQih5cgReMQYMRzkABRiA='],
  ])('of %s is %s', (content, hash) => {
    expect(quickXorHash(Buffer.from(content, 'base64'))).toBe(hash);
  });
});
