package io.mittelpunkt.shared;

/**
 * Where customers' answers to our mails arrive, over IMAP; there is no such bean where none is
 * read.
 *
 * @param host the server
 * @param port its port
 * @param user who signs in
 * @param password his password
 * @param folder which is read, mostly {@code INBOX}
 * @param ssl whether the connection is encrypted from its first byte
 * @param domain that of the addresses whose mail arrives there
 */
public record InboxAccount(
    String host,
    int port,
    String user,
    String password,
    String folder,
    boolean ssl,
    String domain) {

  /** Without the password: it may stand in a log. */
  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + folder;
  }
}
