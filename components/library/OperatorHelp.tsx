import { i18n, uiLocale } from '../../utils/i18n.ts';
import { fieldName, findingName } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';

/** What can be typed into the search box, by example, with the filters' names in this language. */
export function OperatorHelp(props: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const locale = uiLocale();
  const name = (field: Parameters<typeof fieldName>[0]) => fieldName(field, locale);
  const verified = findingName('verified', locale);
  const findings = [verified, findingName('disputed', locale), findingName('none', locale)] as const;
  const rows: readonly (readonly [string, string])[] = [
    [i18n.t('operators.wordsExample'), i18n.t('operators.words')],
    [`"${i18n.t('operators.phraseExample')}"`, i18n.t('operators.phrase')],
    [`${name('speaker')}:"Mira Santoso"`, i18n.t('operators.speaker')],
    [`${name('via')}:Reuters`, i18n.t('operators.via')],
    [`${name('site')}:example.org`, i18n.t('operators.site')],
    [`${name('tag')}:${i18n.t('operators.tagExample')}`, i18n.t('operators.tag')],
    [`${name('finding')}:${verified}`, i18n.t('operators.finding', [...findings])],
    [`${name('year')}:2026`, i18n.t('operators.year')],
    [`${name('after')}:2026-03 ${name('before')}:2027`, i18n.t('operators.dates')],
    [`${name('via')}:Reuters ${name('via')}:AFP`, i18n.t('operators.either')],
    [`-${name('tag')}:${i18n.t('operators.tagExample')}`, i18n.t('operators.not')],
    [`-"${i18n.t('operators.phraseExample')}"`, i18n.t('operators.notPhrase')],
  ];
  return (
    <Dialog
      {...props}
      title={i18n.t('library.operators')}
      description={i18n.t('operators.intro')}
      testId="operators"
      actions={<Button onClick={() => props.onOpenChange(false)}>{i18n.t('common.close')}</Button>}
    >
      <dl className="operators">
        {rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="operators__keys">{i18n.t('operators.keys')}</p>
    </Dialog>
  );
}
