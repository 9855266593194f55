package salescoach.bot.curate.message;

import com.slack.api.model.view.View;
import java.util.List;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.playbook.entry.Entry;

/** The question before an entry is retired, with what comes of it. */
public final class RetireModal {

  public static final String CALLBACK = "curate_retire_form";

  private RetireModal() {}

  public static View of(TeamEntry entry, boolean builtIn, List<Entry> linking) {
    return Modals.form(
        CALLBACK,
        "Retire this entry?",
        "Retire",
        EntryTarget.of(entry.id(), entry.version()).metadata(),
        List.of(
            Parts.section("*" + Mrkdwn.line(entry.entry().title()) + "*"),
            Parts.section(
                "I don't answer with it from then on. You can restore it at any time."
                    + EntryMessages.after(builtIn, linking))));
  }
}
