package salescoach.text;

import java.util.Set;

/** Which words are written like the name of a person or company. */
public final class Names {

  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss mx dr doctor prof professor sir madam ma'am chief captain coach pastor
          father sister rev reverend councillor councilman mayor principal judge sheriff officer
          deacon rabbi chef sergeant superintendent
          """);

  /** Days and months have capitals wherever they stand; those that are first names too are out. */
  private static final Set<String> DATES =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur
          thurs fri sat sun january february march july august september october november december
          easter christmas thanksgiving q1 q2 q3 q4 est pst cst edt pdt gmt am pm
          """);

  /** Words that have a capital only because a sentence begins with them. */
  private static final Set<String> OPENERS =
      words(
          """
          a about absolutely actually admittedly after again all already also although always an and
          another any anybody anyone anything anyway apologies apparently are aren't as at attached
          attention awesome back bad based basically be because been before being best better
          between both bring but by bye call called calling came can can't check cheers choose
          congrats congratulations could couldn't curious currently definitely did didn't different
          do does doesn't doing don't due during each earlier easy either else email even ever every
          everybody everyone everything exactly excited expect fair fellow few final finally first
          folks following for forget forgive fortunately found frankly free from full fyi get getting
          give given glad going gonna good got great guess had happy has have haven't he hear heard
          hello here here's hey hi his honestly hope hopefully hoping how how's however huge if
          imagine important urgent kinda sorta super pretty in incredible insane instead interested introducing is isn't it its it's
          join just keep know last late lately later leave let let's like listen long look looking
          lots love luckily made make many maybe meanwhile meet might mind more morning most mostly
          much my namely need never new next nice no nobody none normally not note noticed nothing
          now obviously of off offering oh ok okay old on once one only open or other others our ours
          out over own people perhaps personally please plenty plus probably ps question quick
          quickly quite rather re read ready really recent recently regarding remember reply right
          running sadly save saw say see seems seen send sent serious seriously several shall she
          short should simple simply since small so some somebody someone something sometimes soon
          sorry sound speaking special start still stop such sure take talk tell than thank thanks
          that that's the their them then there there's therefore these they they're thing think this
          those though three through thrilled till time to today together told tomorrow tonight too
          top tremendous trust trusted truth try trying turns two typically under understand unfortunately
          until up us use usually very via want wanted warm was watch we well went were what what's
          whatever when whenever where whether which while who who's whoever whole whose why will
          loved used relied powered backed chosen recommended endorsed preferred founded rated
          wish with within without won't wonder wondering word work working worth would wow yeah yep
          yes yesterday yet yo you hiya howdy how'd who'd there'd
          """);

  private Names() {}

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  /** Whether a word may be part of a name wherever it stands: a capital, or a template's blank. */
  public static boolean isName(Word word) {
    return word.shape() == Shape.BLANK || (isCapitalised(word) && !isEveryday(word));
  }

  /**
   * Whether a word has a capital of its own where no sentence begins, such as after "this is": an
   * everyday word that is a name too, like Will or May, is taken for the name.
   */
  public static boolean isCapitalised(Word word) {
    return word.shape() == Shape.BLANK
        || (word.isCapitalised()
            && (word.shape() == Shape.UPPER ? !isShouted(word) : !Pronouns.isPronoun(word))
            && !isDate(word));
  }

  /** An everyday word of a text in capitals; IT and US are names all the same. */
  private static boolean isShouted(Word word) {
    return OPENERS.contains(word.lower()) && !word.is("it") && !word.is("us");
  }

  /** Whether a word is too common to be a name, however it is written. */
  public static boolean isEveryday(Word word) {
    return OPENERS.contains(word.lower()) || isDate(word) || Pronouns.isPronoun(word);
  }

  /** A day, a month or a time zone. */
  static boolean isDate(Word word) {
    return DATES.contains(word.lower());
  }

  /** "Mr", "Dr", "Chief" and the like, with the name after it. */
  public static boolean isTitle(Word word) {
    return TITLES.contains(word.lower());
  }
}
