/**
 * Where the records of a file go in this library: under which id, next to what, or nowhere. The same plan serves the
 * preview (which only counts) and the import (which writes), so that the preview cannot promise something else.
 */
import { withIndex } from '../bulk.ts';
import { foldWords, speakerKey } from '../fold.ts';
import { identityOf } from '../identity.ts';
import { validRows } from '../reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type DismissalRecord,
  dismissalRecordSchema,
  type PortableQuote,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
  type SpeakerRecord,
  speakerRecordSchema,
  type TrashRecord,
  trashRecordSchema,
} from '../records.ts';
import { rowsOfArticles, takenIds } from '../sheets.ts';
import type { LibraryDeps } from '../writer.ts';
import { type ConflictChoice, type MergedQuote, mergeQuote } from './merge-quote.ts';

export type PlannedQuote =
  | { readonly outcome: 'new'; readonly quote: PortableQuote }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'merge'; readonly mine: QuoteRecord; readonly merged: MergedQuote }
  | { readonly outcome: 'orphan' };

export interface PlannedSpeakers {
  readonly add: SpeakerRecord[];
  readonly change: { readonly speaker: SpeakerRecord; readonly patch: Partial<SpeakerRecord> }[];
}

/** Tables whose new records keep the ids that they have in the file. */
type GivenTable = 'speakers' | 'readings' | 'quotes' | 'dismissals' | 'trash';

