/** Markup that is ready to be sent: made by the `html` tag only, so that text of people never becomes markup. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}

function markupOf(value: HtmlValue): string {
  if (value instanceof Html) {
    return value.markup;
  }
  if (value === undefined || value === false) {
    return '';
  }
  return typeof value === 'object' ? value.map(markupOf).join('') : escapeText(String(value));
}

/** Writes markup; every value is escaped, except what an `html` tag has made itself. `undefined` and `false` leave nothing. */
export function html(fixed: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(fixed.reduce((markup, part, i) => markup + markupOf(values[i - 1]) + part));
}

/** JSON for a `<script type="application/json">`: no text in it can end the element. */
export function jsonForScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/</g, '\\u003c'));
}
