package io.mittelpunkt.intake.remote;

import io.mittelpunkt.intake.Attempt;
import io.mittelpunkt.intake.Receivers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/**
 * Calls receivers over HTTP. A name is resolved once for each call, the addresses are looked at,
 * and one of these very addresses is connected to: a name that changes its mind in between leads
 * nowhere. The JDK's client resolves names by itself; Apache's takes the addresses it is given.
 */
final class HttpReceivers implements Receivers, AutoCloseable {

  private final Resolver resolver;
  private final Predicate<InetAddress> allowed;
  private final OnePost post;

  HttpReceivers(Resolver resolver, Predicate<InetAddress> allowed, OnePost post) {
    this.resolver = resolver;
    this.allowed = allowed;
    this.post = post;
  }

  @Override
  public Optional<String> objection(URI callback) {
    try {
      return resolver.addresses(callback.getHost()).stream().allMatch(allowed)
          ? Optional.empty()
          : Optional.of("This host has an address that is not of the public network.");
    } catch (UnknownHostException e) {
      return Optional.of("This host has no address.");
    }
  }

  @Override
  public Attempt post(URI target, Map<String, String> headers, String body) {
    long begun = System.nanoTime();
    try {
      List<InetAddress> addresses = resolver.addresses(target.getHost());
      // One bad address among good ones is somebody's try, and which one is taken is chance.
      if (!addresses.stream().allMatch(allowed)) {
        return Attempt.unanswered("notAllowed", since(begun));
      }
      int status = post.send(target, addresses, headers, body);
      return Attempt.answered(status, since(begun));
    } catch (HttpException
        | ClientProtocolException
        | MessageConstraintException
        | NoHttpResponseException e) {
      return Attempt.unanswered("garbage", since(begun));
    } catch (IOException e) {
      return Attempt.unanswered("silent", since(begun));
    }
  }

  @Override
  public void close() {
    post.close();
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
