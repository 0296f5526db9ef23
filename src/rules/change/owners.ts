/** The entities of `changes.map`: whose documents are, that do not tell it themselves. */
import type { ReadFile } from '../../model/read-change.ts';
import type { Settings } from '../../model/settings.ts';
import type { Side } from '../../policy/difference/types.ts';
import { pathMatcher, textMatcher } from '../../settings/pattern.ts';
import type { SideHolder } from './sides.ts';

/**
 * Of the first entry that matches a holder whose own name is not known. A file that was renamed is looked for by the
 * path that it has on the side in question.
 */
export function ownersIn(
  map: Settings['changes']['map'],
): (holders: readonly SideHolder[]) => readonly SideHolder[] {
  const entries = map.map(({ file, address, entity }) => ({
    entity,
    isFile: pathMatcher(file),
    isAddress: address === undefined ? () => true : textMatcher(address),
  }));
  const ownerOf = (holder: SideHolder): string | undefined => {
    if (holder.name !== undefined || holder.arn !== undefined) return undefined;
    if (!['role', 'user', 'group', 'policy'].includes(holder.type)) return undefined;
    const file = fileOf(holder);
    if (file === undefined) return undefined;
    const path = pathOn(file, holder.side);
    return entries.find(({ isFile, isAddress }) => isFile(path) && isAddress(holder.address))?.entity;
  };
  return (holders) =>
    entries.length === 0 ? holders : holders.map((holder) => ({ ...holder, mappedTo: ownerOf(holder) }));
}

export function fileOf({ documents, attachments }: SideHolder): ReadFile | undefined {
  return documents[0]?.file ?? attachments[0]?.file;
}

function pathOn({ file: { path, previousPath } }: ReadFile, side: Side): string {
  return side === 'before' ? (previousPath ?? path) : path;
}

/** Of `role/path/name`, or of an ARN. */
export function entityParts(entity: string | undefined):
  | {
      readonly type: 'role' | 'user' | 'group' | 'policy';
      readonly path: string;
      readonly name: string;
      /** Twelve digits; of an ARN. */
      readonly account?: string;
    }
  | undefined {
  const [, account, type, path = '', name] =
    /^(?:arn:[^:]*:iam::([^:]*):)?(role|user|group|policy)\/((?:.*\/)?)([^/]+)$/s.exec(entity ?? '') ?? [];
  if (type === undefined || name === undefined) return undefined;
  return { type: type as 'role', path: `/${path}`, name, ...(account !== undefined && { account }) };
}
