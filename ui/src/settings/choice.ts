/** The few choices that the first start and Settings both offer. */
import type { DeskState, Trade } from '../api.gen';
import { LANGUAGES, t } from '../words';

export function tradeChoices(): { value: Trade; label: string }[] {
  return [
    { value: 'lashes', label: t('trade-lashes') },
    { value: 'hair', label: t('trade-hair') },
    { value: 'atelier', label: t('trade-atelier') },
    { value: 'consulting', label: t('trade-consulting') },
    { value: 'other', label: t('trade-other') },
  ];
}

export function themeChoices(): { value: DeskState['theme']; label: string }[] {
  return [
    { value: 'system', label: t('look-system') },
    { value: 'light', label: t('look-light') },
    { value: 'dark', label: t('look-dark') },
  ];
}

/** Each language by its own name, so that whoever speaks it finds it. */
export function languageChoices(): { value: string; label: string; lang: string }[] {
  return LANGUAGES.map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return { value: tag, label: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1), lang: tag };
  });
}
