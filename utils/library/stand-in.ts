/** What stands in for a damaged record that others need: quotes without their article are neither checked nor restored. */
import * as v from 'valibot';
import { speakerKey } from './fold.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type SpeakerRecord,
  speakerRecordSchema,
} from './records.ts';

/** The value of a record's field where it is as it should be. */
function sound<S extends v.GenericSchema>(
  record: unknown,
  field: string,
  schema: S,
  otherwise: v.InferOutput<S>,
): v.InferOutput<S> {
  const result = v.safeParse(schema, Reflect.get(Object(record), field));
  return result.success ? result.output : otherwise;
}

/**
 * The article with this id, with what is sound of its record; the rest is unknown.
 * @param record as it is stored, or whatever is known of it
 */
export function articleStandIn(id: string, record: unknown, at: string): ArticleRecord {
  const { entries } = articleRecordSchema;
  const words = (field: keyof ArticleRecord) => sound(record, field, v.nullable(v.string()), null);
  return {
    id,
    address: sound(record, 'address', entries.address, `unknown:${id}`),
    url: words('url'),
    canonicalUrl: words('canonicalUrl'),
    title: words('title'),
    siteName: words('siteName'),
    host: words('host'),
    byline: words('byline'),
    publishedTime: words('publishedTime'),
    modifiedTime: words('modifiedTime'),
    language: words('language'),
    dir: sound(record, 'dir', entries.dir, null),
    agency: words('agency'),
    savedAt: sound(record, 'savedAt', entries.savedAt, at),
    lastReadAt: sound(record, 'lastReadAt', entries.lastReadAt, at),
  };
}

/** The speaker with this id, with what is sound of its record; null where not even its name is. */
export function speakerStandIn(id: string, record: unknown, at: string): SpeakerRecord | null {
  const { entries } = speakerRecordSchema;
  const name = sound(record, 'name', v.nullable(entries.name), null);
  if (name === null) return null;
  const spellings = (field: string) => sound(record, field, v.array(v.string()), []);
  return {
    id,
    name,
    kind: sound(record, 'kind', entries.kind, 'person'),
    keys: [...new Set([speakerKey(name), ...spellings('keys')])],
    aliases: spellings('aliases'),
    savedAt: sound(record, 'savedAt', entries.savedAt, at),
  };
}
