package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.text.Language;
import salescoach.text.Reading;

class ClientMentionsTest {

  private static final List<Client> ROSTER =
      List.of(
          new Client("Blue Laurel Resort & Spa", "resort", "Boone, North Carolina"),
          new Client("Daisychain Freight Ltd.", "haulage", "Grimsby, UK"),
          new Client("Great Plains Equine Associates", "vets", "Kearney, Nebraska"),
          new Client(
              "The Mendez Family Clinic", "clinic", "Austin, Texas", List.of("MFC South"), true),
          new Client("Summit Title", "title", "Boise, Idaho"),
          new Client("Boulder Creek Builders", "builder", "Boulder, Colorado"),
          new Client("Intercom", "software", "Dublin, Ireland"));

  @ParameterizedTest
  @CsvSource({
    "We have run the board at Blue Laurel Resort & Spa since 2019., Blue Laurel Resort & Spa",
    "We have run the board at Blue Laurel Resort and Spa since 2019., Blue Laurel Resort and Spa",
    "All of Blue Laurel's crew is on our board these days., Blue Laurel's",
    "We have had Daisychain's lorries on the board since May., Daisychain's",
    "Daisychain Freight has been with us for a while now., Daisychain Freight",
    "The GPEA vets have carried our coolers for six years., GPEA",
    "We did the floors for Mendez Family Clinic last year., Mendez Family Clinic",
    "We did the floors for MFC South in the spring of last year., MFC South",
    "We look after Intercom and I thought of your team., Intercom",
    "it's pat from carrier so we did the rigs for daisychain freight last year, daisychain freight"
  })
  void a_client_of_the_roster_is_known_by_its_name_and_by_shorter_ones(String text, String named) {
    assertThat(names(text, ROSTER)).containsExactly(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am calling from Summit Crest Roofing about the hail in your street.",
        "The view from the Summit is great, so are you going this year?",
        "I was out by Boulder Creek last week and saw your new sign.",
        "Is your Intercom bot still the first thing that people see?",
        "Mr. Mendez said that you might be the one to ask about this.",
        "We put up a great title and a blue sign for the team.",
        "Do you have an intercom at the door of your building?"
      })
  void other_things_that_share_a_word_with_a_client_are_not_that_client(String text) {
    assertThat(names(text, ROSTER)).isEmpty();
  }

  @Test
  void who_counts_gets_the_rosters_names_and_those_that_stand_in_the_draft() {
    Context roster =
        new Context(
            Prospect.UNKNOWN,
            ROSTER,
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of());
    String text =
        "We have had Daisychain's lorries on the board. Daisychain is not alone: we work with"
            + " clients like Harlan Foods, too.";
    assertThat(ClientNames.in(new Draft(text, Medium.EMAIL, roster)))
        .containsExactlyInAnyOrder("Daisychain Freight Ltd.", "Harlan Foods");
  }

  @Test
  void the_prospects_own_company_is_no_client_of_theirs() {
    Prospect prospect = new Prospect("Summit Title", "title", "", "Jo", "", false);
    assertThat(names("How does Summit Title file its deeds at the moment?", ROSTER, prospect))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We work with clients like Harlan Foods and Kroger in your area.|Harlan Foods, Kroger",
        "Our customers include Walmart, Target and Costco, and we like them.|Walmart, Target, Costco",
        "We just finished a project with Pell & Dorrance and thought of you.|Pell & Dorrance",
        "We have helped brands such as Nike, Adidas, and Puma with it.|Nike, Adidas, Puma",
        "Trusted by Deloitte and KPMG, it is the one that you want.|Deloitte, KPMG",
        "We already have Harvest Table and Loaves of Lansing on board.|Harvest Table, Loaves of Lansing",
        "Harlan Foods is a client of ours, and so is your neighbor.|Harlan Foods",
        "By now Harlan Foods, Dayton is a client of ours, and we like it.|Harlan Foods",
        "Companies like Harlan Foods trust us with their floors.|Harlan Foods",
        "We look after St. Cuthbert's and would like to look after you.|St. Cuthbert's",
        "Just wrapped up a job for Harlan Foods, so I have a crew.|Harlan Foods",
        "We helped Harlan Foods. Harlan Foods is glad of it.|Harlan Foods, Harlan Foods"
      })
  void organisations_are_found_by_what_stands_around_them(String text, String named) {
    assertThat(String.join(", ", names(text, List.of()))).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We work with companies like yours to make the most of the year.",
        "We help SaaS companies and CFOs in Denver to see what they spend.",
        "I helped Sarah and the Johnsons on your street sell this spring.",
        "I see that you work with Deloitte and that you like to travel.",
        "Our software works with Slack and Outlook, so you need no other.",
        "We work with Salesforce and HubSpot every day, as you do.",
        "We support {{company}} and [Client A] with all that they need.",
        "Companies like Netflix changed how all of us watch at home.",
        "We work with the City of Austin on the permits for your block.",
        "We work with Denver homeowners and we would like to help you."
      })
  void people_places_kinds_and_tools_are_no_clients(String text) {
    assertThat(names(text, List.of())).isEmpty();
  }

  @Test
  void neither_the_caller_nor_the_prospect_is_dropped_as_a_name() {
    Prospect prospect = new Prospect("Acme Tools", "", "", "Dana", "", false);
    String text = "Hi Dana, this is Jim Ray with Birchline. We help Acme and Birchline all year.";
    assertThat(names(text, List.of(), prospect)).isEmpty();
  }

  @Test
  void greetings_and_signatures_name_nobody() {
    String text = "Hi Intercom,\n\nHow is the new office in town?\n\nBest,\nJo Day\nSummit Title";
    assertThat(names(text, ROSTER)).isEmpty();
  }

  @Test
  void each_client_is_told_once() {
    Reading draft = reading("We helped Kroger and Kroger and Aldi last year.", List.of());
    assertThat(ClientMentions.in(draft).firstOfEach())
        .extracting(ClientMention::name)
        .containsExactly("Kroger", "Aldi");
    assertThat(ClientMentions.in(draft)).isSameAs(ClientMentions.in(draft));
  }

  @Test
  void names_alone_are_found_too() {
    Reading draft = reading("We lit the docks at Ostrander Steel and at Kroger.", List.of());
    assertThat(ClientMentions.named(draft, Set.of("Ostrander Steel", "Aldi", " ")))
        .extracting(ClientMention::name)
        .containsExactly("Ostrander Steel");
  }

  private static List<String> names(String text, List<Client> roster) {
    return names(text, roster, Prospect.UNKNOWN);
  }

  private static List<String> names(String text, List<Client> roster, Prospect prospect) {
    Reading draft = reading(text, roster, prospect);
    return ClientMentions.in(draft).all().stream()
        .map(mention -> draft.quote(mention.span()))
        .toList();
  }

  private static Reading reading(String text, List<Client> roster) {
    return reading(text, roster, Prospect.UNKNOWN);
  }

  private static Reading reading(String text, List<Client> roster, Prospect prospect) {
    Context context =
        new Context(
            prospect,
            roster,
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of());
    return new Reading(new Draft(text, Medium.EMAIL, context), Language.english());
  }
}
