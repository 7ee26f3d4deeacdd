/** Speakers: renaming one, and making one of two spellings. */
import { LibraryError } from './errors.ts';
import { speakerKey } from './fold.ts';
import { patchQuotes, patchSpeaker, speakerToChange } from './patch.ts';
import { validRows } from './reader.ts';
import { quoteRecordSchema, type SpeakerRecord, speakerRecordSchema } from './records.ts';
import { rowsOfSpeaker } from './sheets.ts';
import { type LibraryDeps, type Written, write } from './writer.ts';

/** All speakers, by name. */
export async function listSpeakers(deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>): Promise<SpeakerRecord[]> {
  const rows = await deps.db.speakers.toArray();
  const collator = new Intl.Collator();
  return validRows(deps, 'speakers', speakerRecordSchema, rows).sort((a, b) =>
    collator.compare(a.name, b.name),
  );
}

/**
 * Makes one speaker of two: `keepId` keeps its name and takes the other's spellings and quotes. From then on, quotes by
 * either spelling are saved to it. Each quote still shows the name as its article gave it.
 * @returns the number of quotes that moved.
 * @throws LibraryError `not-found`, `invalid` where both are the same.
 */
export function mergeSpeakers(deps: LibraryDeps, keepId: string, otherId: string): Promise<Written<number>> {
  if (keepId === otherId)
    return Promise.reject(new LibraryError('invalid', 'a speaker cannot be merged with itself'));
  return write(
    deps,
    'merge-speakers',
    async (writer) => {
      const keep = await speakerToChange(writer, keepId);
      const other = await speakerToChange(writer, otherId);
      const rows = await rowsOfSpeaker(writer.db, otherId);
      const quotes = validRows(writer, 'quotes', quoteRecordSchema, rows);
      const moved = await patchQuotes(writer, quotes, () => ({ speakerId: keepId }));
      // Undo goes backwards: first the keeper gives the spellings back, then the other may have them again.
      await writer.db.speakers.delete(otherId);
      writer.note({ op: 'merged-away', speaker: other });
      await patchSpeaker(writer, keep, {
        keys: [...new Set([...keep.keys, ...other.keys])],
        aliases: [...new Set([...keep.aliases, other.name, ...other.aliases])].filter(
          (name) => name !== keep.name,
        ),
      });
      return moved;
    },
    (moved) => moved,
  );
}

/**
 * Gives a speaker another name; the old one stays as a spelling.
 * @throws LibraryError `invalid` where the name is empty, `name-taken` where it is another speaker's (then merge them).
 */
export function renameSpeaker(deps: LibraryDeps, id: string, name: string): Promise<Written<number>> {
  const trimmed = name.trim();
  if (trimmed === '') return Promise.reject(new LibraryError('invalid', 'a speaker needs a name'));
  return write(
    deps,
    'edit',
    async (writer) => {
      const speaker = await speakerToChange(writer, id);
      const key = speakerKey(trimmed);
      const [holder] = await writer.db.speakers.where('keys').equals(key).toArray();
      if (holder && holder.id !== id) {
        throw new LibraryError('name-taken', holder.name);
      }
      await patchSpeaker(writer, speaker, {
        name: trimmed,
        keys: [...new Set([key, ...speaker.keys])],
        aliases: [...new Set([...speaker.aliases, speaker.name])].filter((alias) => alias !== trimmed),
      });
      return 1;
    },
    (renamed) => renamed,
  );
}
