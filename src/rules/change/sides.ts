/** What the changed files say, taken apart by whom it is of: the holders of each side. */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import type { FileFormat, FoundAttachment, FoundDocument, Holder } from '../../model/change.ts';
import type { ReadChange, ReadFile } from '../../model/read-change.ts';
import type { Side } from '../../policy/difference/types.ts';

export interface PlacedDocument {
  readonly side: Side;
  readonly file: ReadFile;
  readonly found: FoundDocument;
  /** The document as JSON: equal for documents that are the same to the letter. */
  readonly text: string;
}

export interface PlacedAttachment {
  readonly side: Side;
  readonly file: ReadFile;
  readonly found: FoundAttachment;
}

/** Whom one side of one scope speaks of, with all that is said there. */
export interface SideHolder {
  readonly side: Side;
  readonly scope: string;
  readonly format: FileFormat;
  readonly type: Holder['type'];
  readonly address: string;
  /** Known in full. */
  readonly name: string | undefined;
  readonly arn: string | undefined;
  /** The entity of `changes.map` that it is, as written there. */
  readonly mappedTo?: string | undefined;
  /** As the fullest mention has it. */
  holder: Holder;
  readonly documents: PlacedDocument[];
  readonly attachments: PlacedAttachment[];
}

export function scopeOf({ scope, file }: ReadFile): string {
  return scope === undefined ? `file ${file.path}` : `scope ${scope}`;
}

/** The text where all of it is known. */
export function known(text: string | undefined): string | undefined {
  return text === undefined || text === '' || holdsUnknown(text) ? undefined : text;
}

export function holdersOf(read: ReadChange, side: Side): readonly SideHolder[] {
  const holders = new Map<string, SideHolder>();
  const unnamed = new Map<string, SideHolder>();
  const later: (() => void)[] = [];
  const place = (
    file: ReadFile,
    format: FileFormat,
    holder: Holder,
    take: (into: SideHolder) => void,
  ): void => {
    const scope = scopeOf(file);
    const { type } = holder;
    const arn = known(holder.arn);
    const name = known(holder.name) ?? nameOfArn(arn, type);
    // In JSON every document has an address of its own, so that a name says more of whose it is.
    const byName = name !== undefined && (format === 'json' || holder.address === '');
    const address = byName ? '' : holder.address;
    // Without an address, a name that is not known is all there is to tell holders apart.
    const group = JSON.stringify([scope, type, address, address === '' ? (holder.name ?? '') : '']);
    const join = (into: SideHolder) => {
      if (fullness(holder) > fullness(into.holder)) into.holder = holder;
      take(into);
    };
    if (name === undefined) {
      // Once all names of the address are seen it is known whose this is.
      later.push(() => {
        let into = unnamed.get(group);
        if (into === undefined) {
          into = { side, scope, format, type, address, name, arn, holder, documents: [], attachments: [] };
          holders.set(`${group} unnamed`, into);
          unnamed.set(group, into);
        }
        join(into);
      });
      return;
    }
    const key = `${group} ${name}`;
    let into = holders.get(key);
    if (into === undefined) {
      into = { side, scope, format, type, address, name, arn, holder, documents: [], attachments: [] };
      holders.set(key, into);
      if (!unnamed.has(group)) unnamed.set(group, into);
    }
    join(into);
  };
  for (const file of read.files) {
    const source = file[side];
    if (source === undefined) continue;
    for (const found of source.documents) {
      const text = JSON.stringify(found.document) ?? '';
      place(file, source.format, found.holder, ({ documents }) =>
        documents.push({ side, file, found, text }),
      );
    }
    for (const found of source.attachments) {
      place(file, source.format, found.holder, ({ attachments }) => attachments.push({ side, file, found }));
    }
  }
  for (const join of later) join();
  return [...holders.values()];
}

function nameOfArn(arn: string | undefined, type: Holder['type']): string | undefined {
  return arn === undefined
    ? undefined
    : new RegExp(`^arn:[^:]*:iam::[^:]*:${type}/(?:.*/)?([^/]+)$`, 's').exec(arn)?.[1];
}

function fullness({ name, path, arn }: Holder): number {
  return (
    (known(name) === undefined ? 0 : 4) + (known(arn) === undefined ? 0 : 2) + (path === undefined ? 0 : 1)
  );
}
