/**
 * The inner loop of the scanner as a WebAssembly program. It finds the records of a log file, that is what stands at
 * the third level of brackets, and which words of interest each holds. It looks at 64 bytes at a time: masks tell where
 * quotes and brackets are, and a prefix sum over the quotes tells what is inside a string. It is exact for every JSON
 * text, whatever its white space, key order or nesting; it doesn't prove that the text is JSON.
 *
 * The way of finding strings is that of Langdale and Lemire, "Parsing Gigabytes of JSON per Second" (2019).
 */
import {
  type Code,
  call,
  global,
  I32,
  I64,
  i8x16,
  i32,
  i64,
  local,
  loopWhile,
  V128,
  v128,
  type WasmFunction,
  when,
  whenElse,
} from './wasm.ts';

/** Bytes that the program reads at once. Whatever it is given to scan is a multiple of this. */
export const BLOCK = 64;

/** One found record is three i32: where it starts, where it ends (exclusive), and what it holds. */
export const ENTRY = 12;
/** So many entries may come from one block, `{}` after `{}`. */
export const ENTRIES_A_BLOCK = BLOCK / 2;

/** What a record holds, as bits. A record that holds none is no switch. */
export const HOLDS = {
  switchRole: 1,
  assumeRole: 2,
  /** An escape that may stand for any letter, `\u0052`, or for a slash, `\/`. */
  escape: 4,
} as const;

/**
 * The last eight bytes of the event names, closing quote included: one 64-bit number each. Only where a quote follows
 * four bytes behind the anchor the whole is compared.
 */
const WORDS: readonly (readonly [ending: string, holds: number])[] = [
  ['tchRole"', HOLDS.switchRole],
  ['umeRole"', HOLDS.assumeRole],
];
const ANCHOR = 'R';
const TO_ANCHOR = 4;
const TO_WORD = 7;

/** What stays between two calls. JavaScript may read and write it. */
export const STATE = [
  { name: 'depth', type: I32 },
  { name: 'start', type: I32 },
  { name: 'holds', type: I32 },
  { name: 'out', type: I32 },
  /** All bits set inside a string, else none. */
  { name: 'inString', type: I64 },
  /** 1 when the next byte is escaped. */
  { name: 'escaped', type: I64 },
] as const;

/** A 64-bit mask from a test of four times sixteen bytes. */
function mask(test: (quarter: number) => Code): Code {
  const quarters = [0, 1, 2, 3].map((quarter) =>
    i64.shiftLeft(i64.fromI32(i8x16.bitmask(test(quarter))), i64.const(BigInt(16 * quarter))),
  );
  return i64.or(i64.or(quarters[0] ?? [], quarters[1] ?? []), i64.or(quarters[2] ?? [], quarters[3] ?? []));
}

const not = (value: Code): Code => i64.xor(value, i64.const(-1n));
const lowestBit = (value: Code): Code => i64.and(value, i64.sub(i64.const(0n), value));
const withoutLowestBit = (value: Code): Code => i64.and(value, i64.sub(value, i64.const(1n)));
const isSet = (value: Code): Code => i64.isZero(i64.fromI32(i64.isZero(value)));

function littleEndian(ascii: string): bigint {
  return Buffer.from(ascii, 'latin1').readBigUInt64LE();
}

/** `words(hits, block)`: which words end at the hits in this block. `hits` has at least one bit. */
export const words: WasmFunction = (() => {
  const [hits, block, word, found] = [0, 1, 2, 3];
  const address = i32.sub(
    i32.add(local.get(block), i32.fromI64(i64.trailingZeros(local.get(hits)))),
    i32.const(TO_WORD),
  );
  const body = [
    ...local.set(word, i64.load(address)),
    ...WORDS.flatMap(([ending, holds]) =>
      when(
        i64.eq(local.get(word), i64.const(littleEndian(ending))),
        local.set(found, i32.or(local.get(found), i32.const(holds))),
      ),
    ),
    ...local.set(hits, withoutLowestBit(local.get(hits))),
  ];
  return {
    name: 'words',
    parameters: [I64, I32],
    result: I32,
    locals: [I64, I32],
    body: [...loopWhile(body, isSet(local.get(hits))), ...local.get(found)],
  };
})();

