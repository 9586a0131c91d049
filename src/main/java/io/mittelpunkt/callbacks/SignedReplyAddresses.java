package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.ReplyAddresses;
import io.mittelpunkt.shared.CannotStart;
import io.mittelpunkt.shared.InboxAccount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The addresses that answers to our mails go to: each leads to one thread and cannot be made up.
 */
@Component
class SignedReplyAddresses implements ReplyAddresses {

  private static final int SHORTEST_SECRET = 32;

  private final ObjectProvider<InboxAccount> inbox;
  private final Conversations conversations;
  private final ReplySecret secret;
  private final String given;
  private volatile @Nullable ReplyCode code;

  SignedReplyAddresses(
      ObjectProvider<InboxAccount> inbox,
      Conversations conversations,
      ReplySecret secret,
      @Value("${mittelpunkt.inbox.secret:}") String given) {
    if (!given.isEmpty() && given.length() < SHORTEST_SECRET) {
      throw new CannotStart(
          "The secret of the reply addresses has fewer than " + SHORTEST_SECRET + " characters.",
          "Set MITTELPUNKT_INBOX_SECRET to a longer random one, or leave it out: one is made then.");
    }
    this.inbox = inbox;
    this.conversations = conversations;
    this.secret = secret;
    this.given = given;
  }

  @Override
  public Optional<String> of(String customerId) {
    return code().map(it -> it.addressOf(conversations.ofCustomer(customerId).id()));
  }

  /** How addresses are signed; empty where no inbox is read. */
  Optional<ReplyCode> code() {
    if (code == null) {
      InboxAccount account = inbox.getIfAvailable();
      if (account != null) {
        code = new ReplyCode(given.isEmpty() ? secret.kept() : given, account.domain());
      }
    }
    return Optional.ofNullable(code);
  }
}
