import { html } from '../html';
import { layout, type Page } from './layout';

/** A page for what could not be shown: what happened, and the way on. */
export function brokenPage(status: number, title: string, explanation: string): Page {
  return {
    status,
    body: layout(
      title,
      '',
      html`<h1>${title}</h1>
        <p class="lead">${explanation}</p>
        <p><a href="/">Back to the people</a></p>`,
    ),
  };
}
