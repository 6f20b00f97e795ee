/** All words in Ukrainian, as one file of the screens. */
export default Object.values(import.meta.glob<string>('../../../core/words/uk/*.ftl', { query: '?raw', import: 'default', eager: true }));
