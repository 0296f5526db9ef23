import { describe, expect, it } from 'vitest';
import { type Page, pages } from '../../../src/collect/paging.ts';

async function read(answers: Record<string, Page & { items: string[] }>): Promise<string[]> {
  const items: string[] = [];
  for await (const page of pages(
    async (marker) => answers[marker ?? 'first'] as Page & { items: string[] },
  )) {
    items.push(...page.items);
  }
  return items;
}

describe('a listing of IAM', () => {
  it('is read to its last page', async () => {
    const items = await read({
      first: { items: ['a'], IsTruncated: true, Marker: 'm1' },
      m1: { items: [], IsTruncated: true, Marker: 'm2' },
      m2: { items: ['b'], IsTruncated: false, Marker: 'ignored' },
    });
    expect(items).toEqual(['a', 'b']);
  });

  it('that is truncated without a marker is not taken for whole', async () => {
    await expect(read({ first: { items: ['a'], IsTruncated: true } })).rejects.toThrow('marker is missing');
  });

  it('that leads in a circle is not read for ever', async () => {
    const circle = { items: ['a'], IsTruncated: true, Marker: 'm' };
    await expect(read({ first: circle, m: circle })).rejects.toThrow('repeats');
  });
});
