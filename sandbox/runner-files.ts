/** What a step leaves for its runner: output files and workflow commands (GitHub Docs, "Workflow commands"). */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `endLine`, `title`, … as given. */
  readonly properties: Readonly<Record<string, string>>;
}

/** The entries of a GITHUB_OUTPUT or GITHUB_STATE file: `name=value`, or a heredoc for several lines. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const [, name = '', delimiter = ''] = heredoc;
      const end = lines.findIndex((it, at) => at > index && it.replace(/\r$/, '') === delimiter);
      if (end < 0) throw new Error(`The output ${name} has no closing ${delimiter}.`);
      outputs[name] = lines
        .slice(index + 1, end)
        .join('\n')
        .replace(/\r$/, '');
      index = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 1) throw new Error(`Not an output: ${line}`);
    outputs[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return outputs;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%25': '%',
};

const unescapeMessage = (text: string): string => text.replace(/%0D|%0A|%25/g, (it) => ESCAPES[it] ?? it);

const unescapeProperty = (text: string): string =>
  text.replace(/%0D|%0A|%3A|%2C|%25/g, (it) => ESCAPES[it] ?? it);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
  if (!match) return undefined;
  const [, name = '', list = '', message = ''] = match;
  const properties = list
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(properties), message: unescapeMessage(message) };
}

/** The workflow commands in a log, which a line begins with `::`. */
export function parseCommands(log: string): Command[] {
  return log.split(/\r?\n/).flatMap((line) => parseCommand(line) ?? []);
}

export function annotationsOf(commands: readonly Command[]): Annotation[] {
  return commands.flatMap(({ name, message, properties }) =>
    name === 'error' || name === 'warning' || name === 'notice' ? { level: name, message, properties } : [],
  );
}

/** Values that the runner hides in the log from then on. */
export const masksOf = (commands: readonly Command[]): string[] =>
  commands.filter((command) => command.name === 'add-mask').map((command) => command.message);
