/** Counts the changes to the book, so that every screen in sight asks again after one. */
class Revision {
  count = $state(0);

  bump() {
    this.count += 1;
  }
}

export const revision = new Revision();
