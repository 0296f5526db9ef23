/** The scanner's inner loop, made ready to run. */
import { STATE, scan, words } from './kernel-program.ts';
import { assemble } from './wasm.ts';

export interface Kernel {
  /** Scans from `from` to `to`, or until the entries reach `outEnd`; tells where it stopped. `from` < `to`. */
  scan(from: number, to: number, outEnd: number): number;
  readonly depth: { value: number };
  readonly start: { value: number };
  readonly holds: { value: number };
  /** Address of the next entry. */
  readonly out: { value: number };
  readonly inString: { value: bigint };
  readonly escaped: { value: bigint };
}

/** The part of the host's WebAssembly that is used; Node's types leave it out. */
interface WebAssemblyHost {
  readonly Memory: new (descriptor: { readonly initial: number; readonly maximum: number }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

export interface KernelMemory {
  /** Another one after each `grow`. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export const PAGE = 65_536;

/** @param bytes what the memory may come to; it begins with one page. */
export function createKernel(bytes: number): { readonly kernel: Kernel; readonly memory: KernelMemory } {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyHost })
    .WebAssembly;
  const memory = new Memory({ initial: 1, maximum: Math.ceil(bytes / PAGE) });
  const { exports } = new Instance(new Module(assemble([words, scan], STATE)), { host: { memory } });
  return { kernel: exports as Kernel, memory };
}
