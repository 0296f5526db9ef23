import { describe, expect, it } from 'vitest';
import { readShown, resourceElement } from './templates.ts';

const SECTIONS = `Parameters:
  Name: {Type: String}
  Stage: {Type: String, Default: dev}
  Arns: {Type: CommaDelimitedList, Default: "arn:a, arn:b"}
  OpenArns: {Type: List<String>}
  Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}
Mappings:
  Accounts: {dev: {id: '111122223333'}, prod: {id: '444455556666'}}
  Same: {dev: {id: x}, prod: {id: x}}
Conditions:
  Yes: !Equals [a, a]
  No: !Not [!Condition Yes]
  Open: !Equals [!Ref Name, x]
  NotOpen: !Not [!Condition Open]
  OpenAndNo: !And [!Condition Open, !Condition No]
  OpenOrYes: !Or [!Condition Open, !Condition Yes]
  IsDev: !Equals [!Ref Stage, dev]
  Loop: !Not [!Condition Loop]
`;

describe('The value of', () => {
  it.each([
    ['a Ref to a resource is a stand-in', '!Ref Bucket', `\${Bucket}`],
    ['a Ref to a parameter with a default is the default', '!Ref Stage', 'dev'],
    ['a Ref to a parameter without one is a stand-in', '!Ref Name', `\${Name}`],
    ['a Ref to a list is a list', '!Ref Arns', ['arn:a', 'arn:b']],
    ['a Ref to an open list is a stand-in', '!Ref OpenArns', [`\${OpenArns}`]],
    ['a Ref to a parameter of SSM is a stand-in, its default being a name', '!Ref Stored', `\${Stored}`],
    ['a Ref to a pseudo parameter is a stand-in', '!Ref AWS::Region', `\${AWS::Region}`],
    ['a GetAtt is a stand-in', '!GetAtt Bucket.Arn', `\${Bucket.Arn}`],
    ['a GetAtt in the long form is the same', '{"Fn::GetAtt": [Bucket, Arn]}', `\${Bucket.Arn}`],
    [
      'a Sub holds values and stand-ins',
      `!Sub "arn:\${Stage}:\${Bucket.Arn}/\${AWS::Region}"`,
      `arn:dev:\${Bucket.Arn}/\${AWS::Region}`,
    ],
    [
      'a Sub with variables of its own',
      `!Sub ["\${A}-\${B}-\${Stage}", {A: 1, B: !Ref Name}]`,
      `1-\${Name}-dev`,
    ],
    [
      'a Sub keeps what is escaped, as the variables of IAM are',
      `!Sub "\${!aws:username}/\${Stage}"`,
      `\${aws:username}/dev`,
    ],
    ['a Sub keeps an opening that nothing closes', `!Sub "a\${Stage"`, `a\${Stage`],
    ['a Join', '!Join [":", [arn, !Ref Stage, !Ref Name]]', `arn:dev:\${Name}`],
    ['a Join of a list parameter', '!Join ["|", !Ref Arns]', 'arn:a|arn:b'],
    ['a Join passes over AWS::NoValue', '!Join ["", [a, !Ref AWS::NoValue, b]]', 'ab'],
    ['a Select', '!Select [1, [a, b, c]]', 'b'],
    ['a Select of the only item of a list that is written', '!Select [0, [!Ref Name]]', `\${Name}`],
    ['a Select of an open list', '!Select [1, !Ref OpenArns]', `\${OpenArns[1]}`],
    ['a Split', '!Split [",", "a,b"]', ['a', 'b']],
    ['a Select of a Split', '!Select [1, !Split ["/", "x/y"]]', 'y'],
    [
      'a Select of a Split of what is open',
      '!Select [1, !Split ["/", !Ref Name]]',
      `\${Split "/" \${Name}[1]}`,
    ],
    ['a FindInMap', '!FindInMap [Accounts, prod, id]', '444455556666'],
    ['a FindInMap by an open key, where all entries agree', '!FindInMap [Same, !Ref Name, id]', 'x'],
    ['a FindInMap with a default value', '{"Fn::FindInMap": [Accounts, test, id, {DefaultValue: y}]}', 'y'],
    ['an ImportValue', '!ImportValue shared', `\${ImportValue shared}`],
    [
      'an ImportValue of a Sub',
      `{"Fn::ImportValue": {"Fn::Sub": "\${Stage}-arn"}}`,
      `\${ImportValue dev-arn}`,
    ],
    ['a Base64', '!Base64 abc', 'YWJj'],
    ['a Base64 of what is open', '!Base64 {Ref: Name}', `\${Base64 \${Name}}`],
    ['a Cidr', '!Cidr [10.0.0.0/16, 2, 8]', [`\${Cidr ["10.0.0.0/16","2","8"]}`]],
    ['a GetAZs', '!GetAZs us-east-1', [`\${GetAZs us-east-1}`]],
    ['a Length', '{"Fn::Length": [a, b]}', '2'],
    ['a ToJsonString', '{"Fn::ToJsonString": {a: [1]}}', '{"a":["1"]}'],
    ['an If with a condition that holds', '!If [Yes, a, b]', 'a'],
    ['an If with a condition that does not', '!If [No, a, b]', 'b'],
    ['an If with an And of which a part does not hold', '!If [OpenAndNo, a, b]', 'b'],
    ['an If with an Or of which a part holds', '!If [OpenOrYes, a, b]', 'a'],
    ['an If that leaves AWS::NoValue out', '[a, !If [No, b, !Ref AWS::NoValue]]', ['a']],
    ['a dynamic reference', '"{{resolve:ssm:/bucket:1}}/*"', `\${resolve:ssm:/bucket:1}/*`],
    ['a number and a truth value are texts', '[123, true, no]', ['123', 'true', 'false']],
    ['an account with a leading zero keeps it', '012345678901', '012345678901'],
  ])('%s', (_, value, expected) => {
    expect(resourceElement(value, SECTIONS)).toEqual({ value: expected, open: [] });
  });

  it.each([
    ['a Ref to nothing', '!Ref Nothing', '"Nothing", which the template does not define'],
    ['a GetAtt of nothing', '!GetAtt Nothing.Arn', '"Nothing", which the template does not define'],
    [
      'a FindInMap of nothing',
      '!FindInMap [Accounts, test, id]',
      'Fn::FindInMap "Accounts.test.id", which no mapping holds',
    ],
    ['a Select beyond the end', '!Select [3, [a]]', 'item 3 of a list of 1'],
    ['a list in a text', `!Sub ["\${A}", {A: [a, b]}]`, 'a list in place of a text'],
    ['a Transform', '!Transform {Name: AWS::Include}', 'Fn::Transform'],
    ['a function that nobody knows', '{"Fn::Shuffle": a}', 'Fn::Shuffle'],
    ['a function by the name of a property of all objects', '{"Fn::toString": a}', 'Fn::toString'],
    ['a tag that nobody knows', '!Shuffle a', 'the tag "!Shuffle"'],
    [
      'a condition that is not there',
      '!If [Missing, a, a]',
      'the condition "Missing", which the template does not define',
    ],
    ['a merge key', '{<<: {a: b}, c: d}', 'the merge key "<<", which CloudFormation does not know'],
    ['a loop', '{"Fn::ForEach::X": [X, [a], {a: b}]}', 'Fn::ForEach::X'],
  ])('%s is open', (_, value, what) => {
    expect(resourceElement(value, SECTIONS).open).toContain(what);
  });
});

