package salescoach.bot.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/** What blocks come to in a message, see {@link BlockLimits#MESSAGE_JSON}. */
public final class Weight {

  private static final Gson JSON = GsonFactory.createSnakeCase();

  private Weight() {}

  /** The length of the blocks as they are sent, in UTF-16 units of JSON. */
  public static int of(List<LayoutBlock> blocks) {
    return JSON.toJson(blocks).length();
  }
}
