/**
 * Text that Slack reads markup in: the fallback of a message, and the user's own templates. Foreign values put into it
 * stay text. Source: Slack's "Formatting text for app surfaces".
 */
import { SLACK_PLACEHOLDERS, type SlackPlaceholder } from '../model/settings.ts';
import { clip, visible } from './escape.ts';

/** Characters of a section; a longer one makes Slack refuse the message. */
export const SECTION = 3000;
const VALUE = 200;

/** Slack has no escape for these, so letters that look alike stand for them: no bold, no mention, no emoji. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  _: '＿',
  '~': '∼',
  '`': 'ˋ',
  '@': '＠',
  ':': '：',
};

/** Only at the edge of a word does Slack take these for markup. `prod_eu` stays as it is. */
const MARKUP = /[*~`@:]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Foreign text where Slack reads markup. */
export function slackSafe(foreign: string): string {
  const inert = visible(clip(foreign, VALUE)).replace(MARKUP, (sign) => LOOKALIKES[sign] ?? sign);
  return escaped(inert);
}

/** The three characters that Slack asks to escape. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The template is the workflow author's, markup and mentions included; `values` are safe already. */
export function filled(template: string, values: Readonly<Record<SlackPlaceholder, string>>): string {
  const text = template.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const known = SLACK_PLACEHOLDERS.find((placeholder) => placeholder === name);
    return known === undefined ? whole : values[known];
  });
  return cut(text, SECTION);
}

/** At most `max` UTF-16 units, without half a character or half an escape at the end. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/(?:&\w{0,4}|[\ud800-\udbff])$/, '')}…`;
}
