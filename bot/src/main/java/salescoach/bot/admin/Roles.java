package salescoach.bot.admin;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may do what in a workspace, by the members' ids; one member may have several roles.
 *
 * @param admins may appoint others and change the workspace's settings
 * @param managers may read the drafts that reps share
 * @param curators may change the playbook
 */
public record Roles(Set<String> admins, Set<String> managers, Set<String> curators) {

  public Roles {
    admins = sorted(admins);
    managers = sorted(managers);
    curators = sorted(curators);
  }

  static Roles of(List<Member> members) {
    return new Roles(
        ids(members, Member::admin), ids(members, Member::manager), ids(members, Member::curator));
  }

  /** Everybody who has a role. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(admins);
    all.addAll(managers);
    all.addAll(curators);
    return all;
  }

  /** The same without those. */
  Roles without(Set<String> others) {
    return new Roles(left(admins, others), left(managers, others), left(curators, others));
  }

  /** What is in these and not in the others. */
  Roles since(Roles before) {
    return new Roles(
        left(admins, before.admins),
        left(managers, before.managers),
        left(curators, before.curators));
  }

  private static Set<String> ids(List<Member> members, Predicate<Member> role) {
    return members.stream().filter(role).map(Member::id).collect(Collectors.toSet());
  }

  private static Set<String> left(Set<String> these, Set<String> others) {
    return these.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
  }

  /** In an order, so that what is shown is always the same. */
  private static Set<String> sorted(Set<String> ids) {
    return Collections.unmodifiableSet(new TreeSet<>(ids));
  }
}
