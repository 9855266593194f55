package salescoach.playbook.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class OneSlipTest {

  @Test
  void a_letter_more_or_less_or_another_is_one_slip_and_two_letters_are_two() {
    List<String> words =
        List.of("giraffe", "girafe", "girraffe", "giraffa", "jiraffe", "giarffe", "girf", "fee");
    assertThat(near(words).get(0)).isEqualTo(bits(0, 1, 2, 3, 4));
    assertThat(near(words).get(1)).isEqualTo(bits(0, 1));
  }

  @Test
  void short_words_are_only_like_themselves() {
    assertThat(near(List.of("price", "prize"))).containsExactly(bits(0), bits(1));
    assertThat(near(List.of("prices", "price"))).containsExactly(bits(0), bits(1));
    assertThat(near(List.of("prices", "prizes"))).containsExactly(bits(0, 1), bits(0, 1));
  }

  @Test
  void it_finds_what_comparing_every_two_would() {
    Random random = new Random(1);
    List<String> words =
        IntStream.range(0, 3_000)
            .mapToObj(i -> random.ints(4 + i % 7, 'a', 'd').mapToObj(Character::toString))
            .map(letters -> String.join("", letters.toList()))
            .distinct()
            .toList();
    LevenshteinDistance oneSlip = new LevenshteinDistance(1);
    List<BitSet> near = near(words);
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        boolean longEnough = words.get(i).length() >= 6 && words.get(j).length() >= 6;
        assertThat(near.get(i).get(j))
            .as("%s and %s", words.get(i), words.get(j))
            .isEqualTo(i == j || (longEnough && oneSlip.apply(words.get(i), words.get(j)) >= 0));
      }
    }
  }

  private static List<BitSet> near(List<String> words) {
    return OneSlip.widened(
        words, IntStream.range(0, words.size()).mapToObj(OneSlipTest::bits).toList());
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return bits;
  }
}
