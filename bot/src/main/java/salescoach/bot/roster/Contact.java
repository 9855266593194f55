package salescoach.bot.roster;

/**
 * How to reach a person; an empty string stands for what is not known.
 *
 * @param phone as it was written
 */
public record Contact(String lastName, String email, String phone) {

  /** Nothing known. */
  public static final Contact UNKNOWN = new Contact("", "", "");

  public Contact {
    lastName = lastName.strip();
    email = email.strip();
    phone = phone.strip();
  }
}
