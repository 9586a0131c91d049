package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What agents remark on a task is for whoever may see the task; files are kept nowhere. */
@RunningService
class RemarksTest {

  private static final String TASK = "/camunda/api/engine/engine/default/task/";
  private static final String REMARK = "{\"message\": \"He works nights.\"}";

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;

  private PhoneTask task;

  @BeforeEach
  void aTaskWithARemark() {
    task = PhoneTask.of("Mia Muster", port, engine);
    engine.getTaskService().createComment(task.id(), null, "He works nights.");
  }

  @Test
  void whoSeesTheTaskReads() {
    assertThat(read("admin").body()).contains("He works nights.");
  }

  @Test
  void whoWatchesInCockpitButDoesNotSeeTheTaskNeitherReadsNorRemarks() {
    for (String login : new String[] {"petra", "olga"}) {
      assertThat(read(login).statusCode()).as(login).isEqualTo(403);
      assertThat(read(login).body()).as(login).doesNotContain("nights");
      assertThat(remark(login).statusCode()).as(login).isIn(400, 403);
    }
    assertThat(engine.getTaskService().getTaskComments(task.id())).hasSize(1);
  }

  @Test
  void aFileIsKeptForNobody() {
    HttpResponse<String> answer =
        StaffClient.signedIn(port, "admin").get(TASK + task.id() + "/attachment");

    assertThat(answer.statusCode()).isBetween(400, 500);
    assertThat(answer.body()).contains("Files are not kept");
  }

  private HttpResponse<String> remark(String login) {
    return StaffClient.signedIn(port, login)
        .json("POST", TASK + task.id() + "/comment/create", REMARK);
  }

  private HttpResponse<String> read(String login) {
    return StaffClient.signedIn(port, login).get(TASK + task.id() + "/comment");
  }
}