describe('Parameters that are told', () => {
  it('count before defaults and stand for pseudo parameters', () => {
    const told = { Stage: 'prod', 'AWS::Partition': 'aws-cn', Arns: ['arn:c'] };
    const value = `[!Sub "\${Stage}:\${AWS::Partition}:\${AWS::URLSuffix}", !Join ["", !Ref Arns]]`;
    expect(resourceElement(value, SECTIONS, told).value).toEqual(['prod:aws-cn:amazonaws.com.cn', 'arn:c']);
  });

  it('decide conditions, which a default does not', () => {
    expect(resourceElement('!If [IsDev, a, b]', SECTIONS, { Stage: 'prod' })).toEqual({
      value: 'b',
      open: [],
    });
    expect(resourceElement('!If [IsDev, a, b]', SECTIONS).value).toEqual(['a', 'b']);
  });

  it('choose from mappings, which a default does not', () => {
    const value = '!FindInMap [Accounts, !Ref Stage, id]';
    expect(resourceElement(value, SECTIONS, { Stage: 'prod' }).value).toBe('444455556666');
    expect(resourceElement(value, SECTIONS).value).toMatch(
      /^\$\{Accounts\.\$\{Stage\}\.id of [\da-f]{32}\}$/,
    );
  });
});

describe('A mapping with an open key', () => {
  it('gives another value when any of its entries changes', () => {
    const value = '!FindInMap [Accounts, !Ref Name, id]';
    const other = SECTIONS.replace("'444455556666'", "'777788889999'");
    expect(resourceElement(value, SECTIONS)).not.toEqual(resourceElement(value, other));
  });
});

