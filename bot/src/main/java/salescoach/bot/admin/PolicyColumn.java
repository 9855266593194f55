package salescoach.bot.admin;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.KnowledgeException;
import salescoach.cadence.Policy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A team's policy as its column has it: the numbers that are not the usual ones, as JSON. */
public final class PolicyColumn {

  private static final Logger LOG = LoggerFactory.getLogger(PolicyColumn.class);

  /** What the log was told of, since it is read for each morning. */
  private static final AtomicReference<String> TOLD = new AtomicReference<>("");

  private PolicyColumn() {}

  /** The policy; what is missing is as usual, and so is all of it where it makes no sense. */
  public static Policy read(String json) {
    try {
      JsonNode changed = JsonMapper.shared().readTree(json);
      Policy usual = Policy.STANDARD;
      return new Policy(
          number(changed, "gap_days", usual.gapDays()),
          number(changed, "most_attempts", usual.mostAttempts()),
          number(changed, "stop_allowed_from", usual.stopAllowedFrom()),
          number(changed, "most_emails", usual.mostEmails()),
          number(changed, "rest_days", usual.restDays()),
          number(changed, "lead_gap_working_days", usual.leadGapWorkingDays()),
          number(changed, "pairs_before_social", usual.pairsBeforeSocial()),
          number(changed, "calls_before_social", usual.callsBeforeSocial()),
          time(changed, "midday", usual.midday()),
          time(changed, "afternoon", usual.afternoon()),
          time(changed, "last_call", usual.lastCall()),
          time(changed, "last_email", usual.lastEmail()));
    } catch (JacksonException | KnowledgeException | DateTimeException senseless) {
      if (!json.equals(TOLD.getAndSet(json))) {
        LOG.warn("the team's cadence can't be read, and is as usual: set it anew on the Home tab");
      }
      return Policy.STANDARD;
    }
  }

  /** The policy, as JSON. */
  public static String written(Policy policy) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    Policy usual = Policy.STANDARD;
    put(json, "gap_days", policy.gapDays(), usual.gapDays());
    put(json, "most_attempts", policy.mostAttempts(), usual.mostAttempts());
    put(json, "stop_allowed_from", policy.stopAllowedFrom(), usual.stopAllowedFrom());
    put(json, "most_emails", policy.mostEmails(), usual.mostEmails());
    put(json, "rest_days", policy.restDays(), usual.restDays());
    put(json, "lead_gap_working_days", policy.leadGapWorkingDays(), usual.leadGapWorkingDays());
    put(json, "pairs_before_social", policy.pairsBeforeSocial(), usual.pairsBeforeSocial());
    put(json, "calls_before_social", policy.callsBeforeSocial(), usual.callsBeforeSocial());
    put(json, "midday", policy.midday(), usual.midday());
    put(json, "afternoon", policy.afternoon(), usual.afternoon());
    put(json, "last_call", policy.lastCall(), usual.lastCall());
    put(json, "last_email", policy.lastEmail(), usual.lastEmail());
    return json.toString();
  }

  private static void put(ObjectNode json, String name, int value, int usual) {
    if (value != usual) {
      json.put(name, value);
    }
  }

  private static void put(ObjectNode json, String name, LocalTime value, LocalTime usual) {
    if (!value.equals(usual)) {
      json.put(name, value.toString());
    }
  }

  private static int number(JsonNode changed, String name, int usual) {
    return changed.path(name).asInt(usual);
  }

  private static LocalTime time(JsonNode changed, String name, LocalTime usual) {
    String typed = changed.path(name).asString("");
    return typed.isEmpty() ? usual : LocalTime.parse(typed);
  }
}
