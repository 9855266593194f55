package salescoach.bot.followup.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Weight;

/**
 * Steps of a message, as many as Slack lets it carry. Where they don't all fit, the reasons are
 * told in brief; where that is still too much, the last ones are left out.
 *
 * @param left how many are left out
 */
public record StepList(List<LayoutBlock> blocks, int left) {

  public StepList {
    blocks = List.copyOf(blocks);
  }

  /** A step, and what became of it. */
  public record Line(Step step, StepState state) {}

  /**
   * The steps beside what else the message says.
   *
   * @param others the message's other blocks
   */
  public static StepList beside(List<LayoutBlock> others, List<Line> lines) {
    int room = BlockLimits.MESSAGE_JSON - Weight.of(others);
    int blocks = BlockLimits.MESSAGE_BLOCKS - others.size();
    StepList whole = fitting(lines.stream().map(StepList::whole), room, blocks);
    return whole.left == 0 ? whole : fitting(lines.stream().map(StepList::brief), room, blocks);
  }

  private static List<LayoutBlock> whole(Line line) {
    return StepBlocks.of(line.step(), line.state());
  }

  private static List<LayoutBlock> brief(Line line) {
    return StepBlocks.brief(line.step(), line.state());
  }

  private static StepList fitting(Stream<List<LayoutBlock>> steps, int room, int most) {
    List<LayoutBlock> blocks = new ArrayList<>();
    int left = 0;
    int weight = 0;
    for (List<LayoutBlock> step : steps.toList()) {
      weight += Weight.of(step);
      if (left > 0 || weight > room || blocks.size() + step.size() > most) {
        left++;
      } else {
        blocks.addAll(step);
      }
    }
    return new StepList(blocks, left);
  }
}
