import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, IndexDamagedError, seal, unseal } from './seal.ts';

const payload = fc.uint8Array({ maxLength: 200 });

describe('a sealed buffer', () => {
  it('gives its payload back', () => {
    fc.assert(
      fc.property(fc.string(), payload, (key, bytes) => {
        expect(unseal(key, seal(key, bytes))).toEqual(bytes);
      }),
    );
  });

  it('is refused after any one bit was flipped', () => {
    fc.assert(
      fc.property(payload, fc.nat(), fc.nat({ max: 7 }), (bytes, at, bit) => {
        const buffer = seal('a', bytes);
        const view = new Uint8Array(buffer);
        const place = at % view.length;
        view[place] = (view[place] ?? 0) ^ (1 << bit);
        expect(() => unseal('a', buffer)).toThrow(IndexDamagedError);
      }),
    );
  });

  it('is refused under another key, cut short, or missing', () => {
    const buffer = seal('epoch/1/0', Uint8Array.of(1, 2, 3, 4, 5));
    expect(() => unseal('epoch/2/0', buffer)).toThrow(/checksum/);
    expect(() => unseal('epoch/1/0', buffer.slice(0, -1))).toThrow(/checksum/);
    expect(() => unseal('epoch/1/0', new ArrayBuffer(3))).toThrow(/no sealed buffer/);
    expect(() => unseal('epoch/1/0', undefined)).toThrow(/missing/);
  });
});

describe('checksum', () => {
  it('is MurmurHash3, by its published test values', () => {
    const ascii = (text: string) => new TextEncoder().encode(text);
    expect(checksum(ascii(''), 1)).toBe(0x514e28b7);
    expect(checksum(ascii('Hello, world!'), 0x9747b28c)).toBe(0x24884cba);
    expect(checksum(ascii('aaaa'), 0x9747b28c)).toBe(0x5a97808a);
  });
});
