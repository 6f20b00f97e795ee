/** All words in Russian, as one file of the screens. */
export default Object.values(import.meta.glob<string>('../../../core/words/ru/*.ftl', { query: '?raw', import: 'default', eager: true }));
