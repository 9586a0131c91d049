package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.engine.Groups;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What groups are called: a team by its own name, the others in the staff's language. */
@Component
public class GroupNames {

  private final DeskTexts texts;
  private final Teams teams;

  GroupNames(DeskTexts texts, Teams teams) {
    this.texts = texts;
    this.teams = teams;
  }

  /** A group's name; its id where it has none. */
  public String of(String group) {
    return Optional.of(group)
        .filter(Groups::isTeam)
        .flatMap(teams::find)
        .map(Team::name)
        .orElseGet(() -> texts.getOr("group." + group, group));
  }
}