export class MergePlan {
  readonly #deps: Pick<LibraryDeps, 'db' | 'onCorrupt' | 'newId'>;
  readonly #choice: ConflictChoice;
  /** Id in the file → id here. */
  readonly #articles = new Map<string, string>();
  readonly #speakers = new Map<string, string>();
  /** Spelling → id here, of the speakers that the file brings. */
  readonly #spellings = new Map<string, string>();
  /** Ids that the file gives to several speakers. */
  readonly #ambiguous = new Set<string>();
  readonly #readings = new Map<string, string>();
  /** What the file itself brought so far, so that a file that holds something twice does not double it. */
  readonly #addresses = new Map<string, string>();
  readonly #newSpeakers = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #newArticles = new Set<string>();
  readonly #identities = new Map<string, Map<string, QuoteRecord | null>>();
  /** Ids given out, by table. */
  readonly #given: Readonly<Record<GivenTable, Set<string>>> = {
    speakers: new Set(),
    readings: new Set(),
    quotes: new Set(),
    dismissals: new Set(),
    trash: new Set(),
  };

  constructor(deps: Pick<LibraryDeps, 'db' | 'onCorrupt' | 'newId'>, choice: ConflictChoice) {
    this.#deps = deps;
    this.#choice = choice;
  }

  /** The record's own id where nothing has it yet, here or in the file. */
  #freeId(table: GivenTable, id: string, taken: boolean): string {
    const given = this.#given[table];
    const free = taken || given.has(id) ? this.#deps.newId() : id;
    given.add(free);
    return free;
  }

  /** Articles that are new here. */
  async articles(records: readonly ArticleRecord[]): Promise<ArticleRecord[]> {
    const { db } = this.#deps;
    const addresses = records.map((record) => record.address);
    const [here, taken] = await Promise.all([
      withIndex(db.articles, 'address', addresses),
      db.articles.bulkGet(records.map((record) => record.id)),
    ]);
    for (const article of validRows(this.#deps, 'articles', articleRecordSchema, here)) {
      this.#addresses.set(article.address, article.id);
    }
    const add: ArticleRecord[] = [];
    records.forEach((record, place) => {
      const known = this.#addresses.get(record.address);
      const id = known ?? (taken[place] || this.#newArticles.has(record.id) ? this.#deps.newId() : record.id);
      this.#articles.set(record.id, id);
      if (known !== undefined) return;
      this.#addresses.set(record.address, id);
      this.#newArticles.add(id);
      add.push({ ...record, id });
    });
    return add;
  }

  /** Whether the file has brought the article with this id. */
  knowsArticle(id: string): boolean {
    return this.#articles.has(id);
  }

  /** Speakers that are new here, and spellings that known ones gain. */
  async speakers(records: readonly SpeakerRecord[]): Promise<PlannedSpeakers> {
    const { db } = this.#deps;
    const keys = [...new Set(records.flatMap((record) => record.keys))];
    const [here, taken] = await Promise.all([
      withIndex(db.speakers, 'keys', keys),
      db.speakers.bulkGet(records.map((record) => record.id)),
    ]);
    const known = new Map<string, SpeakerRecord>();
    for (const speaker of validRows(this.#deps, 'speakers', speakerRecordSchema, here)) {
      for (const key of speaker.keys) known.set(key, speaker);
    }
    const plan: PlannedSpeakers = { add: [], change: [] };
    records.forEach((record, place) => {
      const mine = record.keys.map((key) => known.get(key)).find((speaker) => speaker !== undefined);
      const brought = record.keys.map((key) => this.#newSpeakers.get(key)).find((id) => id !== undefined);
      if (mine) {
        this.#brings(record, mine.id);
        const patch = gainedSpellings(mine, record, (key) => known.get(key) ?? this.#newSpeakers.get(key));
        if (!patch) return;
        const changed = { ...mine, ...patch };
        for (const key of changed.keys) known.set(key, changed);
        plan.change.push({ speaker: mine, patch });
      } else if (brought !== undefined) this.#brings(record, brought);
      else {
        const id = this.#freeId('speakers', record.id, taken[place] !== undefined);
        this.#brings(record, id);
        for (const key of record.keys) this.#newSpeakers.set(key, id);
        plan.add.push({ ...record, id });
      }
    });
    return plan;
  }

  #brings({ id, keys }: SpeakerRecord, here: string): void {
    const before = this.#speakers.get(id);
    if (before !== undefined && before !== here) this.#ambiguous.add(id);
    this.#speakers.set(id, here);
    for (const key of keys) this.#spellings.set(key, here);
  }

  /** The speaker here; by the name where the file gives the id to several, or to none that could be read. */
  #speakerOf({ speakerId, speaker }: PortableQuote): string | null {
    if (speakerId === null) return null;
    const known = this.#ambiguous.has(speakerId) ? undefined : this.#speakers.get(speakerId);
    return known ?? (speaker?.name ? this.#spellings.get(speakerKey(speaker.name)) : null) ?? null;
  }

  /** Texts that are new here. */
  async readings(records: readonly ReadingRecord[]): Promise<ReadingRecord[]> {
    const { db } = this.#deps;
    const placed = records.flatMap((record) => {
      const articleId = this.#articles.get(record.articleId);
      return articleId === undefined ? [] : [{ ...record, articleId }];
    });
    const pairs = placed.map(({ articleId, sha256 }): [string, string] => [articleId, sha256]);
    const [here, taken] = await Promise.all([
      withIndex(db.readings, '[articleId+sha256]', pairs),
      db.readings.bulkGet(placed.map((record) => record.id)),
    ]);
    const key = ({ articleId, sha256 }: ReadingRecord) => `${articleId} ${sha256}`;
    for (const reading of validRows(this.#deps, 'readings', readingRecordSchema, here)) {
      this.#texts.set(key(reading), reading.id);
    }
    const add: ReadingRecord[] = [];
    placed.forEach((record, place) => {
      const known = this.#texts.get(key(record));
      const id = known ?? this.#freeId('readings', record.id, taken[place] !== undefined);
      this.#readings.set(record.id, id);
      if (known !== undefined) return;
      this.#texts.set(key(record), id);
      add.push({ ...record, id });
    });
    return add;
  }

  /** What becomes of each quote, in their order. */
  async quotes(records: readonly PortableQuote[]): Promise<PlannedQuote[]> {
    const placed = records.map((record) => this.#placed(record));
    await this.#loadIdentities(placed.flatMap((quote) => quote?.articleId ?? []));
    const taken = await this.#takenIds(placed);
    return placed.map((quote): PlannedQuote => {
      if (!quote) return { outcome: 'orphan' };
      const identities = this.#identities.get(quote.articleId) ?? new Map<string, QuoteRecord | null>();
      this.#identities.set(quote.articleId, identities);
      const identity = identityOf(quote);
      const mine = identities.get(identity);
      if (mine === null) return { outcome: 'same' };
      if (mine) {
        const merged = mergeQuote(mine, quote, this.#choice);
        const changes = Object.keys(merged.patch).length + merged.conflicts.length > 0;
        // Once merged, the rest of the file is compared with the result.
        identities.set(identity, { ...mine, ...merged.patch });
        return changes ? { outcome: 'merge', mine, merged } : { outcome: 'same' };
      }
      identities.set(identity, null);
      const id = this.#freeId('quotes', quote.id, taken.has(quote.id));
      return { outcome: 'new', quote: { ...quote, id } };
    });
  }

  /** Ids that quotes here have already, among those of quotes that are new here. */
  async #takenIds(placed: readonly (PortableQuote | null)[]): Promise<Set<string>> {
    const ids = placed.flatMap((quote) =>
      quote && !this.#identities.get(quote.articleId)?.has(identityOf(quote)) ? quote.id : [],
    );
    return takenIds(this.#deps.db, ids);
  }

  /** The quote with the ids of this library; null where its article is unknown. */
  #placed(quote: PortableQuote): PortableQuote | null {
    const articleId = this.#articles.get(quote.articleId);
    if (articleId === undefined) return null;
    const readingId = quote.readingId === null ? null : (this.#readings.get(quote.readingId) ?? null);
    return { ...quote, articleId, readingId, speakerId: this.#speakerOf(quote) };
  }

  async #loadIdentities(articleIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(articleIds)].filter((id) => !this.#identities.has(id));
    for (const id of wanted) this.#identities.set(id, new Map());
    const old = wanted.filter((id) => !this.#newArticles.has(id));
    if (old.length === 0) return;
    const rows = await rowsOfArticles(this.#deps.db, old);
    for (const quote of validRows(this.#deps, 'quotes', quoteRecordSchema, rows)) {
      this.#identities.get(quote.articleId)?.set(identityOf(quote), quote);
    }
  }

  /** Dismissals that are new here. */
  async dismissals(records: readonly DismissalRecord[]): Promise<DismissalRecord[]> {
    const { db } = this.#deps;
    const rows = await db.dismissals
      .where('address')
      .anyOf(records.map((record) => record.address))
      .toArray();
    const key = ({ address, text }: DismissalRecord) => `${address}\n${foldWords(text)}`;
    const known = new Set(validRows(this.#deps, 'dismissals', dismissalRecordSchema, rows).map(key));
    const taken = await db.dismissals.bulkGet(records.map((record) => record.id));
    return records.flatMap((record, place) => {
      if (known.has(key(record))) return [];
      known.add(key(record));
      return [{ ...record, id: this.#freeId('dismissals', record.id, taken[place] !== undefined) }];
    });
  }

  /** Items of the trash that are not in the trash here. */
  async trash(records: readonly TrashRecord[]): Promise<TrashRecord[]> {
    const { db } = this.#deps;
    const rows = await db.trash
      .where('address')
      .anyOf(records.map((record) => record.address))
      .toArray();
    const key = ({ address, deletedAt, quotes, article }: TrashRecord) =>
      JSON.stringify([address, deletedAt, article !== null, quotes.map(identityOf)]);
    const known = new Set(validRows(this.#deps, 'trash', trashRecordSchema, rows).map(key));
    const taken = await db.trash.bulkGet(records.map((record) => record.id));
    return records.flatMap((record, place) => {
      if (known.has(key(record))) return [];
      known.add(key(record));
      return [{ ...record, id: this.#freeId('trash', record.id, taken[place] !== undefined) }];
    });
  }
}

/** Keys and spellings of `theirs` that `mine` lacks and nobody else has; null where there are none. */
function gainedSpellings(
  mine: SpeakerRecord,
  theirs: SpeakerRecord,
  holder: (key: string) => unknown,
): Partial<SpeakerRecord> | null {
  const keys = theirs.keys.filter((key) => !mine.keys.includes(key) && holder(key) === undefined);
  const spellings = [theirs.name, ...theirs.aliases];
  const aliases = spellings.filter((name) => name !== mine.name && !mine.aliases.includes(name));
  if (keys.length === 0) return null;
  return { keys: [...mine.keys, ...keys], aliases: [...mine.aliases, ...new Set(aliases)] };
}
