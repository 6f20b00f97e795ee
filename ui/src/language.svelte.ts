/** Which language the screens are in at this moment; whoever reads it is drawn again when it changes. */
class Language {
  tag = $state('en');
  /** How often the rest of a language's words has come. */
  arrived = $state(0);
}

export const language = new Language();
