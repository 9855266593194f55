package salescoach.text;

/**
 * A part of speech, as Universal Dependencies name them; what the coach never asks for is OTHER.
 */
public enum Tag {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  PRON,
  NUM,
  DET,
  ADP,
  OTHER;

  static Tag of(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return OTHER;
  }
}
