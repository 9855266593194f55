package salescoach.bot.followup.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salescoach.bot.roster.Folding;

/**
 * A company's name as people compare it: small letters and digits, without accents and the legal
 * form.
 */
public final class CompanyName {

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "plc",
          "pty",
          "gmbh",
          "ag",
          "kg",
          "ug",
          "se",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "oy",
          "ab",
          "as",
          "aps",
          "kk",
          "the");

  private CompanyName() {}

  /** The name, bare; of one that is nothing but a legal form, all of it. */
  public static String bare(String name) {
    List<String> words = words(name);
    List<String> left = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    return String.join(" ", left.isEmpty() ? words : left);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = Folding.fold(name);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (c != '.' && c != '\'' && c != '’') {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
