package io.mittelpunkt.callbacks.remote;

import io.mittelpunkt.callbacks.Inbox;
import io.mittelpunkt.callbacks.TakeMail;
import io.mittelpunkt.shared.InboxAccount;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads an inbox over IMAP: what is not yet seen is taken, then marked as seen. A crash in between
 * brings a mail again, and its fingerprint tells that it was taken.
 */
@Component
class ImapInbox implements Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(ImapInbox.class);

  /** So many at a time; the next look brings the others. */
  private static final int BATCH = 50;

  private final ObjectProvider<InboxAccount> account;
  private final TakeMail takeMail;

  ImapInbox(ObjectProvider<InboxAccount> account, TakeMail takeMail) {
    this.account = account;
    this.takeMail = takeMail;
  }

  @Override
  public void read() {
    InboxAccount from = account.getObject();
    try (Store store = Session.getInstance(limits()).getStore(from.ssl() ? "imaps" : "imap")) {
      store.connect(from.host(), from.port(), from.user(), from.password());
      try (Folder folder = store.getFolder(from.folder())) {
        folder.open(Folder.READ_WRITE);
        take(folder);
      }
    } catch (MessagingException e) {
      // What servers answer may repeat addresses, and would stand in the log.
      throw new IllegalStateException(
          "Inbox " + from + " cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private void take(Folder folder) throws MessagingException {
    Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    int taken = 0;
    Exception notKept = null;
    for (Message message : unseen) {
      if (taken == BATCH) {
        break;
      }
      try {
        if (new FetchedMail((IMAPMessage) message).takenBy(takeMail)) {
          message.setFlag(Flags.Flag.SEEN, true);
          taken++;
        }
      } catch (MessagingException | RuntimeException e) {
        if (!folder.isOpen()) {
          throw e;
        }
        // It stays unseen and comes again; the others do not wait for it.
        LOG.warn("A mail could not be kept: {}", e.getClass().getSimpleName());
        notKept = e;
      }
    }
    if (notKept != null) {
      throw new IllegalStateException(
          "Not each mail could be kept: " + notKept.getClass().getSimpleName());
    }
  }

  /** A server that is silent keeps nobody waiting for long. */
  private static Properties limits() {
    Properties limits = new Properties();
    for (String protocol : new String[] {"imap", "imaps"}) {
      String prefix = "mail." + protocol + ".";
      limits.setProperty(prefix + "connectiontimeout", "10000");
      limits.setProperty(prefix + "timeout", "20000");
      limits.setProperty(prefix + "writetimeout", "10000");
      limits.setProperty(prefix + "ssl.checkserveridentity", "true");
      limits.setProperty(prefix + "peek", "true");
      limits.setProperty(prefix + "partialfetch", "true");
      limits.setProperty(prefix + "fetchsize", "262144");
    }
    return limits;
  }
}
