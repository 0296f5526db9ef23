/** Titles of issues: the same from run to run, with no count and no date. */
import type { Entity } from '../../model/entity.ts';
import type { JudgedAccount } from '../../model/judgement.ts';
import { label, shortPath } from '../entity-words.ts';
import { clip, visible } from '../escape.ts';

/** Code points. Source: GitHub refuses longer titles of issues with 422. */
const LONGEST = 256;
const NAME = 100;
const PATH = 190;

export function accountTitle(account: JudgedAccount): string {
  const name = account.name ?? account.alias;
  const called = name === undefined ? '' : ` (${plain(clip(name, NAME))})`;
  return clip(`IAM Sweep: account ${account.id}${called}`, LONGEST);
}

export function entityTitle(entity: Entity): string {
  const path = plain(shortPath(`${entity.type}/${label(entity)}`, PATH));
  return clip(`IAM Sweep: ${clip(path, PATH)} in ${entity.accountId}`, LONGEST);
}

/**
 * Foreign text that GitHub shows as it is. In a title code spans and emoji are rendered, and mails about it are read by
 * programs that know mentions and references.
 */
function plain(foreign: string): string {
  return visible(foreign.replace(/\s+/gu, ' ').trim())
    .replaceAll('`', 'ˋ')
    .replace(/[@#:](?=\S)/g, '$& ');
}
