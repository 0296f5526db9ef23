/** Where the resources of a plan stand in the Terraform source. */
import type { FoundDocument, Lines, ReadSource } from '../model/change.ts';
import type { SourceTree } from './source-tree.ts';
import type { ReadModule } from './terraform/index.ts';
import { sourceDirectory, splitAddress } from './terraform-plan/configuration.ts';

export type Place = NonNullable<ReturnType<ReadModule['places']['get']>>;

/** @param directory of the root module; `undefined` where the source is not in the repository, or does not have it */
export async function placeOf(
  address: string,
  configuration: unknown,
  directory: string,
  treeOf: (directory: string) => SourceTree,
): Promise<Place | undefined> {
  const split = splitAddress(address);
  if (split === undefined) return undefined;
  const of = sourceDirectory(configuration, directory, split);
  return of === undefined ? undefined : (await treeOf(of).module(of)).places.get(split.resource);
}

/**
 * What one resource says, by the file where it stands; `undefined`: nowhere, so that the lines of the plan remain. A
 * document may stand in another file than its resource.
 */
export function placedAt(
  source: ReadSource,
  place: Place | undefined,
): readonly (readonly [path: string | undefined, ReadSource])[] {
  if (place === undefined) return [[undefined, source]];
  const { path, lines } = place;
  const { format, documents } = source;
  const moved = <T extends { readonly lines: Lines }>(item: T): T => ({ ...item, lines });
  const attachments = source.attachments.map(moved);
  const unresolved = source.unresolved.map(moved);
  const found = new Map<string, FoundDocument[]>();
  // Where the source shows as many documents as the plan does, they are the same in order.
  const isKnown = place.documents.length === documents.length;
  for (const [index, document] of documents.entries()) {
    const own = isKnown ? place.documents[index] : undefined;
    const at = own?.path ?? path;
    const list = found.get(at) ?? [];
    found.set(at, list);
    list.push(documentAt(document, own ?? { lines, statements: [] }));
  }
  if (attachments.length + unresolved.length > 0 && !found.has(path)) found.set(path, []);
  return [...found].map(([at, list]) => [
    at,
    {
      format,
      documents: list,
      attachments: at === path ? attachments : [],
      unresolved: at === path ? unresolved : [],
    },
  ]);
}

function documentAt(document: FoundDocument, at: Pick<FoundDocument, 'lines' | 'statements'>): FoundDocument {
  const { lines } = at;
  const isKnown = at.statements.length === document.statements.length;
  return { ...document, lines, statements: isKnown ? at.statements : document.statements.map(() => lines) };
}