describe('An open condition', () => {
  it('makes a statement of each way that it can go, and is told', () => {
    expect(resourceElement('!If [Open, a, b]', SECTIONS)).toEqual({
      value: ['a', 'b'],
      open: ['the condition of Fn::If "Open"'],
    });
  });

  it('goes one way at a time', () => {
    const value = '[!If [Open, a, b], !If [Open, c, d], !If [NotOpen, e, f]]';
    expect(resourceElement(value, SECTIONS).value).toEqual([
      ['a', 'c', 'f'],
      ['b', 'd', 'e'],
    ]);
  });

  it('with three others makes sixteen ways, and no more are looked for', () => {
    const conditions = [1, 2, 3, 4].map((name) => `  C${name}: !Equals [!Ref Name, ${name}]\n`).join('');
    const value = `[${[1, 2, 3, 4].map((name) => `!If [C${name}, a${name}, b]`).join()}]`;
    const read = resourceElement(value, `Parameters: {Name: {Type: String}}\nConditions:\n${conditions}`);
    expect(read.value).toHaveLength(16);
    expect(read.open).toHaveLength(4);
  });

  it('with others makes no more ways than can be read', () => {
    const names = Array.from({ length: 30 }, (_, index) => `C${index}`);
    const conditions = names.map((name) => `  ${name}: !Equals [!Ref Name, ${name}]\n`).join('');
    const value = `[${names.map((name) => `!If [${name}, a${name}, b]`).join()}]`;
    const read = resourceElement(value, `Parameters: {Name: {Type: String}}\nConditions:\n${conditions}`);
    expect(read.value).toHaveLength(16);
    expect(read.open).toContain('more than 16 ways that its conditions can go');
  });

  it('may lean on itself', () => {
    expect(resourceElement('!If [Loop, a, b]', SECTIONS).open).toEqual(['the condition of Fn::If "Loop"']);
  });
});

describe('The lines of', () => {
  it('a statement end before the blank lines that follow its last text', () => {
    const text = `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: "*"
            Resource: |-
              arn:aws:s3:::a


Outputs: {}
`;
    expect(readShown(text).documents[0]?.statements).toEqual([{ start: 7, end: 10 }]);
  });

  it('a statement end with the alias that is its last value, wherever the anchor stands', () => {
    const text = `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: &own
              - arn:aws:s3:::a
          - Effect: Allow
            Action: s3:PutObject
            Resource: *own
Outputs: {}
`;
    expect(readShown(text).documents[0]).toMatchObject({
      lines: { start: 6, end: 13 },
      statements: [
        { start: 7, end: 10 },
        { start: 11, end: 13 },
      ],
    });
  });

  const template = `Parameters:
  Name: {Type: String}
Conditions:
  Open: !Equals [!Ref Name, x]
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:*
            Resource: "*"   # all

          # the rest
          - !If
            - Open
            - Effect: Allow
              Action: sqs:*
              Resource: "*"
            - Effect: Allow
              Action: sns:*
              Resource:
                - "*"
          -
            Effect: Deny
            Action: "*"
            Resource: "*"

Outputs: {}
`;

  it('statements end with their last word, and those of an open If are its branches', () => {
    const { documents, unresolved } = readShown(template);
    expect(documents[0]?.statements).toEqual([
      { start: 11, end: 13 },
      { start: 18, end: 20 },
      { start: 21, end: 24 },
      { start: 26, end: 28 },
    ]);
    expect(unresolved).toMatchObject([
      { lines: { start: 17, end: 24 }, what: 'the condition of Fn::If "Open"', address: 'P' },
    ]);
  });
});
