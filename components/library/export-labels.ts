import type { ExportFormat } from '../../utils/export/index.ts';
import { i18n } from '../../utils/i18n.ts';

/** A format in words of the interface. */
export function formatLabel(format: ExportFormat): string {
  switch (format) {
    case 'json':
      return i18n.t('format.json');
    case 'csv':
      return i18n.t('format.csv');
    case 'markdown':
      return i18n.t('format.markdown');
    case 'html':
      return i18n.t('format.html');
    case 'bibtex':
      return i18n.t('format.bibtex');
    case 'ris':
      return i18n.t('format.ris');
    case 'csl-json':
      return i18n.t('format.cslJson');
    case 'wikipedia-en':
      return i18n.t('format.wikipediaEn');
    case 'wikipedia-id':
      return i18n.t('format.wikipediaId');
    case 'web-annotation':
      return i18n.t('format.webAnnotation');
    case 'quoteback':
      return i18n.t('format.quoteback');
  }
}
