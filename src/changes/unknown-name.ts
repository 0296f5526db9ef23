/**
 * Stand-ins for texts that a file leaves open, such as a parameter without a value. Each carries its name, so that the
 * same name gives the same stand-in before a change and after it, different names never do, and words can be made of it.
 */
import { unknownText } from '../policy/match.ts';

/** One character stands for a byte of the name; two more enclose it, so that no stand-in is a part of another. */
const BYTES = 256;
const OPENS = unknownText(BYTES);
const CLOSES = unknownText(BYTES + 1);
const FIRST = unknownText(0).charCodeAt(0);
const STAND_IN = new RegExp(`${OPENS}([${unknownText(0)}-${unknownText(BYTES - 1)}]*)${CLOSES}`, 'g');
const RESERVED = /[\ue000-\uf8ff]/;

/** The same few names stand in every file. */
function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

const standInOf = remembered(
  (name) => OPENS + Array.from(Buffer.from(name), (byte) => unknownText(byte)).join('') + CLOSES,
);
const nameBehind = remembered((characters) =>
  Buffer.from(Array.from(characters, (character) => character.charCodeAt(0) - FIRST)).toString(),
);

/** @param name as people shall read it: `Bucket.Arn`, `AWS::Region` */
export function unknown(name: string): string {
  return standInOf(name);
}

/** Whether some of the text is not known. Text of a file that holds such characters itself must not come this far. */
export function holdsUnknown(text: string): boolean {
  return RESERVED.test(text);
}

/** The text with each stand-in replaced, to be shown to people: by default `${Bucket.Arn}`. */
export function nameUnknowns(text: string, show = (name: string) => `\${${name}}`): string {
  if (!holdsUnknown(text)) return text;
  return text.replace(STAND_IN, (_, characters: string) => show(nameBehind(characters)));
}

/** The names of what is not known in the text, in their order. */
export function unknownNames(text: string): readonly string[] {
  const names: string[] = [];
  nameUnknowns(text, (name) => {
    names.push(name);
    return '';
  });
  return names;
}

/** Text of a file, in which such characters can only be meant to be taken for a stand-in, without them. */
export function withoutStandIns(text: string): string {
  return text.replace(new RegExp(RESERVED, 'g'), '\ufffd');
}

/** What to say of a text that `withoutStandIns` changed. */
export const HELD_STAND_INS = 'a text with characters that Unicode reserves for private use';
