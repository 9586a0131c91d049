package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the windows that a plan can keep, the one that suits best first (P7). Holds nothing. */
@Service
public class SearchWindows {

  /**
   * What was found.
   *
   * @param windows the best first; empty when there is none
   * @param why why there is none: {@code noTerritory}, {@code noSkill} or {@code full}; null else
   */
  public record Found(List<OfferedWindow> windows, @org.jspecify.annotations.Nullable String why) {}

  /**
   * Searches.
   *
   * @param address where the visit is
   * @param work what is to be done
   * @param wish what the customer would like
   */
  public Found search(PostalAddress address, VisitWork work, Wish wish) {
    return new Found(List.of(), "noTerritory");
  }

  /** Searches for the visit of an order, at its address and for its work. */
  public Found searchFor(String orderId, Wish wish) {
    return new Found(List.of(), "noTerritory");
  }
}
