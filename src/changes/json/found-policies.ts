/** Policies anywhere in a JSON value: documents as objects and in texts that hold JSON, and who has them attached. */
import type {
  DocumentKind,
  FoundAttachment,
  FoundDocument,
  Holder,
  Lines,
  Unresolved,
} from '../../model/change.ts';
import {
  entry,
  type MapValue,
  type PlacedValue,
  quoted,
  ReadError,
  repeatedKeys,
  type ScalarValue,
  shiftLines,
  textOf,
} from '../positions.ts';
import { foundAttachments } from './found-attachments.ts';
import { jsonTree } from './json-tree.ts';
import { type Note, noteRepeated, plainValue } from './plain-value.ts';
import { kindByShape, looksLikePolicy, looksLikeStatement } from './policy-shape.ts';

/** JSON in a text in JSON in a text: no more of it than this is unwrapped. */
const MOST_WRAPPINGS = 4;
/** Where IAM's API takes a document. */
const DOCUMENT_KEYS = ['PolicyDocument', 'AssumeRolePolicyDocument'];

export interface FoundPolicies {
  readonly documents: readonly FoundDocument[];
  readonly attachments: readonly FoundAttachment[];
  readonly unresolved: readonly Unresolved[];
}

/** What the objects around a document say of it, in the words of IAM's API. */
interface Surroundings {
  /** `Roles[0].AssumeRolePolicyDocument`; empty at the top. */
  readonly address: string;
  readonly principal?: Pick<Holder, 'type' | 'name' | 'path' | 'arn'>;
  readonly policy?: Pick<Holder, 'name' | 'path' | 'arn'>;
  readonly wrappings: number;
}

/** @param identityKind the kind of documents without a principal */
export function foundPolicies(root: PlacedValue, identityKind: DocumentKind): FoundPolicies {
  const search = new PolicySearch(identityKind);
  search.look(root, { address: '', wrappings: 0 }, (lines) => lines);
  return search;
}

class PolicySearch implements FoundPolicies {
  readonly documents: FoundDocument[] = [];
  readonly attachments: FoundAttachment[] = [];
  readonly unresolved: Unresolved[] = [];
  readonly #identityKind: DocumentKind;
  readonly #taken = new WeakSet<PlacedValue>();

  constructor(identityKind: DocumentKind) {
    this.#identityKind = identityKind;
  }

  /** `place` turns lines of the text that is read into lines of the file. */
  look(value: PlacedValue, around: Surroundings, place: (lines: Lines) => Lines): void {
    if (value.kind === 'scalar') this.#text(value, around, place);
    else if (value.kind === 'list') {
      for (const [index, item] of value.items.entries()) {
        this.look(item, { ...around, address: `${around.address}[${index}]` }, place);
      }
    } else if (value.kind === 'map') this.#map(value, around, place);
  }

