import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryFiles, root } from './repositoryFiles';

const documents = repositoryFiles.filter((file) => /^(README|docs\/.*)\.md$/.test(file));
const found = (pattern: RegExp): { readonly document: string; readonly name: string }[] =>
  documents.flatMap((document) =>
    Array.from(readFileSync(join(root, document), 'utf8').matchAll(pattern), ([, name = '']) => ({ document, name })),
  );

describe('the documents', () => {
  it('are there', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/operating/README.md']),
    );
  });

  it('name no folder or file that is not there', () => {
    const places = found(/`((?:src|functions|local|tests|bench|scripts|config|teams-manifest)\/[\w./-]*)`/g);
    expect(places.length).toBeGreaterThan(20);
    const holds = (place: string): boolean => existsSync(join(root, place)) || existsSync(join(root, `${place}.ts`));
    expect(places.filter(({ name }) => !holds(name))).toEqual([]);
  });

  it('name no source file by a name that no file has', () => {
    const names = found(/`(?:[\w.-]+\/)*([\w-]+(?:\.[\w-]+)*\.tsx?)`/g);
    expect(names.length).toBeGreaterThan(10);
    const known = new Set(repositoryFiles.map((file) => file.slice(file.lastIndexOf('/') + 1)));
    expect(names.filter(({ name }) => !known.has(name))).toEqual([]);
  });

  it('link to documents and pictures that are there', () => {
    const links = found(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ document, name }) => !existsSync(join(root, dirname(document), name)))).toEqual([]);
  });
});
