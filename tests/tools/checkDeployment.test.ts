import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { checkDeploymentFile, problemLines } from '../../tools/checkDeployment';
import { deploymentJsonSchema } from '../../tools/deploymentFiles';

const run = (...args: readonly string[]) =>
  spawnSync('npx', ['tsx', 'tools/checkDeployment.ts', ...args], { encoding: 'utf8' });

describe('the command', { timeout: 30_000 }, () => {
  test('says ok and what the file sets', () => {
    const { status, stdout, stderr } = run('docs/examples/deployment.json');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout:
        'docs/examples/deployment.json: ok. 3 countries, 2 clinics, languages en, es, ar, https://check.example.org/\n',
      stderr: '',
    });
  });

  test('names place, what was expected and what was found, and fails', () => {
    const { status, stdout, stderr } = run('.prettierrc.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      '.prettierrc.json: printWidth: expected no field with this name, found 100\n.prettierrc.json: singleQuote: expected no field with this name, found true\n',
    );
  });

  test.each([[['no-such-file.json']], [[]], [['a', 'b']]])('with %j it stops with 2', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  test('says nothing is there where nothing is', () => {
    const problems = [{ path: 'clinics[0].phone', expected: 'phone', found: undefined }] as const;
    expect(problemLines('f.json', problems)).toEqual([
      'f.json: clinics[0].phone: expected a phone number: digits, with a plus sign in front if it has one, found nothing',
    ]);
  });
});