const WORDS_FUNCTION = 0;

export const scan: WasmFunction = (() => {
  const [at, to, outEnd] = [0, 1, 2];
  const [depth, start, holds, out, inString, escapes] = [3, 4, 5, 6, 7, 8];
  const quarters = [9, 10, 11, 12] as const;
  const [quotes, hits, opens, closes, rest, escaped, escapeHolds] = [13, 14, 15, 16, 17, 18, 19];
  const characters = ['"', '\\', ' ', '{', '}', 'u', '/', ANCHOR];
  const firstCharacter = 20;
  const state = [depth, start, holds, out, inString, escapes];

  /** Sixteen times the same byte, made once before the loop. */
  const byte = (character: string): Code => local.get(firstCharacter + characters.indexOf(character));
  const bytes = (quarter: number): Code => local.get(quarters[quarter] ?? 0);
  const equals = (character: string) => (quarter: number) => i8x16.eq(bytes(quarter), byte(character));
  /** `[` and `{` differ in one bit, and so do `]` and `}`. */
  const bracket = (character: '{' | '}') => (quarter: number) =>
    i8x16.eq(v128.or(bytes(quarter), byte(' ')), byte(character));
  const anchor = (quarter: number): Code =>
    i8x16.eq(v128.load(i32.sub(local.get(at), i32.const(TO_ANCHOR)), 16 * quarter), byte(ANCHOR));
  const add = (target: number, more: Code): Code => local.set(target, i32.or(local.get(target), more));
  const clear = (target: number, bits: Code): Code =>
    local.set(target, i64.and(local.get(target), not(bits)));
  const below = i64.sub(lowestBit(local.get(rest)), i64.const(1n));
  const position = i32.add(local.get(at), i32.fromI64(i64.trailingZeros(local.get(rest))));

  const findEscaped = [
    ...local.set(rest, i64.and(mask(equals('\\')), not(local.get(escapes)))),
    ...local.set(escaped, local.get(escapes)),
    ...local.set(escapes, i64.const(0n)),
    ...when(
      isSet(local.get(rest)),
      loopWhile(
        [
          ...local.set(escapes, i64.shiftRight(lowestBit(local.get(rest)), i64.const(63n))),
          ...local.set(
            escaped,
            i64.or(local.get(escaped), i64.shiftLeft(lowestBit(local.get(rest)), i64.const(1n))),
          ),
          // The byte after a backslash escapes nothing, even when it is one itself.
          ...local.set(rest, i64.and(withoutLowestBit(local.get(rest)), not(local.get(escaped)))),
        ],
        isSet(local.get(rest)),
      ),
    ),
    ...clear(quotes, local.get(escaped)),
    ...when(
      isSet(i64.and(local.get(escaped), i64.or(mask(equals('u')), mask(equals('/'))))),
      local.set(escapeHolds, i32.const(HOLDS.escape)),
    ),
  ];

  /** After it, a bit of `rest` tells that this byte is inside a string, its opening quote included. */
  const findStrings = [
    ...local.set(rest, local.get(quotes)),
    ...[1n, 2n, 4n, 8n, 16n, 32n].flatMap((shift) =>
      local.set(rest, i64.xor(local.get(rest), i64.shiftLeft(local.get(rest), i64.const(shift)))),
    ),
    ...local.set(rest, i64.xor(local.get(rest), local.get(inString))),
    ...clear(opens, local.get(rest)),
    ...clear(closes, local.get(rest)),
  ];

  const addWords = (which: Code): Code =>
    when(isSet(which), add(holds, call(WORDS_FUNCTION, which, local.get(at))));

  const open = [
    ...when(
      i32.eq(local.get(depth), i32.const(2)),
      local.set(start, position),
      local.set(holds, local.get(escapeHolds)),
      clear(hits, below),
    ),
    ...local.set(depth, i32.add(local.get(depth), i32.const(1))),
  ];

  const close = [
    ...local.set(depth, i32.sub(local.get(depth), i32.const(1))),
    ...when(
      i32.eq(local.get(depth), i32.const(2)),
      addWords(i64.and(local.get(hits), below)),
      clear(hits, below),
      i32.store(local.get(out), local.get(start)),
      i32.store(local.get(out), i32.add(position, i32.const(1)), 4),
      i32.store(local.get(out), local.get(holds), 8),
      local.set(out, i32.add(local.get(out), i32.const(ENTRY))),
    ),
  ];

  const ones = (of: number): Code => i32.fromI64(i64.ones(local.get(of)));
  /** No bracket of this block can end or begin a record. */
  const isInside = i32.greaterSigned(i32.sub(local.get(depth), ones(closes)), i32.const(2));
  const inside = local.set(depth, i32.sub(i32.add(local.get(depth), ones(opens)), ones(closes)));
  const bracketByBracket = [
    ...local.set(rest, i64.or(local.get(opens), local.get(closes))),
    ...when(
      isSet(local.get(rest)),
      loopWhile(
        [
          ...whenElse(isSet(i64.and(local.get(opens), lowestBit(local.get(rest)))), open, close),
          ...local.set(rest, withoutLowestBit(local.get(rest))),
        ],
        isSet(local.get(rest)),
      ),
    ),
  ];

  /** Whether any of the 64 bytes passes: costs less than the mask, which is only made when it is needed. */
  const any = (test: (quarter: number) => Code): Code =>
    v128.anyTrue(v128.or(v128.or(test(0), test(1)), v128.or(test(2), test(3))));
  const hit = (quarter: number) => v128.and(equals('"')(quarter), anchor(quarter));
  const anyBracket = (quarter: number) => v128.or(bracket('{')(quarter), bracket('}')(quarter));

  const body = [
    ...quarters.flatMap((target, quarter) => local.set(target, v128.load(local.get(at), 16 * quarter))),
    ...local.set(quotes, mask(equals('"'))),
    ...local.set(escapeHolds, i32.const(0)),
    ...when(i32.or(any(equals('\\')), isSet(local.get(escapes))), findEscaped),
    ...local.set(hits, i64.const(0n)),
    ...when(any(hit), local.set(hits, i64.and(local.get(quotes), mask(anchor)))),
    ...add(holds, local.get(escapeHolds)),
    ...when(
      any(anyBracket),
      local.set(opens, mask(bracket('{'))),
      local.set(closes, mask(bracket('}'))),
      findStrings,
      whenElse(isInside, inside, bracketByBracket),
    ),
    ...local.set(
      inString,
      i64.xor(
        local.get(inString),
        i64.sub(i64.const(0n), i64.and(i64.ones(local.get(quotes)), i64.const(1n))),
      ),
    ),
    ...addWords(local.get(hits)),
    ...local.set(at, i32.add(local.get(at), i32.const(BLOCK))),
  ];

  const goesOn = i32.and(
    i32.lessSigned(local.get(at), local.get(to)),
    i32.lessSigned(local.get(out), local.get(outEnd)),
  );
  return {
    name: 'scan',
    parameters: [I32, I32, I32],
    result: I32,
    locals: [
      ...STATE.map(({ type }) => type),
      ...quarters.map(() => V128 as typeof V128),
      ...([I64, I64, I64, I64, I64, I64, I32] as const),
      ...characters.map(() => V128 as typeof V128),
    ],
    body: [
      ...state.flatMap((target, index) => local.set(target, global.get(index))),
      ...characters.flatMap((character, index) =>
        local.set(firstCharacter + index, i8x16.splat(i32.const(character.charCodeAt(0)))),
      ),
      ...loopWhile(body, goesOn),
      ...state.flatMap((source, index) => global.set(index, local.get(source))),
      ...local.get(at),
    ],
  };
})();
