/** When an exemption is worth a warning. */
import type { JudgedExemption } from '../model/judgement.ts';

/** Days before its end from which on an exemption is warned about. */
export const SOON_DAYS = 14;

export function endsSoon({ state, daysLeft }: JudgedExemption): boolean {
  return state === 'active' && daysLeft <= SOON_DAYS;
}
