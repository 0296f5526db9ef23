/** All that a principal or policy holds on each side of the change, policies that are attached to it included. */
import type { DocumentKind } from '../../model/change.ts';
import type { PolicyText } from '../../model/entity.ts';
import type { RuledDocument } from '../../model/trouble.ts';
import type { Side } from '../../policy/difference/types.ts';
import type { ManagedTexts } from './managed-texts.ts';
import type { DocumentPair } from './pairs.ts';
import type { PlacedAttachment } from './sides.ts';
import { attachmentsOf, isPrincipal, type Unit, type Units } from './units.ts';

/** What is attached to a principal, or what it is a member of, on the sides where it is. */
export interface Via {
  readonly relation: PlacedAttachment['found']['relation'];
  /** Equal for the same target. */
  readonly key: string;
  readonly before: PlacedAttachment | undefined;
  readonly after: PlacedAttachment | undefined;
  /** The target, where it is part of the change. */
  readonly unit: Unit | undefined;
}

export interface HeldDocument {
  readonly kind: DocumentKind;
  readonly document: PolicyText;
  /** Equal for documents that are the same to the letter. */
  readonly text: string;
  readonly name: string | undefined;
  readonly told: RuledDocument['told'];
  /** Where it stands, in the change. */
  readonly pair: DocumentPair | undefined;
  /** How it comes to the principal. Absent: it is its own. */
  readonly via: Via | undefined;
}

export interface Holdings {
  readonly before: readonly HeldDocument[];
  readonly after: readonly HeldDocument[];
  readonly vias: readonly Via[];
  /** Those whose text is not known. */
  readonly unknown: readonly Via[];
}

export function holdingsOf(unit: Unit, units: Units, texts: ManagedTexts): Holdings {
  const vias = isPrincipal(unit) ? viasOf(unit, units) : [];
  const unknown = new Set<Via>();
  const side = (of: Side): readonly HeldDocument[] => [
    ...ownDocuments(unit, of),
    ...vias.flatMap((via): readonly HeldDocument[] => {
      const attachment = via[of];
      if (attachment === undefined) return [];
      const isLimit = via.relation === 'boundary';
      if (via.unit !== undefined) {
        if (!isLimit) return throughUnit(via.unit, via, of, units, texts);
        return ownDocuments(via.unit, of).map((held) => ({ ...held, kind: 'boundary', via }));
      }
      const found = texts.of(attachment);
      if (found === undefined) {
        unknown.add(via);
        return [];
      }
      const { name, told } = found;
      return found.documents.map((document) => ({
        ...{ kind: isLimit ? ('boundary' as const) : ('identity' as const), document, name, told, via },
        ...{ pair: undefined, text: textOnce(document) },
      }));
    }),
  ];
  return { before: side('before'), after: side('after'), vias, unknown: [...unknown] };
}

function ownDocuments(unit: Unit, side: Side): readonly HeldDocument[] {
  return unit.pairs.flatMap((pair): readonly HeldDocument[] => {
    const placed = pair[side];
    if (placed === undefined) return [];
    const { kind, document, policyName } = placed.found;
    return [{ kind, document, text: placed.text, name: policyName, told: 'own', pair, via: undefined }];
  });
}

/** Whether it is what the principal holds itself or by a policy, and no limit that is set to it. */
export function isOfIts({ kind, via }: HeldDocument): boolean {
  return !(kind === 'boundary' && via !== undefined);
}

/** Whether it comes by an attachment or a membership that the principal did not have before. */
export function isNewToIt({ via }: HeldDocument): boolean {
  return via !== undefined && via.before === undefined && via.relation !== 'boundary';
}

/** A group brings what is attached to it as well. */
function throughUnit(
  target: Unit,
  via: Via,
  side: Side,
  units: Units,
  texts: ManagedTexts,
): readonly HeldDocument[] {
  const own = ownDocuments(target, side).filter(({ kind }) => kind === 'identity');
  const more =
    target.type !== 'group'
      ? []
      : viasOf(target, units)
          .filter((inner) => inner.relation === 'attached')
          .flatMap((inner): readonly HeldDocument[] => {
            const attachment = inner[side];
            if (attachment === undefined) return [];
            if (inner.unit !== undefined) return ownDocuments(inner.unit, side);
            const { name, documents = [] } = texts.of(attachment) ?? {};
            return documents.map((document) => ({
              ...{ kind: 'identity' as const, document, name, pair: undefined, via },
              ...{ text: textOnce(document), told: 'elsewhere' as const },
            }));
          });
  return [...own, ...more].map((held) => ({ ...held, told: 'elsewhere', via }));
}

function viasOf(unit: Unit, units: Units): readonly Via[] {
  const vias = new Map<string, { -readonly [Key in keyof Via]: Via[Key] }>();
  for (const side of ['before', 'after'] as const) {
    for (const attachment of attachmentsOf(unit, side)) {
      const { relation, target } = attachment.found;
      const found = units.targetOf(attachment);
      const named = found?.number ?? target.arn ?? target.name ?? target.address ?? '';
      const key = JSON.stringify([relation, named]);
      const via = vias.get(key);
      if (via === undefined) {
        vias.set(key, {
          relation,
          key,
          before: undefined,
          after: undefined,
          unit: found,
          [side]: attachment,
        });
      } else via[side] ??= attachment;
    }
  }
  return [...vias.values()];
}

const texts = new WeakMap<object, string>();

function textOnce(document: PolicyText): string {
  if (typeof document !== 'object' || document === null) return JSON.stringify(document) ?? '';
  let text = texts.get(document);
  if (text === undefined) {
    text = JSON.stringify(document);
    texts.set(document, text);
  }
  return text;
}
