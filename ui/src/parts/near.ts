/** Notices when something comes near the sight: the end of a list, which then brings its next page. */
import type { Attachment } from 'svelte/attachments';

/** How far below the sight it counts already. */
const NEAR = '200px';

export function near(act: () => void): Attachment<Element> {
  return (end) => {
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && act(), { rootMargin: NEAR });
    watch.observe(end);
    return () => watch.disconnect();
  };
}
