import { describe, expect, it } from 'vitest';
import { aPull, PLENTY, textAt } from './pull-stand.ts';

const HARMLESS = '{}\n';

describe('The files of a commit', () => {
  it('stand in folders, with what kind they are', async () => {
    const { read } = await aPull({
      head: {
        'iam/a.json': '{}',
        'iam/deep/b.json': '{}',
        'iam/link': { link: '/etc/passwd' },
        vendor: { module: '1'.repeat(40) },
      },
    });
    const { after, before } = await read();
    expect((await after.entries('iam')).map(({ name, type }) => [name, type])).toEqual([
      ['a.json', 'file'],
      ['deep', 'directory'],
      ['link', 'link'],
    ]);
    expect((await after.entries('')).map(({ name, type }) => [name, type])).toEqual([
      ['iam', 'directory'],
      ['vendor', 'module'],
    ]);
    expect(await after.entries('none')).toEqual([]);
    expect(await before.entries('iam')).toEqual([]);
  });

  it('are missing from the answer where there are none, and told where they are no text', async () => {
    const { read } = await aPull({
      head: {
        'a.json': HARMLESS,
        link: { link: 'a.json' },
        vendor: { module: '1'.repeat(40) },
        'iam/b.json': '{}',
        binary: { bytes: Uint8Array.of(1, 0) },
        latin: { bytes: Buffer.from('{"Sid": "für"}', 'latin1') },
        utf16: { bytes: Buffer.from('\ufeff{}', 'utf16le') },
      },
    });
    const { after } = await read();
    const paths = [
      'a.json',
      'link',
      'vendor',
      'iam',
      'binary',
      'latin',
      'utf16',
      'none',
      'link/a.json',
      'a.json/x',
    ];
    expect(Object.fromEntries(await after.texts(paths, PLENTY))).toEqual({
      'a.json': { text: HARMLESS },
      link: { problem: 'is a symbolic link' },
      vendor: { problem: 'is a submodule' },
      iam: { problem: 'is a directory' },
      binary: { problem: 'is binary' },
      latin: { problem: 'is not UTF-8' },
      utf16: { problem: 'is binary' },
    });
  });

  it.each([
    'a b.json',
    'iam/ü/日本.json',
    `it's "quoted".json`,
    '-rf/--force.json',
    'line\nbreak/new\nline.json',
    'a:b/c:d.json',
    '$(x)/{owner}/%2e%2e.json',
    '"){viewer{login}}#/a.json',
    '...json',
    'a\\b/c.json',
  ])('may be called %j', async (path) => {
    const { read } = await aPull({ base: { [path]: 'before' }, head: { [path]: 'after' } });
    const { before, after, files } = await read();
    expect(files.map((file) => file.path)).toEqual([path]);
    expect([await textAt(before, path), await textAt(after, path)]).toEqual([
      { text: 'before' },
      { text: 'after' },
    ]);
  });

  it.each(['/a.json', '../a.json', 'iam/../a.json', './a.json', 'iam//a.json', ''])(
    'are not found by %j, which is no path of git',
    async (path) => {
      const { sandbox, read } = await aPull({ head: { 'a.json': '{}', 'iam/a.json': '{}' } });
      const { after } = await read();
      const { GraphQL } = sandbox.log.counts;
      expect(await textAt(after, path)).toBeUndefined();
      expect(sandbox.log.counts.GraphQL).toBe(GraphQL);
    },
  );

  it('keep their byte order mark and the ends of their lines', async () => {
    const text = '\ufeff{\r\n}\r\n';
    const { read } = await aPull({ head: { 'a.json': text, 'b.json': '' } });
    const { after } = await read();
    expect(await textAt(after, 'a.json')).toEqual({ text });
    expect(await textAt(after, 'b.json')).toEqual({ text: '' });
  });

  it('may be of a branch, of which nothing but its files is asked', async () => {
    const { sandbox, tree } = await aPull({ base: { '.github/iam-sweep.yml': 'rules: {}' }, head: {} });
    expect(await textAt(tree('refs/heads/main'), '.github/iam-sweep.yml')).toEqual({ text: 'rules: {}' });
    expect(await textAt(tree('refs/heads/none'), '.github/iam-sweep.yml')).toBeUndefined();
    expect(Object.keys(sandbox.log.counts)).toEqual(['GraphQL']);
  });
});

describe('The requests for them', () => {
  it('are a few for many files, and one for a text that both commits have', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`stack-${index % 40}/${index}.json`, `{"n": ${index}}`]),
    );
    const base = { ...head, 'stack-0/0.json': '{}' };
    const { sandbox, read, waits } = await aPull({ base, head });
    const { before, after } = await read();
    sandbox.log.reset();
    const paths = Object.keys(head);
    const [old, now] = await Promise.all([before.texts(paths, PLENTY), after.texts(paths, PLENTY)]);
    expect([old.size, now.size]).toEqual([400, 400]);
    expect(old.get('stack-0/0.json')).toEqual({ text: '{}' });
    expect(now.get('stack-0/0.json')).toEqual({ text: '{"n": 0}' });
    // Two for folders, five for sizes, nine for texts.
    expect(sandbox.log.counts).toEqual({ GraphQL: expect.toSatisfy((count: number) => count <= 16) });
    expect(waits).toEqual([]);
    sandbox.log.reset();
    await after.texts(paths, PLENTY);
    expect(sandbox.log.total).toBe(0);
  });

  it('do not bring a file that is larger than what is wanted, until more is wanted', async () => {
    const { sandbox, read } = await aPull({ head: { 'plan.json': 'x'.repeat(1_000) } });
    const { after } = await read();
    expect(await textAt(after, 'plan.json', 999)).toEqual({
      problem: 'has 1000 bytes, and at most 999 are read',
    });
    sandbox.log.reset();
    expect(await textAt(after, 'plan.json', 1_000)).toEqual({ text: 'x'.repeat(1_000) });
    expect(sandbox.log.counts).toEqual({ GraphQL: 1 });
  });

  it('bring a text whole that GraphQL would cut off', async () => {
    const text = `${'ä'.repeat(400_000)}end`;
    const { sandbox, read } = await aPull({ head: { 'plan.json': text, 'a.json': '{}' } });
    const { after } = await read();
    const texts = await after.texts(['plan.json', 'a.json'], PLENTY);
    expect(texts.get('plan.json')).toEqual({ text });
    expect(texts.get('a.json')).toEqual({ text: '{}' });
    expect(sandbox.log.counts.GetBlob).toBe(1);
  });

  it('hold no more than a megabyte of text each', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`${index}.json`, String(index).repeat(400_000)]),
    );
    const { sandbox, read } = await aPull({ head });
    const { after } = await read();
    sandbox.log.reset();
    expect((await after.texts(Object.keys(head), PLENTY)).size).toBe(6);
    // One for the sizes, and two texts at a time.
    expect(sandbox.log.counts).toEqual({ GraphQL: 4 });
  });
});
