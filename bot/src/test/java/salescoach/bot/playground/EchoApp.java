package salescoach.bot.playground;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.slf4j.LoggerFactory;

/** A small Bolt app with the unmodified SDK: it echoes, asks by modal, and updates its messages. */
final class EchoApp {
  final List<String> seenEvents = new CopyOnWriteArrayList<>();

  /** How long the next handlers take before they acknowledge. */
  volatile Duration slowness = Duration.ZERO;

  private final Slack slack;
  private final App app;
  private final SocketModeApp socketApp;
  private final String botToken;

  static {
    // What breaks on purpose need not stand in the build's log with its stack trace.
    ((Logger) LoggerFactory.getLogger(SocketModeApp.class)).setLevel(Level.OFF);
  }

  private EchoApp(StandIn standIn) throws Exception {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(standIn.apiUrl());
    // OkHttp would otherwise post a second time, unasked, when an answer is lost.
    OkHttpClient once =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .build();
    slack = Slack.getInstance(config, new SlackHttpClient(once));
    botToken = standIn.botToken();
    app = new App(AppConfig.builder().slack(slack).singleTeamBotToken(botToken).build());
    listen();
    socketApp = new SocketModeApp(standIn.appToken(), app, SocketModeClient.Backend.Tyrus, 4);
  }

  /** Returns once the app's connection stands. */
  static EchoApp start(StandIn standIn) throws Exception {
    EchoApp app = new EchoApp(standIn);
    app.socketApp.startAsync();
    app.socketApp.getClient().setAutoReconnectOnCloseEnabled(true);
    standIn.await(
        Duration.ofSeconds(60),
        () -> standIn.connections() > 0 ? Optional.of(true) : Optional.empty());
    return app;
  }

  MethodsClient methods() {
    return slack.methods(botToken);
  }

  private void listen() {
    app.command(
        "/echo",
        (request, ctx) -> {
          pause();
          String text = request.getPayload().getText();
          if (text.startsWith("form")) {
            ctx.client().viewsOpen(r -> r.triggerId(ctx.getTriggerId()).view(form()));
            return ctx.ack();
          }
          if (text.startsWith("later")) {
            ctx.respond(r -> r.text("Later: " + text));
            return ctx.ack();
          }
          return ctx.ack("You said: " + text);
        });
    app.event(
        MessageEvent.class,
        (payload, ctx) -> {
          seenEvents.add(payload.getEventId());
          pause();
          MessageEvent event = payload.getEvent();
          String thread = event.getThreadTs();
          ctx.client()
              .chatPostMessage(
                  r ->
                      r.channel(event.getChannel())
                          .threadTs(thread)
                          .text("Echo: " + event.getText())
                          .blocks(echo(event.getText())));
          return ctx.ack();
        });
    app.event(MessageChangedEvent.class, (payload, ctx) -> ctx.ack());
    app.event(
        AppHomeOpenedEvent.class,
        (payload, ctx) -> {
          View home = View.builder().type("home").blocks(asBlocks(said("Welcome home"))).build();
          ctx.client().viewsPublish(r -> r.userId(payload.getEvent().getUser()).view(home));
          return ctx.ack();
        });
    app.blockAction(
        "louder",
        (request, ctx) -> {
          pause();
          String text = request.getPayload().getActions().get(0).getValue();
          ctx.client()
              .chatUpdate(
                  r ->
                      r.channel(request.getPayload().getContainer().getChannelId())
                          .ts(request.getPayload().getContainer().getMessageTs())
                          .text(text)
                          .blocks(echo(text + "!")));
          return ctx.ack();
        });
    app.globalShortcut(
        "ask",
        (request, ctx) -> {
          ctx.client()
              .viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId()).view(form()));
          return ctx.ack();
        });
    app.viewSubmission(
        "form",
        (request, ctx) -> {
          pause();
          String name = typed(request.getPayload().getView().getState().getValues());
          if ("nobody".equals(name)) {
            return ctx.ackWithErrors(Map.of("who", "Name somebody."));
          }
          String member = request.getPayload().getUser().getId();
          ctx.client().chatPostMessage(r -> r.channel(member).text("Hello " + name));
          return ctx.ack();
        });
  }

  private static String typed(Map<String, Map<String, ViewState.Value>> values) {
    Map<String, ViewState.Value> who = values.getOrDefault("who", Map.of());
    ViewState.Value name = who.get("name");
    return name == null ? "" : name.getValue();
  }

  private void pause() {
    try {
      Thread.sleep(slowness.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<LayoutBlock> echo(String text) {
    return asBlocks(
        said("Echo: " + text),
        actions(
            asElements(button(b -> b.actionId("louder").value(text).text(plainText("Louder"))))));
  }

  private static LayoutBlock said(String text) {
    return section(s -> s.text(markdownText(text)));
  }

  private static View form() {
    return view(
        v ->
            v.type("modal")
                .callbackId("form")
                .title(viewTitle(t -> t.type("plain_text").text("A form")))
                .submit(viewSubmit(t -> t.type("plain_text").text("Send")))
                .close(viewClose(t -> t.type("plain_text").text("Cancel")))
                .blocks(
                    asBlocks(
                        input(
                            i ->
                                i.blockId("who")
                                    .label(plainText("Who?"))
                                    .element(plainTextInput(p -> p.actionId("name")))))));
  }

  void close() throws Exception {
    socketApp.close();
    slack.close();
  }
}
