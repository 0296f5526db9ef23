/** Who gives its place to another one, since a name can't be changed. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { Notice } from '../../model/judgement.ts';
import { capital } from '../words.ts';
import type { JudgedUnit } from './judged-unit.ts';

/** Whoever looks for the old name must find it, and why what the new one has counts as new. */
export function replacements(units: readonly JudgedUnit[]): readonly Notice[] {
  return units.flatMap(({ unit: { replacement, file, type, holder, name }, holder: { words } }) => {
    if (replacement === undefined) return [];
    const { by, isCertain } = replacement;
    const old =
      name === undefined
        ? `The ${type} ${nameUnknowns(holder.address)}, whose name is not known,`
        : capital(words);
    const other = by === undefined ? 'one whose name is not known' : `${type} ${by}`;
    const does = isCertain ? 'is' : 'may be';
    return [
      {
        code: 'change-replaced',
        message: `${old} ${does} replaced by ${other} in ${file.file.path}: what the old one has is told as removed, and what the new one has as new.`,
      },
    ];
  });
}
