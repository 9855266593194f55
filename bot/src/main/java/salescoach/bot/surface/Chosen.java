package salescoach.bot.surface;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.File;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen or typed in an element, as one text: the text itself; an option's value; the id
 * of a member, a conversation or a file; a date as {@code 2027-01-15}, a time as {@code 08:30}.
 * Several are parted by commas, and nothing is empty.
 */
final class Chosen {

  private Chosen() {}

  /** By an element that tells the coach at once. */
  static String by(BlockActionPayload.Action action) {
    if (action.getSelectedOption() != null) {
      return or(action.getSelectedOption().getValue());
    }
    if (action.getSelectedOptions() != null) {
      return action.getSelectedOptions().stream()
          .map(BlockActionPayload.Action.SelectedOption::getValue)
          .collect(Collectors.joining(","));
    }
    return firstOf(
        several(action.getSelectedUsers()),
        several(action.getSelectedConversations()),
        several(action.getSelectedChannels()),
        action.getSelectedUser(),
        action.getSelectedConversation(),
        action.getSelectedChannel(),
        action.getSelectedDate(),
        action.getSelectedTime(),
        action.getValue());
  }

  /** In a field of a modal that was sent. */
  static String in(ViewState.Value field) {
    if (field.getSelectedOption() != null) {
      return or(field.getSelectedOption().getValue());
    }
    if (field.getSelectedOptions() != null) {
      return field.getSelectedOptions().stream()
          .map(ViewState.SelectedOption::getValue)
          .collect(Collectors.joining(","));
    }
    if (field.getFiles() != null) {
      return field.getFiles().stream().map(File::getId).collect(Collectors.joining(","));
    }
    return firstOf(
        several(field.getSelectedUsers()),
        several(field.getSelectedConversations()),
        several(field.getSelectedChannels()),
        field.getSelectedUser(),
        field.getSelectedConversation(),
        field.getSelectedChannel(),
        field.getSelectedDate(),
        field.getSelectedTime(),
        field.getValue());
  }

  private static @Nullable String several(@Nullable List<String> ids) {
    return ids == null ? null : String.join(",", ids);
  }

  private static String firstOf(@Nullable String... values) {
    return Stream.of(values).filter(value -> value != null).findFirst().orElse("");
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
