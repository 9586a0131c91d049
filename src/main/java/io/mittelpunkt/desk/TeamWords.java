package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamFigures.Figures;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.desk.TeamsView.Fact;
import io.mittelpunkt.desk.TeamsView.Row;
import io.mittelpunkt.engine.StaffLanguage;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a team's figures into the staff's words. */
@Component
class TeamWords {

  /** A team that knows its customers has so many members (DESIGN §1, the third story). */
  private static final int FEWEST = 30;

  private static final int MOST = 40;

  private static final String NOTHING = "–";

  private final DeskTexts texts;
  private final StaffLanguage language;
  private final Territories territories;

  TeamWords(DeskTexts texts, StaffLanguage language, Territories territories) {
    this.texts = texts;
    this.language = language;
    this.territories = territories;
  }

  Row row(Team team, Figures of) {
    return new Row(
        team.id(),
        team.name(),
        where(team),
        texts.filled("team.members", of.members()),
        team.isPool() ? null : warning(of.members()),
        texts.filled("team.open", of.open()),
        of.late() == 0 ? null : texts.filled("team.late", of.late()),
        of.invited() == 0 ? null : texts.filled("team.invited", of.invited()),
        of.ended().all() == 0,
        facts(of));
  }

  private String where(Team team) {
    return Optional.ofNullable(team.territoryId())
        .flatMap(territories::find)
        .map(Territory::name)
        .orElseGet(() -> texts.get("team.national"));
  }

  private @Nullable String warning(int members) {
    return members < FEWEST
        ? texts.filled("team.tooFew", FEWEST, MOST)
        : members > MOST ? texts.filled("team.tooMany", FEWEST, MOST) : null;
  }

  private List<Fact> facts(Figures of) {
    int ended = of.ended().all();
    return List.of(
        share("kept", of.kept(), of.promised()),
        share("own", of.byOwnTeam(), of.contacts()),
        share("same", of.bySameAgent(), of.known()),
        number("toNow", of.minutesToNow()),
        number("intoSlot", of.minutesIntoSlot()),
        number("attempts", of.attempts()),
        share("reached", of.ended().reached(), ended),
        share("declined", of.ended().declined(), ended),
        share("handedOn", of.ended().handedOn(), ended));
  }

  private Fact share(String figure, int part, int whole) {
    NumberFormat percent = NumberFormat.getPercentInstance(language.locale());
    return new Fact(
        texts.get("team." + figure),
        whole == 0 ? NOTHING : percent.format((double) part / whole),
        texts.filled("team." + figure + ".of", part, whole));
  }

  private Fact number(String figure, @Nullable Double value) {
    NumberFormat number = NumberFormat.getInstance(language.locale());
    number.setMaximumFractionDigits(1);
    return new Fact(
        texts.get("team." + figure),
        value == null ? NOTHING : number.format(value),
        texts.get("team." + figure + ".of"));
  }
}
