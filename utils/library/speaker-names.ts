/** From the name that an article gives to the library's speaker: one record for all who share a spelling. */
import { speakerKey } from './fold.ts';
import { validRows } from './reader.ts';
import { type SpeakerRecord, speakerRecordSchema } from './records.ts';
import type { Writer } from './writer.ts';

type Named = { readonly name: string | null; readonly kind: SpeakerRecord['kind'] };

/**
 * Finds or makes the speakers of these names. Anonymous ones ("an official") get no record: two of them are not one.
 * @returns name as given → speaker id.
 */
export async function resolveSpeakers(writer: Writer, named: readonly Named[]): Promise<Map<string, string>> {
  const { db } = writer;
  const wanted = new Map<string, SpeakerRecord['kind']>();
  for (const { name, kind } of named) if (name?.trim() && kind !== 'anonymous') wanted.set(name, kind);
  const keys = [...new Set([...wanted.keys()].map(speakerKey))];
  const rows = keys.length > 0 ? await db.speakers.where('keys').anyOf(keys).toArray() : [];
  const byKey = new Map<string, string>();
  for (const speaker of validRows(writer, 'speakers', speakerRecordSchema, rows)) {
    for (const key of speaker.keys) byKey.set(key, speaker.id);
  }
  const ids = new Map<string, string>();
  const fresh: SpeakerRecord[] = [];
  for (const [name, kind] of wanted) {
    const key = speakerKey(name);
    let id = byKey.get(key);
    if (id === undefined) {
      id = writer.newId();
      byKey.set(key, id);
      fresh.push({ id, name, kind, keys: [key], aliases: [], savedAt: writer.at });
    }
    ids.set(name, id);
  }
  await db.speakers.bulkAdd(fresh);
  writer.note(...fresh.map(({ id }) => ({ op: 'added', table: 'speakers', id }) as const));
  return ids;
}
