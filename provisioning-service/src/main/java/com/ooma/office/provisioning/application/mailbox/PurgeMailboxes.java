package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.mailbox.port.MailboxPolicy;
import com.ooma.office.provisioning.application.mailbox.port.Messages;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import com.ooma.office.provisioning.application.media.port.Contents;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Deletes messages and faxes, with their contents, when their time is over or their user left.
@UseCase
public class PurgeMailboxes {

  private static final int AT_ONCE = 100;

  private final Messages messages;
  private final SentFaxes faxes;
  private final Contents contents;
  private final MailboxPolicy policy;
  private final RetentionLog retention;
  private final Clock clock;

  public PurgeMailboxes(
      Messages messages,
      SentFaxes faxes,
      Contents contents,
      MailboxPolicy policy,
      RetentionLog retention,
      Clock clock) {
    this.messages = messages;
    this.faxes = faxes;
    this.contents = contents;
    this.policy = policy;
    this.retention = retention;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle() {
    var now = clock.instant();
    var old = messages.deleteExpired(now, AT_ONCE);
    var done = faxes.deleteDoneBefore(now.minus(policy.kept()), AT_ONCE);
    contents.delete(old);
    contents.delete(done);
    retention.note("MESSAGES", period(), old.size());
    retention.note("SENT_FAXES", period(), done.size());
    return old.size() == AT_ONCE || done.size() == AT_ONCE;
  }

  private Period period() {
    return Period.ofDays(Math.toIntExact(policy.kept().toDays()));
  }

  /// @param extension null for all of the account
  public void ofLeaver(UUID accountId, @Nullable String extension) {
    contents.delete(messages.deleteAll(accountId, extension));
    contents.delete(faxes.deleteAll(accountId, extension));
  }
}
