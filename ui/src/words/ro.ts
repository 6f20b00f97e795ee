/** All words in Romanian, as one file of the screens. */
export default Object.values(import.meta.glob<string>('../../../core/words/ro/*.ftl', { query: '?raw', import: 'default', eager: true }));
