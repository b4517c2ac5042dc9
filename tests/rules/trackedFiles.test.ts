import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesWith, repositoryFiles, root } from './repositoryFiles';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('what is in the repository', () => {
  it('is something at all', () => {
    expect(repositoryFiles.length).toBeGreaterThan(50);
  });

  it('names no path of anybody’s machine', () => {
    const homes = /(^|[^\w.\])}/-])\/(root|work|workspaces?|home\/[\w.-]+|Users\/[\w.-]+)(\/|$)|[A-Za-z]:\\Users\\/;
    expect(linesWith(homes)).toEqual([]);
    // Nor the folder this copy happens to lie in, unless its path is a common word such as /app.
    if (root.split(/[\\/]/).length > 2) expect(linesWith(new RegExp(`(^|[^\\w.])${literally(root)}`))).toEqual([]);
  });

  it('names no package registry', () => {
    const known = /registry\.(npmjs|yarnpkg)|npm\.pkg\.github|https?:\/\/registry\.|_auth[T]oken/;
    const ours = process.env['npm_config_registry'];
    expect(linesWith(known)).toEqual([]);
    if (ours) expect(linesWith(new RegExp(literally(new URL(ours).host)))).toEqual([]);
  });

  it('locks versions without saying where they came from', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: { [path: string]: { resolved?: string; link?: boolean } };
    };
    const fetched = Object.entries(packages).filter(([, { resolved, link }]) => resolved && !link);
    expect(fetched.map(([path]) => path)).toEqual([]);
  });
});

describe('the house style', () => {
  const code = repositoryFiles.filter((file) => /\.([cm]?js|tsx?)$/.test(file));

  it('silences no rule without a reason beside it', () => {
    const unexplained = linesWith(/eslint-[d]isable(?!\S* .+ -- \S)/, code);
    expect(unexplained).toEqual([]);
  });

  it('gives no file or folder a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|manager|misc|shared)(\.|\/|s\.)/i;
    expect(repositoryFiles.filter((file) => empty.test(file))).toEqual([]);
  });
});
