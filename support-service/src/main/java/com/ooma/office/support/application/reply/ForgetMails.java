package com.ooma.office.support.application.reply;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.MailAddresses;
import com.ooma.office.support.application.reply.port.Correspondence;
import java.time.Clock;
import java.time.Period;

/// Time takes away which mails were taken, long after any of them is brought again, and addresses
/// that are written to again.
@UseCase
public class ForgetMails {

  private static final Period MAILS_KEPT = Period.ofDays(90);
  private static final Period ADDRESSES_KEPT = Period.ofDays(30);

  private final Correspondence correspondence;
  private final MailAddresses addresses;
  private final RetentionLog retention;
  private final Clock clock;

  ForgetMails(
      Correspondence correspondence, MailAddresses addresses, RetentionLog retention, Clock clock) {
    this.correspondence = correspondence;
    this.addresses = addresses;
    this.retention = retention;
    this.clock = clock;
  }

  public void handle() {
    var now = clock.instant();
    retention.note(
        "INCOMING_MAILS", MAILS_KEPT, correspondence.forgetBefore(now.minus(MAILS_KEPT)));
    retention.note(
        "DEAD_ADDRESSES", ADDRESSES_KEPT, addresses.forgetBefore(now.minus(ADDRESSES_KEPT)));
  }
}
