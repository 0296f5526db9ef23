/** Keeps a text within GitHub's limit by leaving out whole blocks, the least important ones first. */

export interface Block {
  /** How the announcement calls it: `the table of roles`. */
  readonly name: string;
  readonly markdown: string;
  /** 0 stays whatever happens; the higher, the sooner it goes. Among equals the later block goes first. */
  readonly expendable: number;
}

/**
 * Bytes of UTF-8. GitHub takes 1 MiB a step and drops a larger summary whole; the margin leaves room for what else
 * the step may write.
 */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/** Bytes or characters, room for the announcement of what was left out. */
const ANNOUNCEMENT = 1200;

export function bytesOf(markdown: string): number {
  return Buffer.byteLength(markdown, 'utf8');
}

/**
 * The blocks in their order, an announcement after the first one when some were left out. The result exceeds
 * `limit` (of what `sizeOf` counts) only when the blocks that must stay do. `elsewhere` ends the announcement: where
 * the whole is.
 */
export function fitBlocks(
  blocks: readonly Block[],
  limit: number,
  elsewhere: string,
  sizeOf: (markdown: string) => number = bytesOf,
): string {
  const sizes = blocks.map(({ markdown }) => sizeOf(markdown) + 1);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= limit) return blocks.map(({ markdown }) => markdown).join('\n');

  const dropped = new Set<Block>();
  const order = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => block.expendable > 0)
    .sort((a, b) => b.block.expendable - a.block.expendable || b.at - a.at);
  for (const { block, at } of order) {
    if (total <= limit - ANNOUNCEMENT) break;
    dropped.add(block);
    total -= sizes[at] ?? 0;
  }
  const names = blocks.filter((block) => dropped.has(block)).map(({ name }) => name);
  const announcement = `> ✂️ Shortened to fit GitHub's limit. Left out: ${names.join(', ')}. ${elsewhere}\n`;
  return blocks
    .flatMap((block, at) => {
      const kept = dropped.has(block) ? [] : [block.markdown];
      return at === 0 ? [...kept, announcement] : kept;
    })
    .join('\n');
}
