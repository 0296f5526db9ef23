/** Paths as Terraform's functions take them. Source: Terraform's "References to Values", "Filesystem and Workspace Info". */
import { holdsUnknown, nameUnknowns } from '../unknown-name.ts';

const HERE = 'path.module';

/**
 * The path in the repository. Without `path.module` a path is taken from where Terraform runs, which is the directory
 * of the root module.
 * @param from the path of the source
 * @returns undefined for what is not known, and for what is outside of the repository
 */
export function pathOfFile(text: string | undefined, from: string): string | undefined {
  if (text === undefined) return undefined;
  const path = nameUnknowns(text, (name) => (name === HERE ? '.' : `\u0000${name}`));
  if (holdsUnknown(path) || path.includes('\u0000') || path.startsWith('/') || path === '') return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

const CALL = /\b(?:file|filebase64|templatefile)\s*\(\s*"(?:\$\{path\.module\}\/)?([^"$\\\n]{1,500})"/g;

/** The files that source names in calls which need not be worked out, such as those inside of a `for` expression. */
export function filesNamed(source: string, from: string): readonly string[] {
  return [...source.matchAll(CALL)].flatMap(([, name]) => pathOfFile(name, from) ?? []);
}