  #map(map: MapValue, around: Surroundings, place: (lines: Lines) => Lines): void {
    if (looksLikePolicy(map)) this.#document(map, around, place);
    else if (looksLikeStatement(map)) {
      const what = 'a statement outside of a policy document';
      this.unresolved.push({ lines: place(map.lines), what });
    } else this.#members(map, around, place);
  }

  #members(map: MapValue, around: Surroundings, place: (lines: Lines) => Lines): void {
    const named = withNames(map, around);
    const note = this.#note(place, named);
    const before = this.#policies;
    const takesDocument = isNamed(map);
    this.attachments.push(...foundAttachments(map, named, this.#taken, place, note));
    for (const { key, value } of map.pairs) {
      const address = named.address === '' ? key : `${named.address}.${key}`;
      const beforeKey = this.#said;
      this.look(value, { ...named, address }, place);
      const isSilent = takesDocument && DOCUMENT_KEYS.includes(key) && this.#said === beforeKey;
      if (isSilent) this.#noteNoDocument(key, value, note);
    }
    if (this.#policies > before) noteRepeated(repeatedKeys(map), note);
  }

  get #policies(): number {
    return this.documents.length + this.attachments.length;
  }

  get #said(): number {
    return this.#policies + this.unresolved.length;
  }

  /** `file://policy.json` for the command line, or what another program puts in. */
  #noteNoDocument(key: string, value: PlacedValue, note: Note): void {
    const text = textOf(value);
    if (value.kind === 'unreadable') note(value.lines, `${key}, which is ${value.what}`);
    else if (text !== undefined && text.trim() !== '')
      note(value.lines, `${key}, which is ${quoted(text)} and no policy document`);
  }

  #document(map: MapValue, around: Surroundings, place: (lines: Lines) => Lines): void {
    const document = plainValue(map, this.#note(place, around));
    const shape = kindByShape(document);
    const kind = shape === 'identity' ? this.#identityKind : shape;
    const found = entry(map, 'Statement');
    const statements = found?.kind === 'list' ? found.items : [found ?? map];
    const { principal, policy } = around;
    const policyName = principal === undefined ? undefined : policy?.name;
    this.documents.push({
      kind,
      holder: holderOf(kind, around),
      ...(policyName !== undefined && { policyName }),
      document,
      lines: place(map.lines),
      statements: statements.map(({ lines }) => place(lines)),
    });
  }

  #text(scalar: ScalarValue, around: Surroundings, place: (lines: Lines) => Lines): void {
    const text = wrappedJson(scalar);
    if (text === undefined) return;
    const shift = (lines: Lines) => place(shiftLines(lines, scalar));
    try {
      if (around.wrappings === MOST_WRAPPINGS) throw new ReadError(1, 'JSON in texts, too deep');
      const { root, problems } = jsonTree(text);
      const before = this.documents.length;
      this.look(root, { ...around, wrappings: around.wrappings + 1 }, shift);
      if (this.documents.length === before) return;
      const note = this.#note(shift, around);
      for (const { lines, what } of problems) note(lines, what);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (!/"(?:Statement|Effect)\\*"/.test(text)) return;
      const { line: start } = error;
      const what = `a text that looks like a policy document and can't be read: ${error.message}`;
      this.#note(shift, around)({ start, end: start }, what);
    }
  }

  #note(place: (lines: Lines) => Lines, { principal }: Surroundings): Note {
    const whose = principal === undefined ? {} : { holder: { ...principal, address: '' } };
    return (lines, what) => this.unresolved.push({ lines: place(lines), what, ...whose });
  }
}

/** Plain, or percent-encoded as IAM delivers documents. */
function wrappedJson(scalar: ScalarValue): string | undefined {
  const text = textOf(scalar);
  if (text === undefined || !/^\s*(?:[{[]|%7b)/i.test(text)) return undefined;
  if (!text.trimStart().startsWith('%')) return text;
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return undefined;
  }
}

function withNames(map: MapValue, around: Surroundings): Surroundings {
  const text = (key: string) => textOf(entry(map, key));
  const path = text('Path');
  const arn = text('Arn');
  const rest = { ...(path !== undefined && { path }), ...(arn !== undefined && { arn }) };
  for (const [key, type] of [
    ['RoleName', 'role'],
    ['UserName', 'user'],
    ['GroupName', 'group'],
  ] as const) {
    const name = text(key);
    const policyName = text('PolicyName');
    const policy = policyName !== undefined && { policy: { name: policyName } };
    if (name !== undefined) return { ...around, principal: { type, name, ...rest }, ...policy };
  }
  const policyName = text('PolicyName');
  return policyName === undefined ? around : { ...around, policy: { name: policyName, ...rest } };
}

/** Whether the map is one of IAM's: its members are those of a principal or of a policy. */
function isNamed(map: MapValue): boolean {
  return ['RoleName', 'UserName', 'GroupName', 'PolicyName', 'PolicyArn'].some(
    (key) => textOf(entry(map, key)) !== undefined,
  );
}

function holderOf(kind: DocumentKind, { address, principal, policy }: Surroundings): Holder {
  if (kind === 'scp') return { type: 'organization', address, ...policy };
  if (kind === 'resource') return { type: 'resource', address };
  if (principal !== undefined) return { ...principal, address };
  return kind === 'trust' ? { type: 'role', address } : { type: 'policy', address, ...policy };
}
