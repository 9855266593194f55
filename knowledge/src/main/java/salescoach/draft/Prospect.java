package salescoach.draft;

/**
 * The person and company that a draft is meant for. An empty string stands for what is not known.
 *
 * @param askedForNumber whether this person asked for a telephone number, which makes it a courtesy
 *     to leave one
 */
public record Prospect(
    String company,
    String industry,
    String region,
    String firstName,
    String role,
    boolean askedForNumber) {

  /** Nobody in particular: every field is unknown. */
  public static final Prospect UNKNOWN = new Prospect("", "", "", "", "", false);

  public Prospect {
    company = company.strip();
    industry = industry.strip();
    region = region.strip();
    firstName = firstName.strip();
    role = role.strip();
  }

  /** Whether anything at all is known. */
  public boolean isKnown() {
    return !(company + industry + region + firstName + role).isEmpty();
  }
}
