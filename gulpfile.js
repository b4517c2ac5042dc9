'use strict';

const { rmSync } = require('node:fs');
const { join } = require('node:path');
const build = require('@microsoft/sp-build-web');

// Assets carry a hash in their names, and the package takes whatever lies there: those of earlier builds would go with it.
const forgetEarlierBuild = build.subTask('forget-earlier-build', (_gulp, _options, done) => {
  for (const made of ['lib', 'dist', 'release/assets', 'release/manifests']) {
    rmSync(join(__dirname, made), { recursive: true, force: true });
  }
  done();
});
build.rig.addPreBuildTask(forgetEarlierBuild);

// The rig still names its development server `serve-deprecated`; this keeps `gulp serve` working as SPFx users expect.
const getTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
