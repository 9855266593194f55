package salescoach.playbook.groups;

/**
 * A question as somebody put it.
 *
 * @param id what the caller knows it by
 */
public record Asked(String id, String text) {}
