/** Before the units: every language is read, as the window reads the one it speaks. */
import { LANGUAGES, readWords, setLanguage } from './words';

await Promise.all(LANGUAGES.map((tag) => readWords(tag)));
setLanguage('en');
