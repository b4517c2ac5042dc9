'use strict';

/** SPFx keeps its strings in AMD files, `define([], function () { return {…}; })`; this makes a CommonJS module of one. */
module.exports = {
  process: (source) => ({ code: `const define = (_needs, make) => { module.exports = make(); };\n${source}` }),
};
