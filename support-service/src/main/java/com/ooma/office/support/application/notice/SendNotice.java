package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Backoff;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.application.notice.port.NoticeQueue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Brings one waiting notice to the mail server.
///
/// A notice is marked as sent after the mail server took it, so a crash in between sends it twice
/// rather than never; both copies carry the same Message-ID.
@UseCase
public class SendNotice {

  /// Longer than a mail server is waited for, short enough to be made up for after a crash.
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(15));

  private final NoticeQueue queue;
  private final MailSender sender;
  private final GiveUpAddress giveUpAddress;
  private final Clock clock;

  SendNotice(NoticeQueue queue, MailSender sender, GiveUpAddress giveUpAddress, Clock clock) {
    this.queue = queue;
    this.sender = sender;
    this.giveUpAddress = giveUpAddress;
    this.clock = clock;
  }

  /// @return whether one was settled, so that it is worth asking for the next at once
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle() {
    var due = queue.take(LEASE);
    return due.isPresent() && send(due.get());
  }

  private boolean send(NoticeQueue.Due due) {
    if (due.declined()) {
      queue.withdraw(due.noticeId());
      return true;
    }
    try {
      sender.send(due.noticeId(), due.to(), due.facts());
    } catch (MailSender.Undeliverable undeliverable) {
      giveUp(due, undeliverable);
      return true;
    } catch (MailSender.NotTaken notTaken) {
      queue.postpone(
          due.noticeId(), BACKOFF.after(due.attempts()), String.valueOf(notTaken.getMessage()));
      return false;
    }
    queue.sent(due.noticeId(), due.to().email(), clock.instant());
    return true;
  }

  private void giveUp(NoticeQueue.Due due, MailSender.Undeliverable undeliverable) {
    var why = String.valueOf(undeliverable.getMessage());
    if (undeliverable.addressFails()) {
      giveUpAddress.handle(
          new GiveUpAddress.Command(
              due.noticeId(), due.accountId(), due.to().email(), due.primary(), why));
    } else {
      queue.giveUp(due.noticeId(), why);
    }
  }
}
