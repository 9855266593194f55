package salescoach.playbook.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import salescoach.kind.PhraseList;
import salescoach.kind.WordFile;

/** The words of {@code offer.txt}; read once. */
final class Words {

  private static final WordFile FILE = WordFile.beside(Words.class, "offer.txt");

  static final PhraseList HARMLESS = FILE.phrases("harmless");
  static final Set<String> BOUNDARY = FILE.words("boundary");
  static final Set<String> CONDITION = FILE.words("condition");
  static final Set<String> CONTRAST = FILE.words("contrast");
  static final Set<String> NEGATOR = FILE.words("negator");
  static final Set<String> SUBJECT = FILE.words("subject");
  static final Set<String> FAILING = FILE.words("failing");
  static final Set<String> RELIEF = FILE.words("relief");
  static final Set<String> NO = FILE.words("no");
  static final Set<String> NO_BUT = FILE.words("no-but");
  static final Set<String> TRAILING = FILE.words("trailing");
  static final Set<String> YES = FILE.words("yes");
  static final Set<String> HEDGE = FILE.words("hedge");

  /** The phrases of each sign. */
  static final Map<Sign, PhraseList> LISTS = lists();

  private Words() {}

  private static Map<Sign, PhraseList> lists() {
    Map<Sign, PhraseList> lists = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      lists.put(sign, FILE.phrases(sign.section()));
    }
    return lists;
  }
}
