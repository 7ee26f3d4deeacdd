import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { ImportCounts, ImportPreview } from '../../utils/library/index.ts';
import { refusalInWords } from '../../utils/library-words.ts';
import { Button } from '../design/Button.tsx';
import { useNotice } from '../design/Notices.tsx';
import { formatNumber } from '../format.ts';
import { takeBack } from '../undo.ts';
import { useImport } from './use-import.ts';

const number = (count: number) => formatNumber(count, uiLocale());

/** Takes a file in: reads it, shows what it would do, and does it when told to. */
export function ImportSection() {
  const { state, open, commit, cancel, reset } = useImport();
  const tell = useNotice();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="transfer__section" aria-labelledby="import-title">
      <h3 className="page__section" id="import-title">
        {i18n.t('transfer.importTitle')}
      </h3>
      <p className="page__facts">{i18n.t('transfer.importText')}</p>
      <div aria-live="polite" className="transfer__state" data-testid="import-state">
        {state.step === 'idle' && (
          <>
            <input
              ref={picker}
              type="file"
              className="visually-hidden"
              accept=".json,.ndjson,.md,application/json,text/markdown"
              aria-label={i18n.t('transfer.choose')}
              tabIndex={-1}
              data-testid="import-file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void open(file);
              }}
            />
            <Button
              icon={<Upload size={16} aria-hidden="true" />}
              data-testid="import-choose"
              onClick={() => picker.current?.click()}
            >
              {i18n.t('transfer.choose')}
            </Button>
          </>
        )}
        {state.step === 'reading' && (
          <Running text={i18n.t('transfer.reading', [state.name, number(state.records)])} onCancel={cancel} />
        )}
        {state.step === 'preview' && <Preview {...state} onCommit={commit} onCancel={cancel} />}
        {state.step === 'taking-in' && (
          <Running
            text={i18n.t('transfer.takingIn')}
            done={state.done}
            total={state.total}
            onCancel={cancel}
          />
        )}
        {state.step === 'done' && (
          <>
            <p data-testid="import-done">{whatWasDone(state.counts)}</p>
            <span className="page__actions">
              {state.undo !== null && (
                <Button
                  data-testid="import-undo"
                  onClick={() => {
                    const no = state.undo;
                    if (no !== null) void takeBack(no, tell).then((done) => done && reset());
                  }}
                >
                  {i18n.t('common.undo')}
                </Button>
              )}
              <Button look="primary" onClick={reset}>
                {i18n.t('common.close')}
              </Button>
            </span>
          </>
        )}
        {state.step === 'failed' && (
          <>
            <p className="field__error" role="alert" data-testid="import-failed">
              {state.message}
            </p>
            <Button onClick={reset}>{i18n.t('common.tryAgain')}</Button>
          </>
        )}
      </div>
    </section>
  );
}

/** "3 quotes added", "3 quotes added, 1 quote completed". */
function whatWasDone({ new: added, merged, conflicting }: ImportCounts): string {
  const completed = merged + conflicting;
  const said = [i18n.t('transfer.added', added, [number(added)])];
  if (completed > 0) said.push(i18n.t('transfer.merged', completed, [number(completed)]));
  return said.join(', ');
}

interface RunningProps {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
  readonly onCancel: () => void;
}

/** A step that takes its time, and the way out of it. */
export function Running({ text, done, total, onCancel }: RunningProps) {
  const known = total !== undefined && total > 0 && done !== undefined;
  return (
    <div className="running">
      <p>{text}</p>
      <progress aria-label={text} {...(known ? { value: Math.min(done, total), max: total } : {})} />
      <Button data-testid="cancel-run" onClick={onCancel}>
        {i18n.t('common.cancel')}
      </Button>
    </div>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly fromExport: boolean;
  readonly onCommit: (choice: 'mine' | 'theirs') => Promise<void>;
  readonly onCancel: () => void;
}

function Preview({ name, preview, fromExport, onCommit, onCancel }: PreviewProps) {
  const nothing =
    preview.new + preview.merged + preview.conflicting + preview.newArticles + preview.others === 0;
  return (
    <div className="import-preview" data-testid="import-preview">
      <p className="import-preview__name">{name}</p>
      <ul className="import-preview__counts">
        <li>{i18n.t('transfer.new', preview.new, [number(preview.new)])}</li>
        {preview.same > 0 && <li>{i18n.t('transfer.same', preview.same, [number(preview.same)])}</li>}
        {preview.merged > 0 && <li>{i18n.t('transfer.merged', preview.merged, [number(preview.merged)])}</li>}
        {preview.conflicting > 0 && (
          <li>{i18n.t('transfer.conflicting', preview.conflicting, [number(preview.conflicting)])}</li>
        )}
        {preview.refused > 0 && (
          <li className="field__error">
            {i18n.t('transfer.refused', preview.refused, [number(preview.refused)])}
          </li>
        )}
      </ul>
      {fromExport && (
        <p className="page__facts" data-testid="import-from-export">
          {i18n.t('transfer.fromExport')}
        </p>
      )}
      {preview.refusals.length > 0 && (
        <details className="refusals" data-testid="refusals">
          <summary>{i18n.t('transfer.refusals')}</summary>
          <ol className="refusals__list">
            {preview.refusals.map(({ line, reason }) => (
              <li key={`${line} ${reason.code}`}>
                {i18n.t('transfer.refusal', [number(line), refusalInWords(reason)])}
              </li>
            ))}
          </ol>
        </details>
      )}
      {nothing && (
        <p data-testid="import-nothing">
          {preview.same > 0 ? i18n.t('transfer.nothing') : i18n.t('transfer.nothingUsable')}
        </p>
      )}
      <span className="page__actions">
        <Button data-testid="import-cancel" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
        {preview.conflicting > 0 && (
          <Button data-testid="import-theirs" onClick={() => void onCommit('theirs')}>
            {i18n.t('transfer.theirs')}
          </Button>
        )}
        {!nothing && (
          <Button look="primary" data-testid="import-commit" onClick={() => void onCommit('mine')}>
            {preview.conflicting > 0 ? i18n.t('transfer.mine') : i18n.t('transfer.takeIn')}
          </Button>
        )}
      </span>
    </div>
  );
}
