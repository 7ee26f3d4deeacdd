import { ArrowRight } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import './chain.css';

export interface ChainProps {
  /** Who said it, or null where nobody is named. */
  readonly speaker: string | null;
  /** Who carried it, nearest the article first, as in the report. */
  readonly via: readonly string[];
  /** The outlet the reader reads it in; null says "this article". */
  readonly outlet: string | null;
}

/** The way of the words to the reader: "Ushakov → TASS → this article". */
export function Chain({ speaker, via, outlet }: ChainProps) {
  const carriers = via.toReversed();
  const stops = [
    { key: 'speaker', kind: 'speaker', name: speaker ?? i18n.t('quote.unknownSpeaker') },
    ...carriers.map((name, index) => ({ key: `carrier-${index}-${name}`, kind: 'carrier', name })),
    { key: 'outlet', kind: 'outlet', name: outlet ?? i18n.t('quote.thisArticle') },
  ];
  return (
    <ol className="chain" data-testid="chain">
      {stops.map((stop, index) => (
        <li key={stop.key} className="chain__link">
          {index > 0 && <ArrowRight className="chain__arrow" size={13} aria-hidden="true" />}
          <span className={`chain__name--${stop.kind}`} dir="auto">
            {stop.name}
          </span>
        </li>
      ))}
    </ol>
  );
}
