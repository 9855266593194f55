/**
 * "Vitamin or medicine?": what an offer is to the prospect, and how to move it towards medicine.
 *
 * <p>Start at {@link salescoach.playbook.offer.OfferInterview}. The words that it looks for stand
 * in {@code offer.txt}; the two kinds of offer are those of the article "Are you selling vitamins
 * or medicine?".
 */
@NullMarked
package salescoach.playbook.offer;

import org.jspecify.annotations.NullMarked;
