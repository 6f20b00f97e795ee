/** All words in English, as one file of the screens. */
export default Object.values(import.meta.glob<string>('../../../core/words/en/*.ftl', { query: '?raw', import: 'default', eager: true }));
