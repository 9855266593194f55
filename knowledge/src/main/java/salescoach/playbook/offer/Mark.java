package salescoach.playbook.offer;

import salescoach.text.Span;

/**
 * Words of the rep that say something about the offer.
 *
 * @param source in what they stand: the sentence about the offer, or an answer
 * @param topic what they are about
 * @param words the first and the last of them, as places among the words of their text
 * @param quote exactly as they were written
 */
record Mark(Topic source, Topic topic, Sign sign, Span words, String quote) {}
