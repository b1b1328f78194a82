package com.ooma.office.provisioning.application.mailbox.port;

import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.SentFax;

/// Tells others what happened in mailboxes.
public interface MailboxEvents {

  void publish(Message message);

  void publish(SentFax fax);
}
