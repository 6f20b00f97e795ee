/** Copies a text. Where the window may not, `mark` marks what is shown, so that Ctrl C is enough. Answers whether it was copied. */
export async function copyText(text: string, mark: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    mark();
    return false;
  }
}
