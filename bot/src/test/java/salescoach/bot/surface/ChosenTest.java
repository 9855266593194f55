package salescoach.bot.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each element's value, as Slack's payloads have it. */
class ChosenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'plain_text_input','value':'a, b'}                                  | a, b",
        "{'type':'plain_text_input','value':null}                                    | ''",
        "{'type':'number_input','value':'7'}                                         | 7",
        "{'type':'static_select','selected_option':{'value':'sent'}}                 | sent",
        "{'type':'checkboxes','selected_options':[{'value':'a'},{'value':'b'}]}      | a,b",
        "{'type':'checkboxes','selected_options':[]}                                 | ''",
        "{'type':'users_select','selected_user':'U1'}                                | U1",
        "{'type':'multi_users_select','selected_users':['U1','U2']}                  | U1,U2",
        "{'type':'channels_select','selected_channel':'C1'}                          | C1",
        "{'type':'conversations_select','selected_conversation':'C2'}                | C2",
        "{'type':'datepicker','selected_date':'2027-01-15'}                          | 2027-01-15",
        "{'type':'datepicker','selected_date':null}                                  | ''",
        "{'type':'timepicker','selected_time':'08:30'}                               | 08:30",
      })
  void an_element_gives_one_text(String json, String text) {
    String quoted = json.replace('\'', '"');

    assertThat(Chosen.in(read(quoted, ViewState.Value.class))).isEqualTo(text);
    assertThat(Chosen.by(read(quoted, BlockActionPayload.Action.class))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'file_input','files':[{'id':'F1','name':'a.csv'},{'id':'F2'}]} | F1,F2",
        "{'type':'file_input','files':[]}                                       | ''",
      })
  void files_are_told_by_their_ids(String json, String text) {
    assertThat(Chosen.in(read(json.replace('\'', '"'), ViewState.Value.class))).isEqualTo(text);
  }

  private static <T> T read(String json, Class<T> type) {
    return GsonFactory.createSnakeCase().fromJson(json, type);
  }
}
