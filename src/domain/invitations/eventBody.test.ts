import { hasMeetingLink, isMeetingAddress, linkMarkIn, putWords, wordsRevisionIn } from '.';
import { asOurWords, markOf } from './eventBody';

const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d';
const block =
  `<br><div style="width:100%"><span>${'_'.repeat(80)}</span></div>` +
  `<div class="me-email-text"><a class="me-email-headline" href="${link}">Join the meeting now</a></div>` +
  `<div><span>${'_'.repeat(80)}</span></div>`;
const page = (inner: string): string => `<html><head></head><body lang="en">${inner}</body></html>`;
const words = asOurWords('<p>New</p>', 2);
const old = asOurWords('<p>Old</p>', 1);

describe('our words in the body of an event', () => {
  it('are found again, also where Exchange has put x_ before names', () => {
    expect(wordsRevisionIn(page(words))).toBe(2);
    expect(wordsRevisionIn(page(words.replace('id="', 'class="x" id="x_x_')))).toBe(2);
    expect(wordsRevisionIn(page('<div id=guildhall-words-7><p>x</p></div>'))).toBe(7);
    expect(wordsRevisionIn(page('<p>guildhall-words-7</p>'))).toBeUndefined();
  });

  it('name the link in them, so that another one is noticed', () => {
    const linked = page(asOurWords('<p>x</p>', 12, link));
    expect([wordsRevisionIn(linked), linkMarkIn(linked)]).toEqual([12, markOf(link)]);
    expect(markOf(link)).not.toBe(markOf(`${link}&x`));
    expect(linkMarkIn(page(words))).toBeUndefined();
    expect(putWords(page(asOurWords('<p>x</p>', 12, link) + block), words, link)).toBe(page(words + block));
  });

  it('give way to new ones, and nothing else does', () => {
    expect(putWords(page(`<p>Before</p>${old}${block}`), words, link)).toBe(page(`<p>Before</p>${words}${block}`));
  });

  it('give way wholly when Exchange has wrapped what is in them', () => {
    const wrapped = old.replace('<p>Old</p>', '<div><div>Old</div></div><div>Older</div>');
    expect(putWords(page(wrapped + block), words, link)).toBe(page(words + block));
  });

  it.each([
    ['the line across', block],
    ['the name of its block', block.replace(/_{20,}/g, '')],
    ['a link into the meeting', `<p><a href="${link}">Join</a></p>`],
  ])('stand before the meeting, which is known by %s, when their mark is lost', (_by, kept) => {
    const put = putWords(page(`<p>Old, without a mark</p>${kept}`), words, link);
    expect(put).not.toContain('Old');
    expect(put.startsWith(`<html><head></head><body lang="en">${words}`)).toBe(true);
    expect(put).toContain(link);
    expect(put.match(/<a /g)).toHaveLength(1);
  });

  it('stand above what somebody has written instead, with a way into the meeting', () => {
    const put = putWords(page('<p>Written by hand</p>'), words, link);
    expect(put).toBe(page(`${words}<p><a href="${link}">Join the Teams meeting</a></p><p>Written by hand</p>`));
    // Later words do not bring a second one.
    const again = putWords(put, asOurWords('<p>Newer</p>', 3), link);
    expect(again.match(/<a /g)).toHaveLength(1);
    expect(putWords('', words, link)).toContain(link);
  });

  it('keep what they say as it is, dollars too', () => {
    const priced = asOurWords("<p>$& $1 $' costs</p>", 2);
    expect(putWords(page(old + block), priced, link)).toBe(page(priced + block));
    expect(putWords(page('<p>x</p>'), priced, link)).toContain("$& $1 $' costs");
  });
});

describe('a body leads into a meeting', () => {
  it.each([
    link,
    'https://teams.microsoft.com/meet/2345678?p=abc',
    'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F234&data=1',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19',
  ])('by %s', (href) => {
    expect(hasMeetingLink(page(`<a href="${href}">Join</a>`))).toBe(true);
  });

  it('not by a link to anything else', () => {
    expect(hasMeetingLink(page('<a href="https://teams.microsoft.com/l/entity/board">Board</a> meet me'))).toBe(false);
  });
});

describe('the address of a meeting that others have given', () => {
  it.each([link, 'https://teams.microsoft.com/meet/23456?p=abc', 'https://gov.teams.microsoft.us/l/meetup-join/x'])(
    'is taken when it leads to Teams, and found again in a body: %s',
    (address) => {
      expect(isMeetingAddress(address)).toBe(true);
      expect(hasMeetingLink(asOurWords(`<a href="${address}">Join</a>`, 1, address))).toBe(true);
    },
  );

  it.each([
    'http://teams.microsoft.com/l/meetup-join/x',
    'https://teams.microsoft.com.evil.example/l/meetup-join/x',
    'https://evil.example/https://teams.microsoft.com/l/meetup-join/x',
    'https://teams.microsoft.com@evil.example/l/meetup-join/x',
    'https://evil-teams.microsoft.com/l/meetup-join/x"onclick="y',
    'javascript:meetup-join',
    '',
  ])('is not when it leads elsewhere: %s', (address) => {
    expect(isMeetingAddress(address)).toBe(false);
  });
});
