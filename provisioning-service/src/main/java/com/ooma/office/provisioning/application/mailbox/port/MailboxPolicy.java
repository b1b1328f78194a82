package com.ooma.office.provisioning.application.mailbox.port;

import java.time.Duration;

/// How long messages and faxes are kept.
public interface MailboxPolicy {

  Duration kept();
}
