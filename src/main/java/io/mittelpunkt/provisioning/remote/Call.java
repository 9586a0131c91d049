package io.mittelpunkt.provisioning.remote;

import io.mittelpunkt.provisioning.SystemUnavailable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** One call of another system: its answer, or in plain words why there is none. */
final class Call {

  private Call() {}

  /**
   * Makes a call.
   *
   * @param system the system's name in texts
   * @param call gives null where the answer lacks what we need
   * @throws SystemUnavailable when there is no usable answer
   */
  static <T> T of(String system, Supplier<@Nullable T> call) {
    T answer;
    try {
      answer = call.get();
    } catch (ResourceAccessException e) {
      throw new SystemUnavailable(system, "silent", e);
    } catch (RestClientResponseException e) {
      throw new SystemUnavailable(system, "error", e);
    } catch (RestClientException e) {
      throw new SystemUnavailable(system, "garbage", e);
    }
    if (answer == null) {
      throw new SystemUnavailable(
          system, "garbage", new IllegalStateException("A field that we need is missing"));
    }
    return answer;
  }
}
