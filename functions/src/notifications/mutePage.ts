import { createHash } from 'node:crypto';
import { escapeHtml } from '../../../src/domain/kernel';
import type { Language } from '../../../src/domain/membership';
import type { Page } from '../platform/route';
import { muteWords } from './muteWords';
import type { NamedWish } from './preferencesService';

/**
 * Opening the link only asks. The first sign of a person does it: their click was in the mail. Programs that look into
 * links in mails open pages and run scripts, but move no pointer and press no key that a browser vouches for.
 */
const script =
  '(function(){' +
  'var done=false;' +
  // A browser vouches for a "move" of a pointer that rests where the page appears: only one that goes somewhere counts.
  'function isRest(event){return event.type==="pointermove"&&!event.movementX&&!event.movementY;}' +
  'function go(event){if(event.isTrusted&&!isRest(event)&&!done){done=true;document.forms[0].submit();}}' +
  // Who presses the button has moved a pointer to it: that is one answer, not two.
  'document.forms[0].addEventListener("submit",function(event){if(done)event.preventDefault();done=true;});' +
  '["pointermove","pointerdown","keydown","wheel"].forEach(function(name){addEventListener(name,go,{passive:true});});' +
  '})();';
const style =
  ':root{color-scheme:light dark}' +
  'body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:36em;margin:10vh auto;padding:0 16px}' +
  'h1{font-size:20px}' +
  'button{font:inherit;min-height:44px;padding:0 20px;border:2px solid;border-radius:4px;background:none;color:inherit;cursor:pointer}' +
  'button:focus-visible{outline:3px solid;outline-offset:3px}';
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that the link in a mail opens: it mutes at the first sign of a person, or by its button where scripts don't run. */
export function askToMute(token: string, wish: NamedWish, language: Language): Page {
  const words = muteWords[language];
  const what = words.what[wish.kind](wish.community);
  return page(language, words.ask(what), form(token, language, true, words.yes, true), script);
}

/** What has come of it, and the way back. */
export function muteDone(token: string, wish: NamedWish, muted: boolean, language: Language): Page {
  const words = muteWords[language];
  const what = words.what[wish.kind](wish.community);
  const [title, button] = muted ? [words.done(what), words.undo] : [words.undone(what), words.yes];
  return page(language, title, `<p>${escapeHtml(words.nothingElse)}</p>${form(token, language, !muted, button)}`);
}

/** For a link that is not one of ours any more. */
export function brokenLink(language: Language): Page {
  const words = muteWords[language];
  return page(language, words.brokenTitle, `<p>${escapeHtml(words.broken)}</p>`);
}

function form(token: string, language: Language, muted: boolean, label: string, hasFocus = false): string {
  const fields = { token, lang: language, muted: muted ? 'yes' : 'no' };
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="mute">${hidden.join('')}<button${hasFocus ? ' autofocus' : ''}>${escapeHtml(label)}</button></form>`;
}

function page(language: Language, heading: string, body: string, run?: string): Page {
  const title = muteWords[language].title;
  return {
    policy,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
      `<title>${escapeHtml(title)}</title><style>${style}</style></head>` +
      `<body><main><h1>${escapeHtml(heading)}</h1>${body}</main>` +
      `${run === undefined ? '' : `<script>${run}</script>`}</body></html>`,
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
