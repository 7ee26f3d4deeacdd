import type { Declared } from '../../utils/article/article.ts';
import { i18n } from '../../utils/i18n.ts';

function kindOf(kind: Declared['kind']): string {
  switch (kind) {
    case 'quotation':
      return i18n.t('declared.quotation');
    case 'citation':
      return i18n.t('declared.citation');
    case 'based-on':
      return i18n.t('declared.basedOn');
    case 'claim-review':
      return i18n.t('declared.claimReview');
    case 'source-organization':
      return i18n.t('declared.sourceOrganization');
    case 'credit':
      return i18n.t('declared.credit');
  }
}

/** Only web addresses become links: what a page declares is the page's word. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

/** What the page itself says of its sources, shown as that and no more. */
export function DeclaredList({ declared }: { readonly declared: readonly Declared[] }) {
  if (declared.length === 0) return null;
  let at = 0;
  return (
    <section data-testid="declared">
      <h2 className="report__section-title">{i18n.t('declared.title')}</h2>
      <ul className="plain-list">
        {declared.map((item) => {
          const words = item.name ?? item.text ?? item.url ?? '';
          const facts = [kindOf(item.kind), item.publisher, item.rating].filter(Boolean).join(' · ');
          at += 1;
          return (
            <li key={`${at}-${item.kind}`} className="source-row">
              <div>
                <p className="source-row__name" dir="auto">
                  {isWebAddress(item.url) ? (
                    <a href={item.url} target="_blank" rel="noreferrer">
                      {words}
                    </a>
                  ) : (
                    words
                  )}
                </p>
                <p className="source-row__facts">{facts}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
