// src/model/days.ts
const DAY_MS = 864e5;
const MOST_AHEAD_MS = DAY_MS;

export { DAY_MS, MOST_AHEAD_MS };