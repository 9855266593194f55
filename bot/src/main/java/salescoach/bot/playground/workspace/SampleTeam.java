package salescoach.bot.playground.workspace;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.cadence.WorkingDays;

/**
 * Who is in the workspace that is played.
 *
 * @param members the people, without the bot
 * @param channels the public channels; every member has a DM with the bot besides
 */
public record SampleTeam(
    String id,
    String domain,
    String name,
    String appId,
    String botId,
    Member bot,
    List<Member> members,
    List<Conversation> channels) {

  /** On which days it works: by the calendar that the coach takes a new workspace to have. */
  static WorkingDays workingDays() {
    return WorkingDays.of("US");
  }

  public SampleTeam {
    members = List.copyOf(members);
    channels = List.copyOf(channels);
  }

  /** Three people of a small company that sells scheduling software to clinics. */
  public static SampleTeam lanternhill() {
    Member bot =
        new Member("U0COACH01", "salescoach", "Sales Coach", ZoneId.of("UTC"), "the app", false);
    List<Member> people =
        List.of(
            new Member(
                "U0NADIA01",
                "nadia",
                "Nadia Okafor",
                ZoneId.of("America/New_York"),
                "Leads the team and installed the coach",
                true),
            new Member(
                "U0TOMAS01",
                "tomas",
                "Tomas Lindqvist",
                ZoneId.of("America/Chicago"),
                "Calls new prospects all morning",
                false),
            new Member(
                "U0PRIYA01",
                "priya",
                "Priya Raman",
                ZoneId.of("Europe/London"),
                "New on the team, writes most of the emails",
                false));
    Set<String> everybody =
        Stream.concat(people.stream(), Stream.of(bot))
            .map(Member::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Conversation sales =
        new Conversation("C0SALES01", Conversation.Kind.CHANNEL, "sales", everybody);
    return new SampleTeam(
        "T0LANTERN",
        "lanternhill",
        "Lanternhill",
        "A0COACH01",
        "B0COACH01",
        bot,
        people,
        List.of(sales));
  }

  /** The same team with more people, who are in its channels too. */
  public SampleTeam joinedBy(List<Member> newcomers) {
    List<String> ids = newcomers.stream().map(Member::id).toList();
    return new SampleTeam(
        id,
        domain,
        name,
        appId,
        botId,
        bot,
        Stream.concat(members.stream(), newcomers.stream()).toList(),
        channels.stream().map(channel -> channel.with(ids)).toList());
  }

  /** The DM between a member and the bot; its id is the member's with another first letter. */
  public Conversation dm(Member member) {
    return new Conversation(
        "D" + member.id().substring(1),
        Conversation.Kind.DM,
        bot.realName(),
        Set.of(member.id(), bot.id()));
  }
}
