package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.text.Part.BODY;
import static salescoach.text.Part.GREETING;
import static salescoach.text.Part.SIGNATURE;
import static salescoach.text.Part.SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.draft.Medium;

class LayoutTest {

  private static String greeting(String text) {
    return Read.part(Read.voicemail(text), GREETING);
  }

  private static String greetingTo(String name, String text) {
    return Read.part(Read.to(name, Medium.VOICEMAIL, text), GREETING);
  }

  /** These once were read for ever. */
  @ParameterizedTest
  @CsvSource({"um, ''", "Hi um, Hi um", "'Hi, uh, um', Hi uh um", "'Dana, er', Dana er"})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_text_of_nothing_but_sounds_comes_to_an_end(String text, String words) {
    Reading draft = Read.voicemail(text);
    assertThat(words).contains(Read.part(draft, GREETING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hi Dana, how do you count the crates?                     | Hi Dana
          Hi Dana — when the belt stops, who hears of it?           | Hi Dana
          Hello there, how do you count the crates?                 | Hello there
          Hey there, Dana! How do you count the crates?             | Hey there Dana
          Well hello Mr. Pruett, how do you count the crates?       | Well hello Mr Pruett
          Good morning, Dana, how do you count the crates?          | Good morning Dana
          Happy Friday, people! How do you count the crates?        | Happy Friday people
          Happy Easter, Dana! How do you count the crates?          | Happy Easter Dana
          Hi, uh, Dana, how do you count the crates?                | Hi uh Dana
          hi um hello Dana how do you count the crates?             | hi um hello Dana
          Heyyy Dana! How do you count the crates?                  | Heyyy Dana
          Hello homeowner, how is the roof?                         | Hello homeowner
          Hi Fletcher Homes team, how is the roof?                  | Hi Fletcher Homes team
          Hi Dana and Tom, how is the roof?                         | Hi Dana and Tom
          Dear Sir/Madam, how is the roof?                          | Dear Sir Madam
          To whom it may concern, how is the roof?                  | To whom it may concern
          Dana, top of the morning, how is the roof?                | Dana top of the morning
          Dana, how is the roof?                                    | Dana
          Dana - how is the roof?                                   | Dana
          Ms. Abbott, how is the roof?                              | Ms Abbott
          Dr. Pell? How is the roof?                                | Dr Pell
          Kevin! How is the roof?                                   | Kevin
          Morning Ruth, how is the roof?                            | Morning Ruth
          Morning all, how is the roof?                             | Morning all
          Hi [First Name], how is the roof?                         | Hi [First Name]
          Hello (insert name), how is the roof?                     | Hello insert name
          ed, we do roofs and you have one.                         | ed
          hi dina how is the roof?                                  | hi dina
          Hi, how is the roof?                                      | Hi
          """)
  void a_hello_and_the_name_greet(String text, String greeting) {
    assertThat(greeting(text)).isEqualTo(greeting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Reed, Acme Payroll. How do you pay your drivers?      | ''
          Good afternoon, Constance Billings, chair of the board.   | Good afternoon
          Hello, this is Peter, how do you pay your drivers?        | Hello
          Hi, Tom from Acme here, how do you pay your drivers?      | Hi
          Hi Tom Reed from Acme here, how do you pay your drivers?  | Hi
          Dr. Pell recommended that I call you about the roof.      | ''
          Honestly, how do you pay your drivers?                    | ''
          Morning crews start at six, how do you pay them?          | ''
          Your drivers, how do you pay them?                        | ''
          Monday, how do you pay your drivers?                      | ''
          So how do you pay your drivers?                           | ''
          Good drivers are rare, how do you pay them?               | ''
          Lumenhall. Brackwater. Both get their crates from us.     | ''
          Tom, Acme Payroll. How do you pay your drivers?           | ''
          Hello trusted local roof owner, how is your roof?         | Hello
          Morning Ruth said that you have a roof.                   | ''
          Hi quick question for you about the roof.                 | Hi
          """)
  void the_caller_and_the_matter_do_not_greet(String text, String greeting) {
    assertThat(greeting(text)).isEqualTo(greeting);
  }

  @Test
  void a_known_first_name_is_found_where_no_comma_tells_it() {
    assertThat(greetingTo("Bev", "hiya Bev um what are you doing about hours"))
        .isEqualTo("hiya Bev");
    assertThat(greetingTo("Dana", "Dana how do you pay your drivers")).isEqualTo("Dana");
    assertThat(greetingTo("Dana", "Dana Smith, how do you pay your drivers?"))
        .isEqualTo("Dana Smith");
    assertThat(greetingTo("Dana", "Hi Dana Tom Reed from Acme how do you pay them"))
        .isEqualTo("Hi Dana");
    assertThat(greetingTo("Dana", "Hi Dana Smith how do you pay your drivers"))
        .isEqualTo("Hi Dana");
    assertThat(greetingTo("Dana", "Morning Dana how do you pay them")).isEqualTo("Morning Dana");
    assertThat(greetingTo("Tom", "Tom hey um how do you pay them")).isEqualTo("Tom hey");
    assertThat(greetingTo("Dana", "We saw Dana, how do you pay them?")).isEmpty();
    assertThat(greetingTo("Bob", "Bob. Long story, but how do you pay them?")).isEqualTo("Bob");
    assertThat(greetingTo("Mary Ann", "Hi, Mary, how do you pay them?")).isEqualTo("Hi Mary");
  }

  @Test
  void a_stranger_after_hello_is_not_the_prospect() {
    assertThat(greetingTo("Dolores", "Hello, Constance, how do you pay them?")).isEqualTo("Hello");
  }

  @Test
  void only_the_first_line_greets() {
    Reading draft = Read.email("Dana,\n\nHi again, how is the roof?\n\nTom");
    assertThat(Read.part(draft, GREETING)).isEqualTo("Dana");
    assertThat(Read.part(draft, BODY)).isEqualTo("Hi again how is the roof");
  }

  @Test
  void the_head_of_an_email_is_no_body() {
    Reading draft =
        Read.email("To: Dana\nSubject line: the roof\n\nHi Dana,\n\nHow is the roof?\n\nTom");
    assertThat(Read.part(draft, SUBJECT)).isEqualTo("To Dana Subject line the roof");
    assertThat(Read.part(draft, BODY)).isEqualTo("How is the roof");
    Reading bold = Read.email("**Subject:** the roof\n\nHow is the roof?");
    assertThat(Read.part(bold, SUBJECT)).isEqualTo("Subject the roof");
  }

  @Test
  void a_subject_needs_its_colon_and_a_voicemail_has_none() {
    Reading draft = Read.email("Subject to your approval we come on Monday.\n\nHow is the roof?");
    assertThat(Read.part(draft, SUBJECT)).isEmpty();
    Reading spoken = Read.voicemail("Subject: the roof\n\nHow is the roof?");
    assertThat(Read.part(spoken, SUBJECT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tom Reed/Acme Payroll                        ; Tom Reed Acme Payroll
          Best regards,/Tom                            ; Best regards Tom
          Cheers/Tom Reed, Acme                        ; Cheers Tom Reed Acme
          Take care,/Tom                               ; Take care Tom
          Fingers crossed,/Tom                         ; Fingers crossed Tom
          Thanks!/Tom                                  ; Thanks Tom
          Kind regards/Tom Reed/Acme Co.               ; Kind regards Tom Reed Acme Co
          - lex, tallysheep                            ; lex tallysheep
          -- Tess Arnold                               ; Tess Arnold
          Tom Reed / Acme                              ; Tom Reed Acme
          Tom | Growth | Ex-Big4 | Dog mom and more    ; Tom Growth Ex Big4 Dog mom and more
          tom                                          ; tom
          sent from my phone                           ; sent from my phone
          <Signature>                                  ; <Signature>
          Tom R./Acme Inc.                             ; Tom R Acme Inc
          Tom • Acme • Roofs • Walls • Floors • Doors • Halls ; Tom Acme Roofs Walls Floors Doors Halls
          Yours in crates,/Tom                         ; Yours in crates Tom
          The Acme Family                              ; The Acme Family
          Tom/tom@acme.example                         ; Tom tom@acme.example
          Tom/555-010-0199/acme.example                ; Tom 555 010 0199 acme.example
          """)
  void names_and_closings_at_the_end_sign(String end, String signature) {
    Reading draft =
        Read.email("Hi Dana,\n\nHow is the roof these days?\n\n" + end.replace("/", "\n"));
    String signed = Read.part(draft, SIGNATURE);
    assertThat(signed).isEqualTo(signature.replace("/", "\n"));
    assertThat(Read.part(draft, BODY)).isEqualTo("How is the roof these days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday or Tuesday?
          Call Me Tomorrow
          Thursday at 2 or Friday
          Best of all, your team could sleep at night again.
          Thanks for your patience with all of the work that we did.
          - Payroll/- Pensions
          We Do Roofs.
          Best,/This is a line that has many more words than any signature would have
          - we can do it all
          A Friday
          Roofs and walls and floors of every kind and size
          My number is 555-010-0199
          """)
  void other_last_lines_do_not_sign(String end) {
    Reading draft =
        Read.email("Hi Dana,\n\nHow is the roof these days?\n\n" + end.replace("/", "\n"));
    assertThat(Read.part(draft, SIGNATURE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Looking forward to this/Tom                                   ; Tom
          Thanks?/Tom                                                   ; Tom
          - Thanks/Tom                                                  ; Tom
          Book a slot at any time that you like here: cal.example/Tom   ; Tom
          Thanks for the roof!/Tom                                      ; Tom
          555-010-0199/Tom                                              ; Tom
          """)
  void what_stands_above_the_name_may_still_be_body(String end, String signature) {
    Reading draft =
        Read.email("Hi Dana,\n\nHow is the roof these days?\n\n" + end.replace("/", "\n"));
    assertThat(Read.part(draft, SIGNATURE)).isEqualTo(signature);
  }

  @Test
  void everything_below_a_rule_and_a_name_signs_however_long() {
    Reading draft =
        Read.email(
            "Hi Dana,\n\nHow is the roof?\n\n--\nTom Reed\nAcme\n\nNotice: this message is meant"
                + " for the person named above and for nobody else at all.");
    assertThat(Read.part(draft, BODY)).isEqualTo("How is the roof");
  }

  @Test
  void a_rule_between_paragraphs_signs_nothing() {
    Reading draft = Read.email("How is the roof?\n\n---\n\nWe saw it from the road and worried.");
    assertThat(Read.part(draft, SIGNATURE)).isEmpty();
  }

  @Test
  void a_postscript_is_body_before_and_after_the_signature() {
    Reading after = Read.email("How is the roof?\n\nBest,\nTom\n\nPS I saw it from the road.");
    assertThat(Read.part(after, SIGNATURE)).isEqualTo("Best Tom");
    assertThat(Read.part(after, BODY)).isEqualTo("How is the roof PS I saw it from the road");
    Reading before = Read.email("How is the roof?\n\nPS I saw it from the road.\n\nTom Reed");
    assertThat(Read.part(before, SIGNATURE)).isEqualTo("Tom Reed");
  }

  @Test
  void a_single_line_has_no_signature_and_a_voicemail_never_has() {
    assertThat(Read.part(Read.email("Thanks"), SIGNATURE)).isEmpty();
    assertThat(Read.part(Read.voicemail("How is the roof?\n\nBest,\nTom"), SIGNATURE)).isEmpty();
  }
}
