/**
 * The parser of Terraform's language: tree-sitter's grammar of HCL, compiled to WebAssembly and packed by
 * `scripts/terraform-grammar.ts`. It takes any text, marks what it can't understand, and goes on behind it.
 */
import { gunzipSync } from 'node:zlib';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import packed from './grammar.data.json' with { type: 'json' };

export interface HclParser {
  /** `undefined`: the text can't be parsed at all. The tree is gone when `use` returns. */
  parse<T>(text: string, use: (tree: Tree) => T): T | undefined;
}

let loaded: Promise<HclParser> | undefined;

/** Loads the parser on the first call, in some 20 ms. */
export function loadHclParser(): Promise<HclParser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<HclParser> {
  const unpack = (text: string) => new Uint8Array(gunzipSync(Buffer.from(text, 'base64')));
  const wasmBinary = unpack(packed.runtime);
  await Parser.init({ wasmBinary });
  const language = await Language.load(unpack(packed.grammar));
  let idle: Parser | undefined;
  return {
    parse(text, use) {
      const parser = idle ?? new Parser().setLanguage(language);
      // One that breaks off is not asked again.
      idle = undefined;
      const tree = parser.parse(text);
      if (tree === null) {
        parser.delete();
        return undefined;
      }
      idle = parser;
      try {
        return use(tree);
      } finally {
        tree.delete();
      }
    },
  };
}
