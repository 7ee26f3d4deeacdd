/** Holds the interface's words to the code and to each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['en', 'id'] as const;
const SOURCES = ['components', 'entrypoints', 'utils', 'wxt.config.ts'];

const messages = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await messagesOf(language)] as const)),
);

async function messagesOf(language: string): Promise<Map<string, ParsedMessage>> {
  const parsed = await parseMessagesFile(join(ROOT, `locales/${language}.yml`));
  return new Map(
    parsed
      .filter((message) => !message.key[0]?.startsWith('@@'))
      .map((message) => [message.key.join('.'), message]),
  );
}

function textsOf(message: ParsedMessage): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

/** The placeholders of a message, over all its plural forms: "one quote" need not repeat the number. */
function placeholders(message: ParsedMessage): string[] {
  return [...new Set(textsOf(message).flatMap((text) => text.match(/\$\d/g) ?? []))].sort();
}

function* sourceFiles(path: string): Generator<string> {
  if (/\.(?:ts|tsx|html)$/.test(path)) yield path;
  else
    for (const name of readdirSync(path))
      if (!name.includes('.') || /\.(?:tsx?|html)$/.test(name)) yield* sourceFiles(join(path, name));
}

const code = SOURCES.flatMap((source) => [...sourceFiles(join(ROOT, source))])
  .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('every language has the same messages', () => {
  const [first, ...others] = LANGUAGES.map((language) => [...(messages[language]?.keys() ?? [])].sort());
  for (const keys of others) expect(keys).toEqual(first);
});

test('every message is used', () => {
  const unused = [...(messages.en?.keys() ?? [])].filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key.replaceAll('.', '_')}__`),
  );
  expect(unused).toEqual([]);
});

test('every message that the code asks for is there', () => {
  const asked = [...code.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => messages.en?.has(key) === false)).toEqual([]);
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  const known = new Set([...(messages.en?.keys() ?? [])].map((key) => key.replaceAll('.', '_')));
  expect(inManifest.filter((key) => !known.has(key))).toEqual([]);
});

describe.each(LANGUAGES.slice(1))('%s', (language) => {
  test('fills in the same things as English', () => {
    for (const [key, message] of messages.en ?? []) {
      const other = messages[language]?.get(key);
      expect(other && placeholders(other), key).toEqual(placeholders(message));
    }
  });

  test('has plurals where English has, and nowhere else', () => {
    for (const [key, message] of messages.en ?? []) {
      expect(messages[language]?.get(key)?.type, key).toBe(message.type);
    }
  });

  test('leaves nothing in English but names and short common words', () => {
    const same = [...(messages.en ?? [])]
      .filter(
        ([key, message]) =>
          textsOf(message).join() === textsOf(messages[language]?.get(key) ?? message).join(),
      )
      .filter(([, message]) => textsOf(message).join().split(' ').length > 3);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test('has no empty message', () => {
    for (const [key, message] of messages[language] ?? []) {
      for (const text of textsOf(message)) expect(text.trim(), key).not.toBe('');
    }
  });
});

test.each(LANGUAGES)('no reason for a flag calls a sentence false (%s)', (language) => {
  const reasons = [...(messages[language] ?? [])].filter(([key]) => key.startsWith('reason.'));
  expect(reasons.length).toBeGreaterThan(5);
  for (const [key, message] of reasons)
    expect(`${key} ${textsOf(message).join(' ')}`).not.toMatch(
      /false|untrue|wrong|\blie|salah|palsu|bohong|hoaks/i,
    );
});
