import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** What a folder of screens says by key, and what it says without one. */
export interface Said {
  /** Every string literal and every name that is read from an object of strings: a key among them is a key in use. */
  readonly literals: ReadonlySet<string>;
  /** Keys that are put together: `Why_${code}` as `/^Why_\w+$/`. */
  readonly patterns: readonly RegExp[];
  /** Keys that are the label of something to be pressed. */
  readonly buttonKeys: ReadonlySet<string>;
  /** Text for people that stands in the code itself, `Board.tsx: "Close"`. */
  readonly literalText: readonly string[];
}

const spokenAttributes = /^(aria-label|aria-description|ariaLabel|ariaDescription|title|placeholder|alt|label|text)$/;
const labelAttributes = /^(text|label)$/;
const dialogAttributes = /^(moveOn|stay|confirm|cancel)$/;
const pressed = /(Button|Link|Choice|Toggle)$|^button$|^a$/;
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

export function readScreens(folders: readonly string[]): Said {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const buttonKeys = new Set<string>();
  const literalText: string[] = [];

  for (const file of folders.flatMap(sourcesIn)) {
    const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, kind);
    const tell = (text: string): void => {
      if (hasWords(text)) literalText.push(`${file.split('/src/')[1] ?? file}: "${text.trim()}"`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (ts.isPropertyAccessExpression(node) && /strings$/i.test(node.expression.getText()))
        literals.add(node.name.text);
      if (ts.isTemplateExpression(node)) patterns.push(...patternOf(node));
      if (ts.isJsxText(node)) tell(node.text);
      if (ts.isJsxAttribute(node)) {
        const name = node.name.getText();
        if (spokenAttributes.test(name) && node.initializer && ts.isStringLiteral(node.initializer)) {
          tell(node.initializer.text);
        }
        const element = node.parent.parent.tagName.getText();
        const names = /Dialog$/.test(element) ? dialogAttributes : pressed.test(element) ? labelAttributes : undefined;
        if (names?.test(name)) keysIn(node, buttonKeys);
      }
      if (ts.isJsxElement(node) && pressed.test(node.openingElement.tagName.getText())) {
        for (const child of node.children) if (ts.isJsxExpression(child)) keysIn(child, buttonKeys);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, patterns, buttonKeys, literalText };
}

/** Keys said anywhere within this part of the screen. */
function keysIn(node: ts.Node, keys: Set<string>): void {
  if (ts.isCallExpression(node) && /\b(say|count)$/.test(node.expression.getText())) {
    const [key] = node.arguments;
    const add = (part: ts.Node): void => {
      if (ts.isStringLiteralLike(part)) keys.add(part.text);
      ts.forEachChild(part, add);
    };
    if (key) add(key);
    return;
  }
  ts.forEachChild(node, (child) => keysIn(child, keys));
}

/** A template counts as a key in parts only when enough of it is fixed to tell keys apart. */
function patternOf(template: ts.TemplateExpression): RegExp[] {
  const fixed = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  if (fixed.some((part) => /[^\w]/.test(part)) || fixed.join('').length < 3) return [];
  return [new RegExp(`^${fixed.join('\\w+')}$`)];
}

export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(testing|loc)$/.test(entry.name) ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
