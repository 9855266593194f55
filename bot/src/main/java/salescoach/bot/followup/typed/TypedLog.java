package salescoach.bot.followup.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salescoach.bot.followup.step.Outcome;
import salescoach.cadence.Channel;

/**
 * What follows {@code /coach log}: {@code acme left voicemail yesterday: what was said}.
 *
 * @param who what was typed of the company or the person; empty where nothing was left
 * @param did nothing where no channel was found
 * @param date nothing for now
 * @param text what was said or sent; empty where it was not told
 */
public record TypedLog(String who, Optional<Did> did, Optional<TypedDate> date, String text) {

  /** What was done. */
  public record Did(Channel channel, Outcome outcome) {}

  private record Phrase(List<String> words, Did did) {}

  /** The longer ones first, where one begins or ends like another. */
  private static final List<Phrase> PHRASES =
      List.of(
          phrase("left a voicemail", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("left a message", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("left voicemail", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("left message", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("voice mail", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("voicemail", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("vm", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          phrase("email answered", Channel.EMAIL, Outcome.TALKED),
          phrase("sent an email", Channel.EMAIL, Outcome.SENT),
          phrase("sent email", Channel.EMAIL, Outcome.SENT),
          phrase("emailed", Channel.EMAIL, Outcome.SENT),
          phrase("email", Channel.EMAIL, Outcome.SENT),
          phrase("mail", Channel.EMAIL, Outcome.SENT),
          phrase("replied", Channel.EMAIL, Outcome.TALKED),
          phrase("call answered", Channel.CALL, Outcome.TALKED),
          phrase("called no answer", Channel.CALL, Outcome.NO_ANSWER),
          phrase("no answer", Channel.CALL, Outcome.NO_ANSWER),
          phrase("handed me off", Channel.CALL, Outcome.HANDED_OFF),
          phrase("handed off", Channel.CALL, Outcome.HANDED_OFF),
          phrase("not interested", Channel.CALL, Outcome.NOT_INTERESTED),
          phrase("called", Channel.CALL, Outcome.NO_ANSWER),
          phrase("call", Channel.CALL, Outcome.NO_ANSWER),
          phrase("talked to", Channel.CALL, Outcome.TALKED),
          phrase("talked", Channel.CALL, Outcome.TALKED),
          phrase("spoke to", Channel.CALL, Outcome.TALKED),
          phrase("spoke", Channel.CALL, Outcome.TALKED),
          phrase("answered", Channel.CALL, Outcome.TALKED),
          phrase("linkedin", Channel.LINKEDIN, Outcome.SENT),
          phrase("x", Channel.X, Outcome.SENT),
          phrase("letter", Channel.LETTER, Outcome.SENT),
          phrase("referral", Channel.REFERRAL, Outcome.SENT),
          phrase("meeting", Channel.MEETING, Outcome.TALKED),
          phrase("met", Channel.MEETING, Outcome.TALKED));

  private static final int LONGEST_DATE = 4;

  private static Phrase phrase(String words, Channel channel, Outcome outcome) {
    return new Phrase(List.of(words.split(" ", -1)), new Did(channel, outcome));
  }

  /** Reads what was typed. */
  public static TypedLog read(String typed, LocalDate today) {
    int colon = typed.indexOf(':');
    String head = colon < 0 ? typed : typed.substring(0, colon);
    String text = colon < 0 ? "" : typed.substring(colon + 1).strip();
    List<String> words = Words.of(head);
    int dateFrom = dateFrom(words, today);
    Optional<TypedDate> date =
        dateFrom == words.size()
            ? Optional.empty()
            : Optional.of(
                TypedDate.past(
                    String.join(" ", withoutOn(words.subList(dateFrom, words.size()))), today));
    return named(words.subList(0, dateFrom), date, text);
  }

  private static TypedLog named(List<String> words, Optional<TypedDate> date, String text) {
    for (Phrase phrase : PHRASES) {
      int length = phrase.words().size();
      int rest = words.size() - length;
      if (rest >= 0 && words.subList(rest, words.size()).equals(phrase.words())) {
        return new TypedLog(joined(words.subList(0, rest)), Optional.of(phrase.did()), date, text);
      }
      if (rest >= 0 && words.subList(0, length).equals(phrase.words())) {
        return new TypedLog(
            joined(words.subList(length, words.size())), Optional.of(phrase.did()), date, text);
      }
    }
    return new TypedLog(joined(words), Optional.empty(), date, text);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** Where a date begins at the end of the line: what follows "on", or a date by itself. */
  private static int dateFrom(List<String> words, LocalDate today) {
    for (int from = Math.max(1, words.size() - LONGEST_DATE - 1); from < words.size(); from++) {
      List<String> tail = words.subList(from, words.size());
      boolean announced = tail.get(0).equals("on") && tail.size() > 1;
      boolean isDate =
          TypedDate.past(joined(withoutOn(tail)), today) instanceof TypedDate.Day
              || looksLikeOne(tail);
      if (isDate || (announced && Character.isDigit(tail.get(1).charAt(0)))) {
        return from;
      }
    }
    return words.size();
  }

  /** "2026-02-31" and "tomorrow" are meant as dates, though no touch can have been made then. */
  private static boolean looksLikeOne(List<String> tail) {
    String first = tail.get(0);
    boolean iso = first.length() == 10 && first.charAt(4) == '-' && first.charAt(7) == '-';
    return tail.size() == 1 && (iso || first.equals("tomorrow"));
  }

  private static List<String> withoutOn(List<String> tail) {
    return tail.size() > 1 && tail.get(0).equals("on") ? tail.subList(1, tail.size()) : tail;
  }
}