describe('a file', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const problemsOf = (content: string | Buffer) => {
    const file = join(folder, 'deployment.json');
    writeFileSync(file, content);
    const { problems } = checkDeploymentFile(file);
    return problems?.map((line) => line.replace(`${file}: `, ''));
  };
  const clinic = { id: 'north', name: 'North', phone: '1 2', urgentLine: '1 2' };

  test('with a syntax error: line and column, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problemsOf(`{${end}  "clinics": [],${end}}`)).toEqual([
        'line 3, column 1: expected JSON text, found "}"',
      ]);
    }
  });

  test('with a name twice: both places', () => {
    expect(problemsOf('{"defaultCountry":"GB",\n"defaultCountry":"IE"}')?.[0]).toBe(
      'defaultCountry: line 1, column 2 and line 2, column 1: expected each name only once in its group, found "defaultCountry"',
    );
  });

  test('saved with a byte order mark is right; in UTF-16 it is named so', () => {
    expect(problemsOf('\uFEFF{}')).toBeUndefined();
    expect(problemsOf(Buffer.from('\uFEFF{}', 'utf16le'))).toEqual([
      'expected text saved as UTF-8, found UTF-16',
    ]);
  });

  test('for a newer version is refused, though the app would go by it', () => {
    expect(problemsOf('{"languages":["en","tlh"],"sheets":[]}')).toEqual([
      'languages[1]: expected a language that this build holds, found "tlh"',
      'sheets: expected no field with this name, found []',
    ]);
  });

  test('with a picture that is not beside it', () => {
    const content = JSON.stringify({ clinics: [{ ...clinic, logo: 'logo.svg' }] });
    expect(problemsOf(content)).toEqual([
      'clinics[0].logo: expected a picture in this place, beside the file, found logo.svg',
    ]);
    writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(problemsOf(content)).toBeUndefined();
  });

  test.each([
    ['a script', '<svg:script>1</svg:script>', '<svg:script'],
    ['an event attribute', '<circle\nonload="x()"/>', 'onload='],
    [
      'a picture of another file',
      '<image href="https://a.org/b.png"/>',
      'href=\\"https://a.org/b.png\\"/',
    ],
    ['a link that runs', "<a xlink:href='javascript:x()'/>", "href='javascript:x()'/"],
    ['a style from elsewhere', '<style>*{fill:url(b.svg#c)}</style>', 'url(b.svg#c)'],
    [
      'an address that comes in time',
      '<set attributeName="href" to="https://a.org/"/>',
      'attributeName=\\"href\\"',
    ],
    [
      'an address that moves',
      "<animate attributeName = ' xlink:href' values='#a;b.svg'/>",
      "attributeName = ' xlink:href'",
    ],
    ['a name by numbers', '<set attributeName="&#104;ref" to="b.svg"/>', '&#104;'],
    [
      'a set of pictures',
      '<g style="mask:-webkit-image-set(\'b.png\' 1x)"/>',
      "image-set('b.png' 1x)",
    ],
    [
      'an address in hiding in its style',
      '<style><![CDATA[*{fill:u\\72l(b.svg#c)}]]></style>',
      '\\\\72l(b.svg#c)}]]></st',
    ],
    [
      'an address in hiding in an attribute',
      '<g mask="u\\rl(b.svg#c)"/>',
      '\\\\rl(b.svg#c)\\"/></svg>',
    ],
    ['an address in numbers', '<g mask="ur&#x6c;(b.svg#c)"/>', '&#x6c;'],
    ['an entity', '<!ENTITY x SYSTEM "b">', '<!ENTITY'],
    ['a page in it', '<foreignObject/>', '<foreignObject'],
  ])('with an SVG picture that has %s', (_title, inside, found) => {
    const content = JSON.stringify({ clinics: [{ ...clinic, logo: 'logo.svg' }] });
    writeFileSync(
      join(folder, 'logo.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
    );
    expect(problemsOf(content)).toEqual([
      `clinics[0].logo: expected an SVG picture without script, event attribute or address of another file, found logo.svg: "${found}"`,
    ]);
  });

  test('with an SVG picture that only draws', () => {
    const content = JSON.stringify({ clinics: [{ ...clinic, logo: 'logo.svg' }] });
    writeFileSync(
      join(folder, 'logo.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" inkscape:export-filename="C:\\1.png"><style>g{fill:red}</style><text>a\\b &#233; &#38; &#10;</text><animate attributeName="x"/><defs><path id="a" d="M0 0"/></defs><use href="#a"/><g fill="url(#b)"/><image href="data:image/png;base64,AA=="/></svg>`,
    );
    expect(problemsOf(content)).toBeUndefined();
  });

  test.each([
    ['bytes', Buffer.alloc(100_001), '100001 bytes'],
    ['pixels', PNG.sync.write(new PNG({ width: 1700, height: 2 })), '1700 x 2 px'],
  ])('with a picture of too many %s', (_what, picture, found) => {
    const content = JSON.stringify({ clinics: [{ ...clinic, logo: 'large.png' }] });
    writeFileSync(join(folder, 'large.png'), picture);
    expect(problemsOf(content)).toEqual([
      `clinics[0].logo: expected a picture of no more than 100000 bytes, no wider and no higher than 1600 pixels, found large.png: ${found}`,
    ]);
  });

  test('with more problems than anybody reads at once: the first ones, and that there may be more', () => {
    const clinics = Array.from({ length: 300 }, () => ({ id: 'X' }));
    const problems = problemsOf(JSON.stringify({ clinics }));
    expect(problems).toHaveLength(21);
    expect(problems?.at(-1)).toBe('There may be more. Only the first 20 are shown.');
  });

  test('without an end is refused, and read no further', () => {
    expect(checkDeploymentFile('/dev/zero').problems).toEqual([
      '/dev/zero: expected no more than 1000000 characters, found 4000001',
    ]);
  });

  test.each([
    ['check:deployment', ['tools/checkDeployment.ts']],
    ['build:single', ['tools/buildSingle.ts', '--deployment']],
  ])('%s sends no control character of it to the terminal', (_command, args) => {
    const file = join(folder, 'bad \u001b[31m.json');
    const bad = '\u001b[2J\u009b\u202e';
    writeFileSync(file, JSON.stringify({ [bad]: bad, publicAddress: `https://a.org/${bad}/` }));
    const { status, stdout, stderr } = spawnSync('npx', ['tsx', ...args, file], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('\\u{1b}[2J');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('the JSON Schema is of the same fields, and asks only for what has no preset', () => {
  const schema = deploymentJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      languages: { items: { enum: languages.map(({ tag }) => tag) } },
      clinics: { items: { required: ['id', 'name', 'phone', 'urgentLine'] } },
      kiosk: { properties: { countdownSeconds: { minimum: 30 } } },
    },
  });
  expect(schema).not.toHaveProperty('required');
});
