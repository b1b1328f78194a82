package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.notice.SendNotice;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes the waiting notices to the post. A round ends at the first one that isn't taken: when the
/// mail server is down, the others don't have to find out one by one.
@ApplicationScoped
class NoticeRound {

  private final SendNotice sendNotice;

  NoticeRound(SendNotice sendNotice) {
    this.sendNotice = sendNotice;
  }

  @Scheduled(
      every = "{office.notices.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void start() {
    boolean sent;
    do {
      sent = sendNotice.handle();
    } while (sent);
  }
}
