import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import './notice.css';

export interface Notice {
  readonly text: string;
  readonly look?: 'plain' | 'error';
  /** Takes the action back; the notice then stays longer. */
  readonly undo?: () => void;
}

/** Long enough to read a line (about 15 characters a second), as other undo bars do. */
const SHOWN_FOR_MS = 5_000;
/** A chance to undo has to survive a look at the page and back (WCAG 2.2.1 asks for time, not haste). */
const SHOWN_WITH_UNDO_MS = 12_000;

/** Lines that wait at once: those that can be taken back, and the newest. The style shows two, and the third after them. */
const AT_ONCE = 3;

/** Where Ctrl+Z takes back what was typed, or would change what stands behind a dialog. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, [role="dialog"] *';

type Tell = (notice: Notice) => void;
const NoticeContext = createContext<Tell | null>(null);

/** The function that shows a notice at the foot of this page, with or without an undo. */
export function useNotice(): Tell {
  const tell = useContext(NoticeContext);
  if (tell === null) throw new Error('useNotice needs <NoticeProvider> above it');
  return tell;
}

interface Shown extends Notice {
  readonly no: number;
}

interface LineProps {
  readonly notice: Shown;
  /** The reader is at the notices: none goes away meanwhile. */
  readonly held: boolean;
  readonly onClose: (no: number) => void;
  readonly onUndo: (notice: Shown) => void;
}

function Line({ notice, held, onClose, onUndo }: LineProps) {
  const { no, text, look = 'plain', undo } = notice;
  const patience = undo ? SHOWN_WITH_UNDO_MS : SHOWN_FOR_MS;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, patience, no);
    return () => clearTimeout(timer);
  }, [no, patience, held, onClose]);
  return (
    <div className={`notice notice--${look}`} data-testid="notice">
      <span className="notice__text">{text}</span>
      {undo && (
        <button
          type="button"
          className="notice__button"
          data-testid="undo"
          aria-keyshortcuts="Control+Z"
          onClick={() => onUndo(notice)}
        >
          {i18n.t('common.undo')}
        </button>
      )}
      <button
        type="button"
        className="notice__button notice__close"
        aria-label={i18n.t('common.close')}
        onClick={() => onClose(no)}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/**
 * Lines at the foot of the page that say what just happened, the newest above. One that offers an undo stays for its time
 * beside those that come after it; one without gives way to the next. It is a live region, so screen readers hear what
 * is new in it; it does not take the focus.
 * Ctrl+Z takes back the newest change told of that was not taken back yet, also when its notice has gone.
 */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Shown[]>([]);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  /** What can be taken back, the newest last. */
  const undos = useRef<readonly Shown[]>([]);
  const tell = useCallback<Tell>((next) => {
    const shown = { ...next, no: ++told.current };
    if (next.undo) undos.current = [...undos.current, shown];
    setNotices((before) => [shown, ...before.filter(({ undo }) => undo)].slice(0, AT_ONCE));
  }, []);
  const close = useCallback((no: number) => {
    setNotices((before) => before.filter((notice) => notice.no !== no));
  }, []);
  const takeBack = useCallback(
    ({ no, undo }: Shown) => {
      undos.current = undos.current.filter((one) => one.no !== no);
      close(no);
      undo?.();
    },
    [close],
  );

  // A button that goes with its notice leaves without a word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew whenever the notices change.
  useEffect(() => setHeld(region.current?.matches(':hover, :focus-within') ?? false), [notices]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!wanted || (event.target instanceof Element && event.target.matches(TYPING))) return;
      event.preventDefault();
      const last = undos.current.at(-1);
      if (last === undefined) tell({ text: i18n.t('common.nothingToUndo') });
      else takeBack(last);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [tell, takeBack]);

  return (
    <NoticeContext value={tell}>
      {children}
      <div
        className="notices"
        ref={region}
        role="status"
        aria-atomic="false"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {notices.map((notice) => (
          <Line key={notice.no} notice={notice} held={held} onClose={close} onUndo={takeBack} />
        ))}
      </div>
    </NoticeContext>
  );
}
