import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { TextField } from '../design/Field.tsx';
import { useSearchState } from './live-search.ts';
import { readTags } from './tag-list.ts';
import { useChanges } from './use-changes.ts';

export interface TagEditorProps {
  readonly ids: readonly string[];
  readonly tags: readonly string[];
}

/** A quote's tags, each with a button that takes it away, and a field that adds some. */
export function TagEditor({ ids, tags }: TagEditorProps) {
  const { change } = useChanges();
  const { table } = useSearchState();
  const [typed, setTyped] = useState('');
  const say = (count: number) => i18n.t('library.tagged', count, [String(count)]);

  const add = async () => {
    const added = readTags(typed);
    if (added.length === 0) return;
    setTyped('');
    await change({ change: 'tag', ids: [...ids], add: table?.spellTags(added) ?? added, remove: [] }, say);
  };

  return (
    <div className="tag-editor">
      {tags.length > 0 && (
        <ul className="tag-editor__tags" aria-label={i18n.t('facet.tag')}>
          {tags.map((tag) => (
            <li key={tag} className="chip chip--accent" data-testid="tag">
              <span dir="auto">{tag}</span>
              <button
                type="button"
                className="tag-editor__remove"
                aria-label={i18n.t('tags.removeOne', [tag])}
                onClick={() => void change({ change: 'tag', ids: [...ids], add: [], remove: [tag] }, say)}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={i18n.t('tags.add')}
        placeholder={i18n.t('tags.placeholder')}
        dir="auto"
        value={typed}
        data-testid="detail-tag"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void add()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add();
        }}
      />
    </div>
  );
}
