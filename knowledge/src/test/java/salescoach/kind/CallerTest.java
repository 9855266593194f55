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
import salescoach.text.Read;
import salescoach.text.Reading;

class CallerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This is Ann Moss from Birchline.                            | Ann Moss     | Birchline
          It's er it's Ann from Birchline Foods.                      | Ann          | Birchline Foods
          It's only Ann from Birchline.                               | Ann          | Birchline
          My name is Ann Moss and I'm with Birchline.                 | Ann Moss     | Birchline
          My name's Ann and I work for Birchline.                     | Ann          | Birchline
          I'm Ann Moss, senior sales partner at Birchline.            | Ann Moss     | Birchline
          I'm Ann, and I head up sales at Birchline Foods.            | Ann          | Birchline Foods
          This is Ann Moss calling on behalf of the Birchline Fund.   | Ann Moss     | Birchline Fund
          How is it? Ann Moss, Birchline.                             | Ann Moss     | Birchline
          How is it? Ann Moss at Birchline. We do crates.             | Ann Moss     | Birchline
          How is it? Ann Moss here, Birchline of Ohio.                | Ann Moss     | Birchline of Ohio
          How is it? Ann Moss over at Birchline.                      | Ann Moss     | Birchline
          How is it? Ann Moss. Birchline Foods.                       | Ann Moss     | Birchline Foods
          Hi, Ann Moss, the new crate person at Birchline, for you.   | Ann Moss     | Birchline
          Hi, Ann Moss, vice president of crates, Birchline.          | Ann Moss     | Birchline
          Hi, this is Ann Moss, M-O-S-S, I'm with Birchline.          | Ann Moss     | Birchline
          How is it? Ann Moss's the name, I'm with Birchline.         | Ann Moss     | Birchline
          How is it? Ann's my name, crates are my game.               | Ann          | ''
          Hi, Birchline. How is it with the crates?                   | Birchline    | ''
          How is it? That's Ann at Birchline for you.                 | Ann          | Birchline
          How is it? Ann @ Birchline. We do crates.                    | Ann          | Birchline
          It's [Rep] with [Company], how is it?                       | [Rep]        | [Company]
          This is (your name), (your company), how is it?             | your name    | your company
          This is Dr. Ann Moss from Birchline, how is it?             | Dr. Ann Moss | Birchline
          This is J. Moss from Birchline 24, how is it?               | J. Moss      | Birchline 24
          Fitch and Sons here, how is it?                             | ''           | Fitch and Sons
          I'm calling from Birchline, how is it?                      | ''           | Birchline
          How is it? Here at Birchline we do crates.                  | ''           | Birchline
          I'm an account executive at Birchline, how is it?           | ''           | Birchline
          How is it? We're Birchline, and we do crates.               | ''           | Birchline
          This is Birchline Services, how is it?                      | ''           | Birchline Services
          Its Ann, how is it with the crates?                         | Ann          | ''
          How is it? Ann Moss of Birchline. We do crates.             | Ann Moss     | Birchline
          How is it? Ann Moss out at Birchline! We do crates.         | Ann Moss     | Birchline
          This is Ann, how is it?                                     | Ann          | ''
          How is it? Ann here. It's about the crates.                 | Ann          | ''
          Hi Dana, how is it with you? Thanks, Ann                    | Ann          | ''
          This is Will Day, how is it?                                | Will Day     | ''
          HI DANA THIS IS ANN MOSS WITH BIRCHLINE CALLING FOR YOU     | ANN MOSS     | BIRCHLINE
          """)
  void a_caller_is_introduced(String text, String name, String company) {
    Optional<Caller> caller = Caller.spoken(Read.voicemail(text));
    assertThat(caller.map(Caller::name)).contains(name);
    assertThat(caller.map(Caller::company)).contains(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hi dana this is ann from birchline i was calling about the crates  | ann      | birchline
          hey its ann moss over at birchline foods um how is it with you     | ann moss | birchline foods
          hi dana uh ann moss from birchline just calling about the crates   | ann moss | birchline
          so how is it with the crates oh this is ann moss birchline thanks  | ann moss | birchline
          hi this is ann um i wanted to ask about the crates at your place   | ann      | ''
          so how is it with the crates its ann um give me a call when you can | ann     | ''
          hi this is just ann so i wanted to ask about the crates you have   | ann      | ''
          hi my names ann and i do the crates for the people next to you     | ann      | ''
          hi dana how is it with the crates it's Ann um give me a call       | Ann      | ''
          """)
  void a_transcript_in_small_letters_introduces_too(String text, String name, String company) {
    Optional<Caller> caller = Caller.spoken(Read.voicemail(text));
    assertThat(caller.map(Caller::name)).contains(name);
    assertThat(caller.map(Caller::company)).contains(company);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's me again about the crates. Call me, it's important.",
        "This is about the crates. It's Friday and they are wet.",
        "Raj Patel suggested that I call you about the crates.",
        "Raj at Hobbs told me that you need crates.",
        "Raj Patel, who runs the yard at Hobbs, told me that you need crates.",
        "How are the crates at Hobbs? We work with Hobbs Foods and Big Sky Dairy.",
        "Lumenhall. Brackwater. Both get their crates through us.",
        "Bank of Ohio, they have crates. Do you have any?",
        "We can show you who we are. Quick background: the crates are wet.",
        "Hi Dana, how is it with the crates? Thanks, Dana",
        "hi this is important so please call me back about the crates",
        "hi its about the crates they are wet so call me back",
        "How is it with the crates? See you in Reno, Nevada",
        "How is it with the crates? That's Marlow thinking, not us.",
        "We saw how Acme and its Ann do the crates for you.",
        "Please call me back about the crates that you have, it's",
        "hi i was at your place and its cheaper than you think so call me",
        "How is it with the crates? Happy Friday.",
        "Our people fill its Sales seat for you. It's Acme's turn now."
      })
  void nobody_is_introduced(String text) {
    assertThat(Caller.spoken(Read.voicemail(text))).isEmpty();
  }

  @Test
  void the_prospect_and_the_clients_are_not_the_caller() {
    assertThat(spokenTo("Dana", "Harlan Foods", "Dana, Harlan Foods. How is it with the crates?"))
        .isEmpty();
    assertThat(
            spokenTo("Dana", "Harlan Foods", "How is it? Ask Tom at Oxbow. I'm with Oxbow Dairy."))
        .isEmpty();
    assertThat(spokenTo("Dana", "Harlan Foods", "How is it? I'm with Birchline, not with Oxbow."))
        .map(Caller::company)
        .contains("Birchline");
  }

  private static Optional<Caller> spokenTo(String firstName, String company, String text) {
    Context context =
        new Context(
            new Prospect(company, "", "", firstName, "", false),
            List.of(new Client("Oxbow Dairy", "", "", List.of(), true)),
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of());
    return Caller.spoken(
        new Reading(new Draft(text, Medium.VOICEMAIL, context), Language.english()));
  }

  @Test
  void the_introduction_is_all_the_words_that_introduce() {
    Reading draft = Read.voicemail("Hi Dana, this is Ann Moss from Birchline. How is it?");
    assertThat(Caller.spoken(draft).map(caller -> draft.quote(caller.introduction())))
        .contains("this is Ann Moss from Birchline");
    Reading here = Read.voicemail("Hi Dana, Ann Moss from Birchline here. How is it?");
    assertThat(Caller.spoken(here).map(caller -> here.quote(caller.introduction())))
        .contains("Ann Moss from Birchline here");
    Reading shop = Read.voicemail("Hi Dana, Fitch and Sons here. How is it?");
    assertThat(Caller.spoken(shop).map(caller -> shop.quote(caller.introduction())))
        .contains("Fitch and Sons here");
  }

  @Test
  void a_name_said_twice_is_found_twice() {
    Reading draft = Read.voicemail("It's Ann Moss, how is it? Call me. Again, it's Ann Moss.");
    assertThat(Caller.allSpoken(draft))
        .extracting(Caller::name)
        .containsExactly("Ann Moss", "Ann Moss");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Moss/Birchline Foods          | Ann Moss  | Birchline Foods
          Best,/Ann Moss, Birchline         | Ann Moss  | Birchline
          Ann Moss / Birchline              | Ann Moss  | Birchline
          Ann Moss/Senior Account Manager   | Ann Moss  | ''
          Kind regards,/J. Moss             | J. Moss   | ''
          Ann                               | Ann       | ''
          """)
  void a_signature_tells_who_wrote(String end, String name, String company) {
    String lines = end.replace(" / ", "\u0000").replace("/", "\n").replace("\u0000", " / ");
    Reading draft = Read.email("Hi Dana,\n\nHow is it with the crates?\n\n" + lines);
    assertThat(Caller.spoken(draft)).isEmpty();
    assertThat(Caller.in(draft).map(Caller::name)).contains(name);
    assertThat(Caller.in(draft).map(Caller::company)).contains(company);
  }

  @Test
  void nobody_signs_an_email_without_a_signature() {
    assertThat(Caller.in(Read.email("Hi Dana,\n\nHow is it with the crates?"))).isEmpty();
  }

  @Test
  void a_list_in_an_email_introduces_nobody() {
    Reading draft = Read.email("Hi Dana,\n\nWe have it all:\n\n- Kanban, Gantt, and more\n\nAnn");
    assertThat(Caller.spoken(draft)).isEmpty();
  }
}
