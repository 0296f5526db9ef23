/** Sets of numbers, dates (seconds since 1970) and IP addresses as ranges in one line of numbers. */
import { isIP } from 'node:net';

export type Place = number | bigint;

/** From `low` to `high`; an end that is `open` is not in it. */
export interface Range {
  readonly low: Place;
  readonly high: Place;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Sorted, none touching another. */
export type Ranges = readonly Range[];

export const EVERYWHERE: Ranges = [{ low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }];

export const TRUTH_VALUES: Ranges = [point(0), point(1)];

export function point(place: Place): Range {
  return { low: place, high: place, lowOpen: false, highOpen: false };
}

export function ranges(of: readonly Range[]): Ranges {
  const sorted = of
    .filter(isSome)
    .sort((a, b) => order(a.low, b.low) || Number(a.lowOpen) - Number(b.lowOpen));
  const merged: Range[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    const apart =
      last === undefined || last.high < next.low || (last.high === next.low && last.highOpen && next.lowOpen);
    if (apart) merged.push(next);
    else if (next.high > last.high || (next.high === last.high && !next.highOpen)) {
      merged[merged.length - 1] = { ...last, high: next.high, highOpen: next.highOpen };
    }
  }
  return merged;
}

export function complementRanges(of: Ranges): Ranges {
  const gaps: Range[] = [];
  let low: Place = -Infinity;
  let lowOpen = true;
  for (const range of of) {
    gaps.push({ low, lowOpen, high: range.low, highOpen: !range.lowOpen });
    low = range.high;
    lowOpen = !range.highOpen;
  }
  gaps.push({ low, lowOpen, high: Infinity, highOpen: true });
  return gaps.filter(isSome);
}

export function intersectRanges(one: Ranges, other: Ranges): Ranges {
  return complementRanges(ranges([...complementRanges(one), ...complementRanges(other)]));
}

export function isInRanges(of: Ranges, place: Place): boolean {
  return of.some(
    ({ low, high, lowOpen, highOpen }) =>
      (lowOpen ? low < place : low <= place) && (highOpen ? place < high : place <= high),
  );
}

/** Places within the ranges, those that are easy to name first. */
export function examplePlaces(of: Ranges): readonly Place[] {
  const near = of.flatMap(({ low, high }): Place[] => {
    const ends = [low, high].filter((end) => typeof end === 'bigint' || Number.isFinite(end));
    const between = typeof low === 'number' && typeof high === 'number' ? [(low + high) / 2] : [];
    const beside = ends.flatMap((end): Place[] =>
      typeof end === 'bigint' ? [end - 1n, end + 1n] : [end - 1, end + 1],
    );
    return [...ends, ...between, ...beside];
  });
  return [...near, 0].filter((place) => isInRanges(of, place) && !Number.isNaN(place)).slice(0, 2);
}

/** IPv6 addresses stand behind all of IPv4. */
const FIRST_IPV6 = 1n << 32n;
export const ALL_ADDRESSES: Ranges = [
  { low: 0n, high: FIRST_IPV6 + (1n << 128n), lowOpen: false, highOpen: true },
];

/** The addresses of `203.0.113.0/24` or of a single address; undefined for what is none. */
export function addressRange(text: string): Range | undefined {
  const [address = '', length, ...more] = text.split('/');
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  const kept = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  if (more.length > 0 || version === 0 || kept < 0 || kept > bits) return undefined;
  const place = version === 4 ? placeOf(address.split('.'), 8n, 10) : ipv6Place(address);
  if (place === undefined) return undefined;
  const size = 1n << BigInt(bits - kept);
  const low = (place / size) * size + (version === 4 ? 0n : FIRST_IPV6);
  return { low, high: low + size, lowOpen: false, highOpen: true };
}

function ipv6Place(address: string): bigint | undefined {
  if (/[.%]/.test(address)) return undefined;
  const [start = '', end] = address.split('::');
  const head = start === '' ? [] : start.split(':');
  const tail = end === undefined || end === '' ? [] : end.split(':');
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return placeOf([...head, ...(end === undefined ? [] : zeros), ...tail], 16n, 16);
}

function placeOf(parts: readonly string[], bits: bigint, base: number): bigint {
  return parts.reduce((place, part) => (place << bits) + BigInt(Number.parseInt(part, base)), 0n);
}

function isSome({ low, high, lowOpen, highOpen }: Range): boolean {
  return low < high || (low === high && !lowOpen && !highOpen);
}

function order(a: Place, b: Place): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
