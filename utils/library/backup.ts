/** Backups: when the last one was made, when the next is due, and what its file is called. */
import * as v from 'valibot';
import { toLibraryError } from './errors.ts';
import { validRows } from './reader.ts';
import { quoteFields } from './records.ts';
import { rowsOn } from './sheets.ts';
import type { LibraryDeps } from './writer.ts';

/** Reminder intervals offered, in days; null: never. */
export const BACKUP_INTERVALS = [7, 14, 30, 90, null] as const;
/** Monthly: what is lost at worst is a month's work, and a banner a month is bearable. */
export const DEFAULT_BACKUP_INTERVAL = 30;
/** After "later", the banner stays away this long. */
export const SNOOZE_DAYS = 3;
const DAY = 86_400_000;
const KEY = 'backup';

const backupSchema = v.object({
  lastAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  intervalDays: v.nullable(v.pipe(v.number(), v.minValue(1))),
  snoozedUntil: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
});

type BackupSetting = v.InferOutput<typeof backupSchema>;

const savedAtSchema = v.object({ savedAt: quoteFields.savedAt });

export interface BackupState {
  /** ISO 8601, or null where none was made. */
  readonly lastAt: string | null;
  readonly intervalDays: number | null;
  /** Whether to remind the reader now. Never for an empty library. */
  readonly due: boolean;
}

const FIRST: BackupSetting = {
  lastAt: null,
  intervalDays: DEFAULT_BACKUP_INTERVAL,
  snoozedUntil: null,
};

async function setting({ db }: Pick<LibraryDeps, 'db'>): Promise<BackupSetting> {
  const stored = v.safeParse(backupSchema, (await db.settings.get(KEY))?.value);
  return stored.success ? stored.output : FIRST;
}

/** Whether a backup is due: so many days after the last one, or after the first thing was saved. */
export async function backupState(deps: Pick<LibraryDeps, 'db' | 'now' | 'onCorrupt'>): Promise<BackupState> {
  const { lastAt, intervalDays, snoozedUntil } = await setting(deps);
  const [sheet] = await deps.db.sheets.orderBy('no').limit(1).toArray();
  const [first] = validRows(deps, 'quotes', savedAtSchema, rowsOn([sheet]));
  const from = lastAt ?? first?.savedAt ?? null;
  const now = deps.now().getTime();
  const passed = from === null ? 0 : (now - Date.parse(from)) / DAY;
  // A backup of a day to come was made by a clock that was wrong: who knows when it was.
  const overdue = intervalDays !== null && (passed >= intervalDays || passed < -1);
  const left = snoozedUntil === null ? 0 : (Date.parse(snoozedUntil) - now) / DAY;
  const snoozed = left > 0 && left <= SNOOZE_DAYS;
  return { lastAt, intervalDays, due: overdue && !snoozed && first !== undefined };
}

async function change(deps: Pick<LibraryDeps, 'db'>, patch: Partial<BackupSetting>): Promise<void> {
  const { db } = deps;
  try {
    await db.transaction('rw', db.settings, async () => {
      await db.settings.put({ key: KEY, value: { ...(await setting(deps)), ...patch } });
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** Notes that a backup was written: call it once the file is complete. */
export function backupDone(deps: Pick<LibraryDeps, 'db' | 'now'>): Promise<void> {
  return change(deps, { lastAt: deps.now().toISOString(), snoozedUntil: null });
}

/** Reminds again in `SNOOZE_DAYS`. */
export function snoozeBackup(deps: Pick<LibraryDeps, 'db' | 'now'>): Promise<void> {
  return change(deps, { snoozedUntil: new Date(deps.now().getTime() + SNOOZE_DAYS * DAY).toISOString() });
}

/** Sets the reminder's interval in days; null: never. */
export function setBackupInterval(deps: Pick<LibraryDeps, 'db'>, days: number | null): Promise<void> {
  return change(deps, { intervalDays: days });
}

/** "verbatim-library-2026-03-01-0905.json", in the reader's own time, so that files sort by age. */
export function backupFileName(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `verbatim-library-${day}-${two(now.getHours())}${two(now.getMinutes())}.json`;
}
