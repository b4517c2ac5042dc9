import { html, type Html } from '../html';

/** A page of the workbench, ready to be sent. */
export interface Page {
  readonly status?: number;
  readonly body: Html;
}

const ways = [
  ['/', 'People'],
  ['/mail', 'Mail and calendar'],
  ['/clock', 'Clock'],
  ['/directory', 'Directory'],
  ['/operations', 'Operations'],
] as const;

/**
 * The frame of every page that is the workbench's own.
 *
 * @param at - the way that is lit up in the bar.
 * @param width - `wide` for two columns.
 */
export function layout(title: string, at: string, content: Html, width: 'wide' | 'text' = 'text'): Html {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} - Guildhall, on this machine</title>
        <link rel="icon" href="/workbench/icon.svg" />
        <link rel="stylesheet" href="/workbench/workbench.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="bar">
          <a class="name" href="/">Guildhall <span>on this machine</span></a>
          <nav aria-label="Workbench">
            <ul>
              ${ways.map(
                ([path, words]) =>
                  html`<li><a href="${path}" ${path === at && html` aria-current="page"`}>${words}</a></li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1" class="${width}">${content}</main>
      </body>
    </html>`;
}
