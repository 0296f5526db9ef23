/** What changes in access, document by document, as Markdown. */
import type { AccessLine, JudgedChange } from '../../model/pull-request.ts';
import { clip, code, text } from '../escape.ts';
import { count, type Phrase, toMarkdown } from '../phrase.ts';
import { accessPhrase, changesAccess, documentPhrase, namesFile, usagePhrases } from './access-words.ts';
import type { Page } from './page.ts';
import { leftOut } from './room.ts';
import { usageWords } from './verdict-words.ts';

export function accessChanges(page: Page): string {
  const { changes } = page.input.judgement;
  if (changes.length === 0) return '';
  const { documents } = page.room;
  const told = changes.filter(changesAccess);
  const head = page.heading('What changes in access');
  const items = told.slice(0, documents).map((change) => documentItem(change, page));
  const rest = leftOut(told.length - items.length, 'policies', page.elsewhere);
  return [head, ...items, rest, textAlone(changes, told.length), usage(page, told.length)].join('');
}

function documentItem(change: JudgedChange, page: Page): string {
  const { lines } = page.room;
  const access = change.access.slice(0, lines).map((line) => `  - ${accessItem(line, change, page)}\n`);
  const rest = change.access.length - access.length;
  const more = rest > 0 ? `  - … and ${rest} more, in ${page.elsewhere}\n` : '';
  const place = namesFile(change) ? '' : ` in ${code(change.path, 200)}`;
  return `- ${toMarkdown(documentPhrase(change))}${place}${tie(change, page)}\n${access.join('')}${more}`;
}

/** Whom it is about in the account, where everything is told. */
function tie({ holder: { entityArn, tiedBy } }: JudgedChange, { isFull }: Page): string {
  if (!isFull || entityArn === undefined) return '';
  const by = tiedBy === 'map' ? ', by changes.map' : tiedBy === undefined ? '' : `, by its ${TIES[tiedBy]}`;
  return `<br>which is ${code(entityArn, 200)}${by}`;
}

const TIES = { arn: 'ARN', name: 'name' } as const;

function accessItem(line: AccessLine, { kind }: JudgedChange, page: Page): string {
  const told = within(accessPhrase(line, kind, page.room.access), page);
  const level = page.isFull && line.level !== undefined ? [text(line.level.replaceAll('-', ' '), 40)] : [];
  const uses = usagePhrases(line, page.isFull).map((phrase) => toMarkdown(phrase));
  return [told, ...level, ...uses].join(' · ');
}

/** Code points of a condition. */
const CONDITION = 200;

/** Long conditions are cut before they are looked at, since there may be thousands. */
function within(phrase: Phrase, { room }: Page): string {
  const most = Math.min(CONDITION, room.text);
  return phrase
    .map((piece) => (piece.kind === 'text' ? text(clip(piece.value, most), most) : toMarkdown([piece])))
    .join('');
}

function textAlone(changes: readonly JudgedChange[], told: number): string {
  const same = changes.length - told;
  if (same === 0) return '';
  const [differs, gives] = same === 1 ? ['differs', 'gives'] : ['differ', 'give'];
  const which = told === 0 ? count(same, 'policy') : count(same, 'other policy');
  return `\n${which} ${differs} in the text and ${gives} the same access as before.\n`;
}

function usage({ input }: Page, told: number): string {
  const words = usageWords(input);
  return words === undefined || told === 0 ? '' : `\n${toMarkdown(words)}\n`;
}
