/** All words in Bosnian, as one file of the screens. */
export default Object.values(import.meta.glob<string>('../../../core/words/bs/*.ftl', { query: '?raw', import: 'default', eager: true }));
