/** Which language the screens are in at this moment; whoever reads it is drawn again when it changes. */
class Language {
  tag = $state('en');
}

export const language = new Language();
