/** The log of a step as GitHub shows it: secrets hidden, commands turned into what they stand for. */
import { parseCommands } from './runner-files.ts';

/**
 * Takes the output of a step as it comes, in any pieces, and hands on whole lines as a reader of the log sees them.
 * Debug lines are left out, as they are where debug logging is off. `end` hands on what has no line feed yet.
 */
export function runnerLog(show: (line: string) => void): { write(text: string): void; end(): void } {
  const secrets: string[] = [];
  let indent = '';
  let rest = '';
  const hidden = (line: string) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line);
  const say = (line: string) => show(`${indent}${hidden(line)}`);

  const line = (text: string) => {
    const [command] = parseCommands(text);
    if (command === undefined) {
      say(text);
      return;
    }
    const { name, message, properties } = command;
    if (name === 'add-mask') {
      secrets.push(message);
    } else if (name === 'group') {
      say(`▾ ${message}`);
      indent = '  ';
    } else if (name === 'endgroup') {
      indent = '';
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      const title = properties.title === undefined ? '' : ` (${properties.title})`;
      say(`${name[0]?.toUpperCase()}${name.slice(1)}${title}: ${message.replaceAll('\n', '\n  ')}`);
    }
  };

  return {
    write(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(line);
    },
    end() {
      if (rest !== '') {
        line(rest);
        rest = '';
      }
    },
  };
}
