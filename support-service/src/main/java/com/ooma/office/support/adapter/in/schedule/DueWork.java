package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.support.application.article.RefreshArticleIndex;
import com.ooma.office.support.application.notice.SendNotice;
import com.ooma.office.support.application.ticket.CloseSettledTicket;
import com.ooma.office.support.application.ticket.FindSettledTickets;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Takes the waiting notices to the post, closes the tickets whose time has come, and lets people
/// find the articles that were published meanwhile.
@ApplicationScoped
class DueWork {

  private static final WorkRound TICKETS =
      new WorkRound(Logger.getLogger(DueWork.class), "Ticket %s could not be closed");

  private final RefreshArticleIndex refreshArticleIndex;
  private final SendNotice sendNotice;
  private final FindSettledTickets settled;
  private final CloseSettledTicket closeSettledTicket;
  private final Clock clock;

  DueWork(
      RefreshArticleIndex refreshArticleIndex,
      SendNotice sendNotice,
      FindSettledTickets settled,
      CloseSettledTicket closeSettledTicket,
      Clock clock) {
    this.refreshArticleIndex = refreshArticleIndex;
    this.sendNotice = sendNotice;
    this.settled = settled;
    this.closeSettledTicket = closeSettledTicket;
    this.clock = clock;
  }

  /// A round ends at the first notice that isn't taken: when the mail server is down, the others
  /// don't have to find out one by one.
  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sendNotices() {
    WorkRound.workOff(sendNotice::handle);
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void closeTickets() {
    TICKETS.workOff(
        limit -> settled.due(clock.instant(), limit),
        ticketId -> closeSettledTicket.handle(new CloseSettledTicket.Command(ticketId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void refreshArticleIndex() {
    refreshArticleIndex.handle();
  }
}
