// src/model/baseline.ts
const LARGEST_BASELINE = 50331648;

export { LARGEST_BASELINE };