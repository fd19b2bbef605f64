import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { deploymentJsonSchema } from '../../tools/deploymentFiles';
import { reportOn } from '../../tools/checkDeployment';

const run = (...args: readonly string[]) =>
  spawnSync('npx', ['tsx', 'tools/checkDeployment.ts', ...args], { encoding: 'utf8' });

describe('the command', () => {
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
    expect(reportOn('f.json', { ok: false, problems })).toEqual([
      'f.json: clinics[0].phone: expected a phone number: digits, with a plus sign in front if it has one, found nothing',
    ]);
  });
});

test('the JSON Schema is of the same fields, and asks only for what has no preset', () => {
  const schema = deploymentJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      languages: { items: { enum: ['en', 'es', 'ar'] } },
      clinics: { items: { required: ['id', 'name', 'phone', 'urgentLine'] } },
      kiosk: { properties: { countdownSeconds: { minimum: 30 } } },
    },
  });
  expect(schema).not.toHaveProperty('required');
});
