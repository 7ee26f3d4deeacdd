/** A cue: the words that attribute. */

export type CueKind =
  | 'say'
  | 'sayFirst'
  | 'saySuffixed'
  | 'think'
  | 'describe'
  | 'nominal'
  | 'nominalAfter'
  | 'ownWords'
  | 'passive'
  | 'impersonal'
  | 'verbless';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: CueKind;
  /** An everyday word as well: counts only beside a quotation, a colon, a complementizer. */
  readonly weak: boolean;
  /** Also a verb of description: what it quotes may be a fragment. */
  readonly describes: boolean;
}
