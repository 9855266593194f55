package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackMessageTest {

  @Test
  void a_message_always_has_a_text_for_its_notification() {
    assertThatThrownBy(() -> new SlackMessage(" ", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new SlackMessage("word ".repeat(200), List.of()).text())
        .hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void a_message_has_fifty_blocks_at_most() {
    List<LayoutBlock> many = Collections.nCopies(51, new DividerBlock());
    assertThat(new SlackMessage("a", many.subList(1, 51)).blocks()).hasSize(50);
    assertThatThrownBy(() -> new SlackMessage("a", many))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
