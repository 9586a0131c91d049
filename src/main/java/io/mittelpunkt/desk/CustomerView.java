package io.mittelpunkt.desk;

import io.mittelpunkt.desk.CaseView.HitLine;
import io.mittelpunkt.desk.CaseView.Person;
import io.mittelpunkt.desk.CaseView.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer on one page, in the staff's words, so that he explains nothing twice (P11).
 *
 * @param person who he is and how messages reach him
 * @param team who serves him
 * @param known what he told us: it is not asked again (P3)
 * @param orders his orders that have not ended, the newest first
 * @param draft the number of the order that he began and left, if there is one
 * @param ended his other orders
 * @param open the calls that he is promised, or invited to
 * @param past earlier calls, the newest first
 * @param tasks who of the staff has something of his in hand
 */
public record CustomerView(
    Person person,
    TeamLine team,
    List<Known> known,
    List<OrderLine> orders,
    @Nullable String draft,
    List<HitLine> ended,
    List<Call> open,
    List<Call> past,
    List<Task> tasks) {

  /**
   * Who serves him.
   *
   * @param name his team now
   * @param regional his region's team, if there is one and he opted out of it
   * @param agent who of them knows him
   * @param customerClass the class of his contract
   * @param optedOut whether he wants no team of his own
   */
  public record TeamLine(
      String name,
      @Nullable String regional,
      @Nullable String agent,
      String customerClass,
      boolean optedOut) {}

  /**
   * Something that he told us, or did not.
   *
   * @param name what it is called
   * @param known whether we know it
   * @param hint so much of it that he can confirm it; null where that is nobody's business
   */
  public record Known(String name, boolean known, @Nullable String hint) {}

  /**
   * An order that has not ended.
   *
   * @param id its number
   * @param offering what was ordered
   * @param address where
   * @param state where it stands
   * @param promise the day that is promised; null while none is
   * @param late whether that day is over
   * @param now what happens now, in the words of his page
   * @param visit when the technician comes, if one does
   */
  public record OrderLine(
      String id,
      String offering,
      String address,
      String state,
      @Nullable String promise,
      boolean late,
      String now,
      @Nullable String visit) {}

  /**
   * A callback.
   *
   * @param id its number
   * @param state where it stands
   * @param matter what it is about
   * @param caseId the order that it is about, if any
   * @param remark what he would like to talk about
   * @param asked when and how it was asked for
   * @param promised who calls when, as last told
   * @param attempts when we called and did not reach him
   * @param outcome how it ended, by whom and when; null while it has not
   * @param note what was noted
   * @param late whether the promised time is over and nobody has it
   */
  public record Call(
      String id,
      String state,
      String matter,
      @Nullable String caseId,
      @Nullable String remark,
      String asked,
      String promised,
      List<String> attempts,
      @Nullable String outcome,
      @Nullable String note,
      boolean late) {}
}
