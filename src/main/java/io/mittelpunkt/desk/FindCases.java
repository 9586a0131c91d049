package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.Detail.Reading.Accepted;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom the staff talk with, by whatever he says of himself; each search is recorded. */
@Service
public class FindCases {

  /** More is no list that anybody reads while a customer waits. */
  static final int SHOWN = 25;

  private static final int LONGEST = 100;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final CaseSearch search;
  private final CaseLooks looks;
  private final MovableClock clock;

  FindCases(CaseSearch search, CaseLooks looks, MovableClock clock) {
    this.search = search;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param kind by what: {@code number}, {@code phone} or {@code name}
   * @param hits at the most 25
   * @param more whether there are more
   */
  public record Found(String kind, List<CaseHit> hits, boolean more) {}

  /**
   * Searches by a customer number, an order number, a phone number in any notation, or a name.
   *
   * @param typed what was typed, from outside
   * @param staffId who searches
   * @return empty when it says too little, or too much, to search by
   */
  @Transactional
  public Optional<Found> find(String typed, String staffId) {
    String said = CONTROL.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll(" ").strip();
    List<String> words =
        Arrays.stream(NO_WORD.split(said)).filter(word -> !word.isEmpty()).toList();
    if (said.length() > LONGEST || words.stream().noneMatch(word -> word.length() > 1)) {
      return Optional.empty();
    }
    Found found = found(said, words);
    looks.searched(staffId, found.kind(), found.hits().size());
    return Optional.of(found);
  }

  private Found found(String said, List<String> words) {
    List<CaseHit> numbered =
        Ids.heard("PO", said)
            .map(order -> search.numbered(order, SHOWN + 1))
            .filter(hits -> !hits.isEmpty())
            .orElseGet(() -> search.numbered(said, SHOWN + 1));
    if (!numbered.isEmpty()) {
      return shown("number", numbered);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    return Detail.CONTACT_PHONE.read(said, today) instanceof Accepted phone
        ? shown("phone", search.withPhone(phone.value(), SHOWN + 1))
        : shown("name", search.named(words, SHOWN + 1));
  }

  private static Found shown(String kind, List<CaseHit> hits) {
    return new Found(kind, hits.stream().limit(SHOWN).toList(), hits.size() > SHOWN);
  }
}
