/**
 * The little of a WebAssembly assembler that the scanner needs: instructions as functions of their operands, in the
 * folded order of the text format, and the sections of a module. Source: WebAssembly specification, "Binary Format",
 * and its SIMD instructions, which Node has had on by default since version 16.
 */

/** Bytes of one or more instructions. */
export type Code = readonly number[];

export const I32 = 0x7f;
export const I64 = 0x7e;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof I64 | typeof V128;

function unsigned(value: number): Code {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

function signed(value: bigint): Code {
  const low = Number(value & 0x7fn);
  const rest = value >> 7n;
  const isLast = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** An instruction that takes its operands from the stack. */
const operation =
  (...opcode: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), ...opcode];

const simd = (opcode: number) => operation(0xfd, ...unsigned(opcode));

/** A read at an address plus `offset` bytes; no alignment is promised. */
const load =
  (...opcode: number[]) =>
  (address: Code, offset = 0): Code => [...address, ...opcode, 0, ...unsigned(offset)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(BigInt(value))],
  load8: load(0x2d),
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    0x36,
    0,
    ...unsigned(offset),
  ],
  eq: operation(0x46),
  lessSigned: operation(0x48),
  greaterSigned: operation(0x4a),
  add: operation(0x6a),
  sub: operation(0x6b),
  and: operation(0x71),
  or: operation(0x72),
  fromI64: operation(0xa7),
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  load: load(0x29),
  isZero: operation(0x50),
  eq: operation(0x51),
  trailingZeros: operation(0x7a),
  ones: operation(0x7b),
  add: operation(0x7c),
  sub: operation(0x7d),
  and: operation(0x83),
  or: operation(0x84),
  xor: operation(0x85),
  shiftLeft: operation(0x86),
  shiftRight: operation(0x88),
  fromI32: operation(0xad),
};

export const v128 = {
  load: load(0xfd, 0x00),
  and: simd(0x4e),
  or: simd(0x50),
  anyTrue: simd(0x53),
};

export const i8x16 = {
  splat: simd(0x0f),
  eq: simd(0x23),
  /** The highest bit of each of the sixteen bytes, as an i32. */
  bitmask: simd(0x64),
};

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)],
};

export const global = {
  get: (index: number): Code => [0x23, ...unsigned(index)],
  set: (index: number, value: Code): Code => [...value, 0x24, ...unsigned(index)],
};

export const call = (index: number, ...operands: Code[]): Code => [
  ...operands.flat(),
  0x10,
  ...unsigned(index),
];

export const when = (condition: Code, ...then: Code[]): Code => [
  ...condition,
  0x04,
  0x40,
  ...then.flat(),
  0x0b,
];

export const whenElse = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  0x04,
  0x40,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];

/** Runs the body again as long as the condition holds at its end. */
export const loopWhile = (body: Code, condition: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...condition,
  0x0d,
  0,
  0x0b,
];

export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly result: ValueType;
  /** Types of the locals; their indices follow on those of the parameters. */
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** A module that imports a memory as `host.memory`, and exports its functions, and its i32 or i64 globals by name. */
export function assemble(
  functions: readonly WasmFunction[],
  globals: readonly { readonly name: string; readonly type: typeof I32 | typeof I64 }[],
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, result }) => [0x60, ...vector(parameters), 1, result]);
  const exports = [
    ...functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]),
    ...globals.map(({ name }, index) => [...text(name), 0x03, ...unsigned(index)]),
  ];
  const bodies = functions.map(({ locals, body }) => {
    const code = [...list(locals.map((type) => [1, type])), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...text('host'), ...text('memory'), 0x02, 0x00, 1]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(
      6,
      list(globals.map(({ type }) => [type, 1, ...(type === I32 ? i32.const(0) : i64.const(0n)), 0x0b])),
    ),
    ...section(7, list(exports)),
    ...section(10, list(bodies)),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

/** A vector whose elements are already bytes. */
function list(elements: readonly Code[]): Code {
  return [...unsigned(elements.length), ...elements.flat()];
}

const vector = (bytes: readonly number[]): Code => [...unsigned(bytes.length), ...bytes];

const text = (ascii: string): Code => vector([...Buffer.from(ascii, 'latin1')]);
