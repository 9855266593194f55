package salescoach.bot.followup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.typed.CompanyName;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.Folding;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;

/**
 * Whether somebody who is about to go on file is there already.
 *
 * @param leftAlone the same person, who is not to be contacted or was erased
 * @param twin the same person otherwise, whosever it is; their own before a colleague's
 */
record OnFile(Optional<KnownProspect> leftAlone, Optional<KnownProspect> twin) {

  private static final int MOST = 500;

  /** Looks them up. */
  static OnFile of(ProspectStore store, Handle handle, String workspace, KnownProspect fresh) {
    List<KnownProspect> alike =
        store.alike(handle, workspace, fresh.contact().email(), word(fresh), MOST).stream()
            .filter(other -> !other.id().equals(fresh.id()))
            .filter(other -> !Erasure.isOf(other))
            .toList();
    Optional<KnownProspect> leftAlone =
        alike.stream()
            .filter(other -> other.standing().doNotContact())
            .filter(other -> hasSameEmail(other, fresh) || hasSameNames(other, fresh))
            .findFirst()
            .or(() -> erased(store, handle, workspace, fresh));
    Optional<KnownProspect> twin =
        alike.stream()
            .filter(other -> !other.standing().doNotContact())
            .filter(other -> isSame(other, fresh))
            .min(Comparator.comparing(other -> !other.owner().equals(fresh.owner())));
    return new OnFile(leftAlone, twin);
  }

  /**
   * Whether somebody's new prospect stays off the file.
   *
   * @param asks whether they are still to be asked about a colleague's
   */
  boolean keepsOut(String member, boolean asks) {
    return leftAlone.isPresent()
        || twin.filter(known -> asks || known.owner().equals(member)).isPresent();
  }

  /** Whether the two are known by the same company, name and email address. */
  static boolean staysTheSame(KnownProspect before, KnownProspect after) {
    return hasSameNames(before, after)
        && before.contact().email().equalsIgnoreCase(after.contact().email());
  }

  private static Optional<KnownProspect> erased(
      ProspectStore store, Handle handle, String workspace, KnownProspect fresh) {
    return store.erased(handle, workspace).stream()
        .filter(other -> !other.id().equals(fresh.id()))
        .filter(
            other ->
                Erasure.meets(Erasure.digests(other.importKey()), digests(workspace, fresh, other)))
        .findFirst();
  }

  /** By the company as it was typed, and as it stands on file where that is the same one. */
  private static Set<String> digests(String workspace, KnownProspect fresh, KnownProspect erased) {
    Set<String> digests = new HashSet<>(digests(workspace, fresh, fresh.facts().company()));
    if (company(fresh).equals(company(erased))) {
      digests.addAll(digests(workspace, fresh, erased.facts().company()));
    }
    return digests;
  }

  private static Set<String> digests(String workspace, KnownProspect fresh, String company) {
    return Erasure.digests(
        workspace,
        "",
        fresh.contact().email(),
        Erasure.names(company, fresh.facts().firstName(), fresh.contact().lastName()));
  }

  /** Two of the same names with different addresses are two people. */
  private static boolean isSame(KnownProspect one, KnownProspect other) {
    boolean mayBe = one.contact().email().isEmpty() || other.contact().email().isEmpty();
    return hasSameEmail(one, other) || (mayBe && hasSameNames(one, other));
  }

  private static boolean hasSameEmail(KnownProspect one, KnownProspect other) {
    return !one.contact().email().isEmpty()
        && one.contact().email().equalsIgnoreCase(other.contact().email());
  }

  private static boolean hasSameNames(KnownProspect one, KnownProspect other) {
    return company(one).equals(company(other)) && person(one).equals(person(other));
  }

  private static String company(KnownProspect prospect) {
    return CompanyName.bare(prospect.facts().company());
  }

  private static String person(KnownProspect prospect) {
    String whole = prospect.facts().firstName() + " " + prospect.contact().lastName();
    return String.join(" ", Folding.fold(whole).strip().split("\\s+"));
  }

  /** The longest word of the company, or of the name where there is none. */
  private static String word(KnownProspect prospect) {
    String names = company(prospect).isEmpty() ? person(prospect) : company(prospect);
    return List.of(names.split(" ", -1)).stream()
        .map(word -> word.replace(".", "").replace("'", "").replace("’", ""))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
