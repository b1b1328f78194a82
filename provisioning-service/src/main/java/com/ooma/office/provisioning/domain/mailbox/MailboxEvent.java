package com.ooma.office.provisioning.domain.mailbox;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;

/// What happens in mailboxes and concerns others. What was said, faxed, and by whom is nobody's
/// business but the user's.
public sealed interface MailboxEvent extends DomainEvent {

  /// @param byMail whether the user wants a letter about it
  record MessageReceived(Message.Received received, boolean byMail) implements MailboxEvent {}

  /// The last try was made.
  ///
  /// @param arrived whether it was the one that succeeded
  record FaxDone(SentFax.Wanted wanted, boolean arrived, Instant at) implements MailboxEvent {}
}
