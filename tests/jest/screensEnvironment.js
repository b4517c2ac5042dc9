'use strict';

const { createRequire } = require('node:module');

const ofEnvironment = createRequire(require.resolve('jest-environment-jsdom'));
const ofJsdom = createRequire(ofEnvironment.resolve('jsdom/package.json'));
// All of this before jsdom's `Window` is loaded, which takes what it needs of these rules once.
const styleRules = ofJsdom('./lib/jsdom/living/helpers/style-rules.js');
const defaultStyleSheet = ofJsdom('./lib/jsdom/browser/default-stylesheet.js');
const { matchesDontThrow } = ofJsdom('./lib/jsdom/living/helpers/selectors.js');
const { parse } = ofJsdom('cssom');

const { propertiesWithResolvedValueImplemented: known } = styleRules;

/** The rules of a sheet that hold on a screen, those in `@media` too, in their order. */
const rulesOf = (sheet) =>
  Array.from(sheet.cssRules).flatMap((rule) => {
    if (!rule.media) return [rule];
    return Array.from(rule.media).includes('screen') ? Array.from(rule.cssRules) : [];
  });

const saysOf = (property) => (rule) => rule.style?.getPropertyValue(property);
const ofBrowser = Object.fromEntries(
  Object.keys(known).map((property) => [property, rulesOf(parse(defaultStyleSheet)).filter(saysOf(property))]),
);

/** What the last rule says that matches, or the element's own style; '' when none says anything. */
function cascaded(element, property, rules) {
  const last = rules.findLast((rule) => matchesDontThrow(element, rule.selectorText));
  return element.style.getPropertyValue(property) || (last ? saysOf(property)(last) : '');
}

/**
 * The same answer as jsdom's own, which matches every rule of the page with an element and with each element around it,
 * though hardly a rule says anything about the property. Looking for elements by role, and axe, ask this of all that they
 * see: it was most of what the tests of screens cost.
 */
styleRules.getResolvedValue = (element, property) => {
  const { inherited, initial } = known[property];
  const onPage = Array.from(element._ownerDocument.styleSheets._list).flatMap(rulesOf).filter(saysOf(property));
  const rules = [...ofBrowser[property], ...onPage];
  for (let at = element; at !== null; at = inherited ? at.parentElement : null) {
    const value = cascaded(at, property, rules);
    if (value !== '') return value;
  }
  return initial;
};

module.exports = require('jest-environment-jsdom').TestEnvironment;
