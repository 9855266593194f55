package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.kind.Industries.Nearness;

class IndustriesTest {

  @ParameterizedTest
  @CsvSource({
    "credit union, community bank",
    "road haulage, wholesale distribution",
    "dentist, orthodontic practices",
    "boutique hotel, resort",
    "law firm, accountants",
    "nursing home, hospitals",
    "SaaS, IT services",
    "machine shop, metal casting",
    "dairy co-operative, cheese making",
    "Wedding venues, florist",
    "primary school, universities",
    "HVAC contractor, plumbing",
    "brewery, restaurant chain",
    "charity, food bank",
    "fire department, local government",
    "kite surfing instruction, kite surfing"
  })
  void trades_that_know_each_other_are_near(String one, String other) {
    assertThat(Industries.between(one, other)).isEqualTo(Nearness.NEAR);
    assertThat(Industries.between(other, one)).isEqualTo(Nearness.NEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "credit union, food bank",
    "law firm, pig farming",
    "freight, florist",
    "orthodontist, industrial distribution",
    "hospital, department store",
    "tissue bank, community bank",
    "childcare nurseries, engine manufacturing",
    "plant nursery, nursing home",
    "winery, shipbuilding",
    "mining, wedding venues",
    "accountancy, go-kart tracks",
    "cybersecurity software, boarding kennels"
  })
  void trades_that_have_nothing_to_do_with_each_other_are_far(String one, String other) {
    assertThat(Industries.between(one, other)).isEqualTo(Nearness.FAR);
    assertThat(Industries.between(other, one)).isEqualTo(Nearness.FAR);
  }

  @ParameterizedTest
  @CsvSource({"'', bank", "bank, ''", "bank, individual", "'   ', '  '", "xylomancy, bank"})
  void of_what_it_does_not_know_it_says_nothing(String one, String other) {
    assertThat(Industries.between(one, other)).isEqualTo(Nearness.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"snack manufacturing, manufacturing", "manufacturing, engine factory"})
  void a_weak_word_counts_where_no_other_does(String one, String other) {
    assertThat(Industries.between(one, other)).isEqualTo(Nearness.NEAR);
  }

  @Property
  void the_order_never_matters(@ForAll String one, @ForAll String other) {
    assertThat(Industries.between(one, other)).isEqualTo(Industries.between(other, one));
  }
}
