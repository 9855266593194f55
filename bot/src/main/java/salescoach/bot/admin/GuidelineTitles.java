package salescoach.bot.admin;

import com.slack.api.model.block.composition.OptionObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;

/** The guidelines by their titles, to be turned off and on. */
final class GuidelineTitles {

  private GuidelineTitles() {}

  /** Of these ids those that there are. */
  static Set<String> known(Set<String> ids) {
    return Guidelines.all().stream()
        .map(Guideline::id)
        .filter(ids::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The titles, in the order of the ids. */
  static List<String> of(Collection<String> ids) {
    return Guidelines.all().stream()
        .filter(guideline -> ids.contains(guideline.id()))
        .map(guideline -> guideline.page().title())
        .toList();
  }

  /** All of them, as a menu shows them. */
  static List<OptionObject> options() {
    return Guidelines.all().stream()
        .map(
            guideline ->
                Parts.option(
                    Split.first(guideline.page().title(), BlockLimits.OPTION), guideline.id()))
        .limit(BlockLimits.OPTIONS)
        .toList();
  }
}
