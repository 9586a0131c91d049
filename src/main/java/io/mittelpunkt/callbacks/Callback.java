package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promise to call (P9).
 *
 * @param id its number, {@code CB-…}, the business key of its process
 * @param customerId who is called
 * @param caseId the order or draft that it is about, if any
 * @param matter what it is about
 * @param remark what the customer wrote with it, if anything
 * @param phone the number, E.164
 * @param language the language that is spoken, ISO 639-1
 * @param askedVia {@code page}, {@code api}, {@code phone}, {@code flow}, or {@code team} when one
 *     of us handed it on
 * @param clientId the intake client that asked for him, if one did
 * @param askedAt when it was asked for
 * @param state where it stands
 * @param promise who calls when, as last told
 * @param progress what happened so far
 * @param end how it ended; null while it has not
 */
public record Callback(
    String id,
    String customerId,
    @Nullable String caseId,
    Matter matter,
    @Nullable String remark,
    String phone,
    String language,
    String askedVia,
    @Nullable String clientId,
    Instant askedAt,
    State state,
    Promise promise,
    Progress progress,
    @Nullable End end) {

  /** What a call is about. */
  public enum Matter {
    ORDER("order", true),
    VISIT("visit", true),
    FAULT("fault", true),
    BILL("bill", true),
    CONTRACT("contract", true),
    OTHER("other", true),
    /** An order waits for a detail. */
    MISSING_DETAIL("missingDetail", false),
    /** An order was begun and left. */
    DRAFT("draft", false),
    /** We did not come. */
    MISSED_VISIT("missedVisit", false);

    private final String code;
    private final boolean chosen;

    Matter(String code, boolean chosen) {
      this.code = code;
      this.chosen = chosen;
    }

    /** Its code, in the database, in texts and APIs. */
    public String code() {
      return code;
    }

    /** Whether customers choose it; the others are our own flows'. */
    public boolean isChosen() {
      return chosen;
    }

    /**
     * The matter with a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Matter of(String code) {
      return Arrays.stream(values())
          .filter(it -> it.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No matter " + code));
    }
  }

  /** Where it stands; the last three are ends, and it reaches exactly one of them (P9). */
  public enum State {
    /** One of us calls at the promised time. */
    OPEN("open"),
    /** Three calls did not reach him: he is invited to name a time, for as long as he likes. */
    INVITED("invited"),
    /** We spoke. */
    REACHED("reached"),
    /** He wants no call, or none any more. */
    DECLINED("declined"),
    /** Another callback goes on with it. */
    HANDED_ON("handedOn");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** Its code, in the database, in texts and APIs. */
    public String code() {
      return code;
    }

    /** Whether nothing follows. */
    public boolean isEnd() {
      return this == REACHED || this == DECLINED || this == HANDED_ON;
    }

    /**
     * The state with a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static State of(String code) {
      return Arrays.stream(values())
          .filter(it -> it.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No state " + code));
    }
  }

  /**
   * Who calls when.
   *
   * @param teamId the team
   * @param agentId whom he knows there, if anybody
   * @param slot when: a quarter of an hour, or for 'now' as long as {@link CallSettings#now} says
   * @param atOnce whether he asked for 'now'
   * @param firstFrom when the first promised slot began; it never changes (P6)
   */
  public record Promise(
      String teamId,
      @Nullable String agentId,
      TimeWindow slot,
      boolean atOnce,
      Instant firstFrom) {}

  /**
   * What happened so far; what has not is null.
   *
   * @param attempts how often we called and did not reach him
   * @param openedUpAt since when another team may call too
   * @param missedAt when we missed a slot of it
   * @param takenBy who has the call now, a login
   * @param takenAt since when
   * @param calledAt when we first called
   */
  public record Progress(
      int attempts,
      @Nullable Instant openedUpAt,
      @Nullable Instant missedAt,
      @Nullable String takenBy,
      @Nullable Instant takenAt,
      @Nullable Instant calledAt) {

    /** Nothing yet. */
    public static final Progress NONE = new Progress(0, null, null, null, null, null);
  }

  /**
   * How it ended.
   *
   * @param at when
   * @param note what the agent noted, or a code of why it ended without him
   * @param servedBy the login of who called, if anybody did
   * @param servedTeam his team
   * @param handedTo the callback that goes on with it
   */
  public record End(
      Instant at,
      @Nullable String note,
      @Nullable String servedBy,
      @Nullable String servedTeam,
      @Nullable String handedTo) {

    /** Why no call was needed any more; written by us. */
    private static final Set<String> WITHOUT_CALL = Set.of("withdrawn", "answered", "caseEnded");

    /** Whether it ended without a call; {@code note} is a code then, not an agent's words. */
    public boolean withoutCall() {
      return servedBy == null && note != null && WITHOUT_CALL.contains(note);
    }
  }
}
