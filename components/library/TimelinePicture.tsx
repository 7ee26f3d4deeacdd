import { i18n, uiDirection, uiLocale } from '../../utils/i18n.ts';
import { THREADS, type Timeline, type TimelineDot } from './timeline.ts';
import './timeline.css';
import { useWidth } from './use-width.ts';

/** Until the room is measured. */
const WIDTH = 720;
/** In less room the outlets' names stand above their lanes, not before them. */
const NARROW = 520;
const LANE = 28;
const TALL_LANE = 44;
const TOP = 10;
const FOOT = 24;
const NAMES = 150;
/** Beside the first and the last dot, so that none of them is cut. */
const EDGE = 16;
/** Room for a label of the time below, with a gap. */
const TICK = 76;
/** A letter of a name, on average. */
const LETTER = 7;
const RADIUS = 5;
/** Between dots of one day; more than so many lie on the last one, and the list has them all. */
const BESIDE = 9;
const MOST_BESIDE = 8;

const shorten = (name: string, room: number) => {
  const length = Math.floor(room / LETTER);
  return name.length > length ? `${name.slice(0, length - 1)}…` : name;
};

function tickLabel(iso: string, unit: 'day' | 'month' | 'year'): string {
  const parts: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : unit === 'month'
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(uiLocale(), { ...parts, timeZone: 'UTC' }).format(new Date(iso));
}

/** A label at the edge stands inwards of its line, or it would be cut. */
function anchor(at: number, width: number): 'start' | 'middle' | 'end' {
  if (at < TICK / 2) return 'start';
  return at > width - TICK / 2 ? 'end' : 'middle';
}

export interface TimelinePictureProps {
  /** The timeline with so many labels below it. */
  readonly lay: (ticks: number) => Timeline;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly textOf: (id: string) => string;
}

/**
 * The speaker's quotes over time, a lane per outlet; tellings of one statement are joined. A picture beside the list
 * that says the same in words, so it is one image to a screen reader.
 */
export function TimelinePicture({ lay, label, onChoose, textOf }: TimelinePictureProps) {
  // As wide as its room, letter by letter: a picture that is scaled down cannot be read.
  const [room, width] = useWidth<HTMLDivElement>(WIDTH);
  const narrow = width < NARROW;
  const names = narrow ? EDGE : NAMES;
  const laneHeight = narrow ? TALL_LANE : LANE;
  const { lanes, dots, threads, ticks } = lay(Math.floor((width - names) / TICK));
  const bottom = TOP + lanes.length * laneHeight;
  const height = bottom + FOOT;
  const mirrored = uiDirection() === 'rtl';
  const across = (x: number) => {
    const at = names + x * (width - names - EDGE);
    return mirrored ? width - at : at;
  };
  const dotAt = ({ x, beside }: TimelineDot) =>
    across(x) + (mirrored === x <= 0.5 ? -1 : 1) * Math.min(beside, MOST_BESIDE) * BESIDE;
  const down = (lane: number) => TOP + (lane + (narrow ? 0.7 : 0.5)) * laneHeight;
  const nameAt = (lane: number) => (narrow ? TOP + lane * laneHeight + 14 : down(lane) + 4);
  return (
    <figure className="timeline" data-testid="timeline">
      <div ref={room}>
        <svg width={width} height={height} role="img" aria-label={label}>
          <title>{label}</title>
          {ticks.map(({ x, iso, unit }) => (
            <g key={iso}>
              <line className="timeline__tick" x1={across(x)} x2={across(x)} y1={TOP} y2={bottom} />
              <text
                className="timeline__when"
                x={across(x)}
                y={bottom + 16}
                textAnchor={anchor(across(x), width)}
              >
                {tickLabel(iso, unit)}
              </text>
            </g>
          ))}
          {lanes.map((name, lane) => (
            <line
              key={name}
              className="timeline__lane"
              x1={across(0)}
              x2={across(1)}
              y1={down(lane)}
              y2={down(lane)}
            />
          ))}
          {threads.slice(0, THREADS).map((thread, number) => (
            <polyline
              key={thread.join('-')}
              className={`timeline__thread timeline__thread--${number}`}
              points={thread
                .flatMap((place) => dots[place] ?? [])
                .map((dot) => `${dotAt(dot)},${down(dot.lane)}`)
                .join(' ')}
            />
          ))}
          {lanes.map((name, lane) => (
            <text
              key={name}
              className="timeline__name"
              x={mirrored ? width : 0}
              y={nameAt(lane)}
              textAnchor="start"
              direction={mirrored ? 'rtl' : 'ltr'}
            >
              {shorten(name, narrow ? width : NAMES)}
            </text>
          ))}
          {dots.map((dot) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list below has every quote.
            <circle
              key={dot.id}
              className={`timeline__dot ${dot.variant === null || dot.variant >= THREADS ? '' : `timeline__dot--${dot.variant}`}`}
              cx={dotAt(dot)}
              cy={down(dot.lane)}
              r={RADIUS}
              onClick={() => onChoose(dot.id)}
            >
              <title>{textOf(dot.id)}</title>
            </circle>
          ))}
        </svg>
      </div>
      {threads.length > 0 && (
        <figcaption className="timeline__caption">{i18n.t('speakers.threads')}</figcaption>
      )}
    </figure>
  );
}
