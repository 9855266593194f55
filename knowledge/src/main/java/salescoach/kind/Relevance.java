package salescoach.kind;

import java.util.Optional;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Prospect;

/** What a client has to do with a prospect, by trade and by place. */
public enum Relevance {
  /** The same trade or a near one. */
  BY_INDUSTRY,
  /** The same town or county. */
  BY_TOWN,
  /** The same state or province, and another trade: hardly a neighbour. */
  BY_STATE,
  /** Another trade in another place. */
  NONE,
  /** Too little is known of one of them. */
  UNKNOWN;

  /** What this client has to do with this prospect. */
  public static Relevance of(Prospect prospect, Client client) {
    Industries.Nearness nearness = Industries.between(prospect.industry(), client.industry());
    if (nearness == Industries.Nearness.NEAR) {
      return BY_INDUSTRY;
    }
    return switch (Regions.between(prospect.region(), client.region())) {
      case TOWN -> BY_TOWN;
      case STATE -> nearness == Industries.Nearness.FAR ? BY_STATE : UNKNOWN;
      case APART -> nearness == Industries.Nearness.FAR ? NONE : UNKNOWN;
    };
  }

  public boolean isRelevant() {
    return this == BY_INDUSTRY || this == BY_TOWN;
  }

  /** A client of the roster that means something to the prospect, may be named, and is not this. */
  public static Optional<Client> better(Context context, String than) {
    Optional<Client> near = first(context, than, BY_INDUSTRY);
    return near.isPresent() ? near : first(context, than, BY_TOWN);
  }

  private static Optional<Client> first(Context context, String than, Relevance wanted) {
    return context.clients().stream()
        .filter(client -> client.mayBeNamed() && !client.name().equals(than))
        .filter(client -> of(context.prospect(), client) == wanted)
        .findFirst();
  }
}
