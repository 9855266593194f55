package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.kind.Regions.Closeness;

class RelevanceTest {

  @ParameterizedTest
  @CsvSource({
    "'Dayton, Ohio', 'Dayton, OH', TOWN",
    "'Dayton, Ohio', 'Greater Dayton, Ohio', TOWN",
    "'Maidstone, Kent, UK', 'Dover, Kent, UK', TOWN",
    "'Kent, UK', 'Kent, UK', TOWN",
    "'New York, New York', 'New York, NY', TOWN",
    "'Orange County, California', 'Orange County, CA', TOWN",
    "'Dayton, Ohio', 'Toledo, OH', STATE",
    "'Buffalo, New York', 'New York, NY', STATE",
    "Ireland, Ireland, STATE",
    "'Toronto, Ontario', 'Ottawa, ON', STATE",
    "'Leeds, UK', 'Bath, UK', APART",
    "'Leeds, UK', UK, APART",
    "'Dayton, Ohio', 'Dayton, Tennessee', TOWN",
    "'Washington, DC', 'Spokane, Washington', APART",
    "'', 'Dayton, Ohio', APART",
    "'', '', APART"
  })
  void places_share_a_town_a_state_or_nothing(String one, String other, Closeness closeness) {
    assertThat(Regions.between(one, other)).isEqualTo(closeness);
    assertThat(Regions.between(other, one)).isEqualTo(closeness);
  }

  @ParameterizedTest
  @CsvSource({
    "bank, 'Reno, Nevada', BY_INDUSTRY",
    "bakery, 'Dayton, Ohio', BY_TOWN",
    "bakery, 'Toledo, Ohio', BY_STATE",
    "bakery, 'Reno, Nevada', NONE",
    "'', 'Toledo, Ohio', UNKNOWN",
    "'', 'Dayton, Ohio', BY_TOWN",
    "xylomancy, 'Reno, Nevada', UNKNOWN"
  })
  void a_client_is_relevant_by_trade_or_by_town(String industry, String region, Relevance how) {
    Prospect prospect = prospect();
    assertThat(Relevance.of(prospect, new Client("Acme", industry, region))).isEqualTo(how);
    assertThat(how.isRelevant())
        .isEqualTo(how == Relevance.BY_INDUSTRY || how == Relevance.BY_TOWN);
  }

  @Test
  void a_better_client_is_of_the_trade_first_and_may_be_named() {
    Client neighbour = new Client("Gem Bakery", "bakery", "Dayton, Ohio");
    Client silent = new Client("First Bank", "bank", "Reno, Nevada", List.of(), false);
    Client bank = new Client("Second Bank", "bank", "Reno, Nevada");
    assertThat(better(neighbour, silent, bank)).contains(bank);
    assertThat(better(neighbour, silent)).contains(neighbour);
    assertThat(better(silent)).isEmpty();
    assertThat(Relevance.better(context(bank), "Second Bank")).isEmpty();
  }

  private static Optional<Client> better(Client... clients) {
    return Relevance.better(context(clients), "Acme");
  }

  private static Context context(Client... clients) {
    return new Context(
        prospect(),
        List.of(clients),
        List.of(),
        Context.USUAL_PACE_WPM,
        TeamRecent.NONE,
        Optional.empty(),
        Set.of());
  }

  private static Prospect prospect() {
    return new Prospect("Miami Valley CU", "credit union", "Dayton, Ohio", "Beth", "", false);
  }
}
