package salescoach.kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English verb or noun: {@code save~} in a list stands for save, saves, saved,
 * saving.
 *
 * <p>By rule, with a table of the irregular verbs that sales scripts use. A form too many (no one
 * writes "helpped") costs nothing, because nothing matches it.
 */
final class Inflections {

  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", List.of("is", "are", "was", "were", "been", "being", "am")),
          Map.entry("begin", List.of("began", "begun")),
          Map.entry("blow", List.of("blew", "blown")),
          Map.entry("break", List.of("broke", "broken")),
          Map.entry("bring", List.of("brought")),
          Map.entry("build", List.of("built")),
          Map.entry("buy", List.of("bought")),
          Map.entry("catch", List.of("caught")),
          Map.entry("choose", List.of("chose", "chosen")),
          Map.entry("come", List.of("came")),
          Map.entry("deal", List.of("dealt")),
          Map.entry("do", List.of("does", "did", "done")),
          Map.entry("draw", List.of("drew", "drawn")),
          Map.entry("drive", List.of("drove", "driven")),
          Map.entry("eat", List.of("ate", "eaten")),
          Map.entry("fall", List.of("fell", "fallen")),
          Map.entry("feed", List.of("fed")),
          Map.entry("feel", List.of("felt")),
          Map.entry("fight", List.of("fought")),
          Map.entry("find", List.of("found")),
          Map.entry("forget", List.of("forgot", "forgotten")),
          Map.entry("freeze", List.of("froze", "frozen")),
          Map.entry("get", List.of("got", "gotten")),
          Map.entry("give", List.of("gave", "given")),
          Map.entry("go", List.of("goes", "went", "gone")),
          Map.entry("grow", List.of("grew", "grown")),
          Map.entry("have", List.of("has", "had")),
          Map.entry("hear", List.of("heard")),
          Map.entry("hold", List.of("held")),
          Map.entry("keep", List.of("kept")),
          Map.entry("know", List.of("knew", "known")),
          Map.entry("lead", List.of("led")),
          Map.entry("leave", List.of("left")),
          Map.entry("lend", List.of("lent")),
          Map.entry("lose", List.of("lost")),
          Map.entry("make", List.of("made")),
          Map.entry("mean", List.of("meant")),
          Map.entry("meet", List.of("met")),
          Map.entry("pay", List.of("paid")),
          Map.entry("ring", List.of("rang", "rung")),
          Map.entry("rise", List.of("rose", "risen")),
          Map.entry("run", List.of("ran")),
          Map.entry("say", List.of("said")),
          Map.entry("see", List.of("saw", "seen")),
          Map.entry("seek", List.of("sought")),
          Map.entry("sell", List.of("sold")),
          Map.entry("send", List.of("sent")),
          Map.entry("shoot", List.of("shot")),
          Map.entry("show", List.of("shown")),
          Map.entry("sink", List.of("sank", "sunk")),
          Map.entry("sleep", List.of("slept")),
          Map.entry("speak", List.of("spoke", "spoken")),
          Map.entry("spend", List.of("spent")),
          Map.entry("stand", List.of("stood")),
          Map.entry("steal", List.of("stole", "stolen")),
          Map.entry("sting", List.of("stung")),
          Map.entry("strike", List.of("struck")),
          Map.entry("swing", List.of("swung")),
          Map.entry("take", List.of("took", "taken")),
          Map.entry("teach", List.of("taught")),
          Map.entry("tell", List.of("told")),
          Map.entry("think", List.of("thought")),
          Map.entry("throw", List.of("threw", "thrown")),
          Map.entry("understand", List.of("understood")),
          Map.entry("wake", List.of("woke", "woken")),
          Map.entry("wear", List.of("wore", "worn")),
          Map.entry("win", List.of("won")),
          Map.entry("write", List.of("wrote", "written")));

  private Inflections() {}

  /** The word itself and all its forms. */
  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    char last = word.charAt(word.length() - 1);
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ie")) {
      String dying = word.substring(0, word.length() - 2) + "ying";
      forms.addAll(List.of(word + "s", word + "d", dying));
    } else if (word.endsWith("ee")) {
      forms.addAll(List.of(word + "s", word + "d", word + "ing", word + "r"));
    } else if (last == 'e') {
      forms.addAll(List.of(word + "s", word + "d", stem + "ing", word + "r"));
    } else if (last == 'y' && !endsInVowel(stem)) {
      forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing", stem + "ier"));
    } else {
      forms.addAll(List.of(word + "s", word + "es", word + "ed", word + "ing", word + "er"));
      String doubled = word + last;
      forms.addAll(List.of(doubled + "ed", doubled + "ing", doubled + "er"));
    }
    forms.addAll(IRREGULAR.getOrDefault(word, List.of()));
    return forms;
  }

  private static boolean endsInVowel(String stem) {
    return !stem.isEmpty() && "aeiou".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }
}
