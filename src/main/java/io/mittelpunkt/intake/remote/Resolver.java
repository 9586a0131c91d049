package io.mittelpunkt.intake.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Resolver {

  /**
   * All addresses of a host.
   *
   * @throws UnknownHostException when it has none
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** As the machine resolves names. */
  static Resolver ofMachine() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
