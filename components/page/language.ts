import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/guard-state';

/** The person's language, for every part below a page. */
export const LanguageContext = createContext<Language>('id');

/** Language of the page the component stands on. */
export const useLanguage = (): Language => useContext(LanguageContext);
