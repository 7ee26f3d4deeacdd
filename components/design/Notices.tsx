import { X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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

/**
 * One line at the foot of the page that says what just happened, with an undo. The newest takes the place of the
 * one before. It is a live region, so screen readers hear it; it does not take the focus.
 * Ctrl+Z takes back the newest change told of that was not taken back yet, also when its notice has gone.
 */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [held, setHeld] = useState(false);
  /** What can be taken back, the newest last. */
  const undos = useRef<(() => void)[]>([]);
  const tell = useCallback<Tell>((next) => {
    if (next.undo) undos.current.push(next.undo);
    setNotice(next);
  }, []);
  const close = useCallback(() => setNotice(null), []);

  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(close, notice.undo ? SHOWN_WITH_UNDO_MS : SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, held, close]);

  useEffect(() => {
    const takeBack = (event: KeyboardEvent) => {
      const wanted =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!wanted || (event.target instanceof Element && event.target.matches(TYPING))) return;
      event.preventDefault();
      const undo = undos.current.pop();
      if (undo === undefined) return tell({ text: i18n.t('common.nothingToUndo') });
      close();
      undo();
    };
    document.addEventListener('keydown', takeBack);
    return () => document.removeEventListener('keydown', takeBack);
  }, [tell, close]);

  const value = useMemo(() => tell, [tell]);
  return (
    <NoticeContext value={value}>
      {children}
      <div
        className="notices"
        role="status"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {notice !== null && (
          <div className={`notice notice--${notice.look ?? 'plain'}`} data-testid="notice">
            <span className="notice__text">{notice.text}</span>
            {notice.undo && (
              <button
                type="button"
                className="notice__button"
                data-testid="undo"
                aria-keyshortcuts="Control+Z"
                onClick={() => {
                  undos.current = undos.current.filter((undo) => undo !== notice.undo);
                  notice.undo?.();
                  close();
                }}
              >
                {i18n.t('common.undo')}
              </button>
            )}
            <button
              type="button"
              className="notice__button notice__close"
              aria-label={i18n.t('common.close')}
              onClick={close}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
