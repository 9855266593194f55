package salescoach.bot.clients;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.draft.Client;

/** The roster as a message, and what is said about changes to it. */
final class ClientsMessage {

  static final String ADD = "clients_add";
  static final String CHANGE = "clients_change";
  static final String PAGE_BACK = "clients_back";
  static final String PAGE_ON = "clients_on";
  static final String ALL = "clients_all";

  private static final int MOST_ROW = 500;
  private static final int MOST_NAME = 120;
  private static final int MOST_KEEPERS = 20;

  private ClientsMessage() {}

  /**
   * A page of the roster.
   *
   * @param keeper whether whoever looks may change it
   */
  static SlackMessage of(ClientsPage page, boolean keeper) {
    String bold = page.sought().isEmpty() ? "Your team's clients" : "Your team's clients, searched";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + bold + "*\n" + told(page, keeper)));
    for (KnownClient known : page.shown()) {
      SectionBlock row = Parts.section(Split.first(row(known.told()), MOST_ROW));
      if (keeper) {
        row.setAccessory(Parts.button("Change", CHANGE, known.id().toString()));
      }
      blocks.add(row);
    }
    List<ButtonElement> buttons = buttons(page, keeper);
    if (!buttons.isEmpty()) {
      blocks.add(new DividerBlock());
      blocks.add(Parts.actions(buttons));
    }
    return new SlackMessage(bold, blocks);
  }

  private static String told(ClientsPage page, boolean keeper) {
    if (page.found() == 0) {
      return page.sought().isEmpty()
          ? "None yet. With a few here I can tell whether a draft names one who means something to"
              + " the prospect, and offer a better one."
              + (keeper ? "" : " A manager, a curator or an admin adds them.")
          : "None has "
              + Mrkdwn.quoted(page.sought(), MOST_NAME)
              + " in its names or its industry. `/coach clients` lists all.";
    }
    return Wording.counted(page.found(), "client")
        + (page.pages() > 1 ? ", page " + page.number() + " of " + page.pages() : "")
        + ". I look whether drafts name those who mean something to the prospect, and not always"
        + " the same.";
  }

  private static String row(Client client) {
    String place =
        Stream.of(client.industry(), client.region())
            .filter(part -> !part.isEmpty())
            .map(Mrkdwn::line)
            .collect(Collectors.joining(", "));
    String work =
        Stream.of(Mrkdwn.line(client.done()), client.since().map(Since::shown).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String aliases =
        client.aliases().isEmpty()
            ? ""
            : "  ·  " + Mrkdwn.line(String.join(", ", client.aliases()));
    return "*"
        + Mrkdwn.line(client.name())
        + "*"
        + (client.mayBeNamed() ? "" : "  ·  not to be named")
        + aliases
        + (place.isEmpty() ? "" : "\n" + place)
        + (work.isEmpty() ? "" : "\n" + work);
  }

  private static List<ButtonElement> buttons(ClientsPage page, boolean keeper) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (keeper) {
      buttons.add(Parts.button("Add a client", ADD, "new"));
    }
    if (page.number() > 1) {
      buttons.add(Parts.button("Back", PAGE_BACK, page.key(page.number() - 1)));
    }
    if (page.number() < page.pages()) {
      buttons.add(Parts.button("More", PAGE_ON, page.key(page.number() + 1)));
    }
    return buttons;
  }

  /** A client was added or changed. */
  static SlackMessage saved(Client client) {
    return said(
        "Saved.",
        name(client)
            + " is on the roster"
            + (client.mayBeNamed() ? "" : ", not to be named")
            + ". Reviews know of it from now on.");
  }

  /** A client went off the roster. */
  static SlackMessage removed(Client client) {
    return said("Done.", name(client) + " is off the roster.");
  }

  /** Somebody else took the client off the roster meanwhile. */
  static SlackMessage gone() {
    return said("That client is not on the roster any more.", "Somebody took it off meanwhile.");
  }

  /** Somebody else gave a client that name meanwhile. */
  static SlackMessage overtaken(Client client) {
    return said(
        "That name was taken meanwhile.", "Look at " + name(client) + " before you add it.");
  }

  /** Who may change the roster, to somebody who may not. */
  static SlackMessage keptBy(Set<String> keepers) {
    return Parts.says(
        "The roster is kept by managers, curators and admins.",
        keepers.isEmpty()
            ? "There is none of them yet: an admin appoints them with `/coach admin`."
            : "Ask "
                + keepers.stream()
                    .sorted()
                    .limit(MOST_KEEPERS)
                    .map(Mrkdwn::member)
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static SlackMessage said(String bold, String words) {
    return new SlackMessage(
        bold,
        List.of(
            Parts.section("*" + bold + "*\n" + words),
            Parts.actions(List.of(Parts.button("All clients", ALL, "1:")))));
  }

  private static String name(Client client) {
    return "*" + Split.first(Mrkdwn.line(client.name()), MOST_NAME) + "*";
  }
}
