package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.support.application.appointment.CallOffAppointment;
import com.ooma.office.support.application.appointment.FindAppointments;
import com.ooma.office.support.application.appointment.FindUnattended;
import com.ooma.office.support.application.appointment.RemindOfAppointment;
import com.ooma.office.support.application.article.ForgetFailedSearches;
import com.ooma.office.support.application.article.RefreshArticleIndex;
import com.ooma.office.support.application.notice.SendNotice;
import com.ooma.office.support.application.privacy.ForgetArchives;
import com.ooma.office.support.application.punctuality.CheckServiceTime;
import com.ooma.office.support.application.punctuality.FindDueChecks;
import com.ooma.office.support.application.reply.EmptyPostbox;
import com.ooma.office.support.application.reply.ForgetMails;
import com.ooma.office.support.application.ticket.CloseSettledTicket;
import com.ooma.office.support.application.ticket.FindSettledTickets;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Takes the waiting notices to the post and what came back by it, closes the tickets whose time
/// has come, warns of those that wait too long, reminds of appointments, calls off those that
/// nobody can keep, and lets people find the articles that were published meanwhile.
@ApplicationScoped
class DueWork {

  private static final WorkRound TICKETS =
      new WorkRound(Logger.getLogger(DueWork.class), "Ticket %s could not be closed");

  private static final WorkRound CHECKS =
      new WorkRound(Logger.getLogger(DueWork.class), "Ticket %s could not be looked at");

  private static final WorkRound REMINDERS =
      new WorkRound(Logger.getLogger(DueWork.class), "Appointment %s could not be reminded of");

  private static final WorkRound UNATTENDED =
      new WorkRound(Logger.getLogger(DueWork.class), "Appointment %s could not be called off");

  private final RefreshArticleIndex refreshArticleIndex;
  private final SendNotice sendNotice;
  private final FindSettledTickets settled;
  private final CloseSettledTicket closeSettledTicket;
  private final FindDueChecks dueChecks;
  private final CheckServiceTime checkServiceTime;
  private final FindAppointments appointments;
  private final RemindOfAppointment remindOfAppointment;
  private final FindUnattended findUnattended;
  private final CallOffAppointment callOffAppointment;
  private final EmptyPostbox emptyPostbox;
  private final ForgetArchives forgetArchives;
  private final ForgetMails forgetMails;
  private final ForgetFailedSearches forgetFailedSearches;
  private final Clock clock;

  DueWork(
      RefreshArticleIndex refreshArticleIndex,
      SendNotice sendNotice,
      FindSettledTickets settled,
      CloseSettledTicket closeSettledTicket,
      FindDueChecks dueChecks,
      CheckServiceTime checkServiceTime,
      FindAppointments appointments,
      RemindOfAppointment remindOfAppointment,
      FindUnattended findUnattended,
      CallOffAppointment callOffAppointment,
      EmptyPostbox emptyPostbox,
      ForgetArchives forgetArchives,
      ForgetMails forgetMails,
      ForgetFailedSearches forgetFailedSearches,
      Clock clock) {
    this.refreshArticleIndex = refreshArticleIndex;
    this.sendNotice = sendNotice;
    this.settled = settled;
    this.closeSettledTicket = closeSettledTicket;
    this.dueChecks = dueChecks;
    this.checkServiceTime = checkServiceTime;
    this.appointments = appointments;
    this.remindOfAppointment = remindOfAppointment;
    this.findUnattended = findUnattended;
    this.callOffAppointment = callOffAppointment;
    this.emptyPostbox = emptyPostbox;
    this.forgetArchives = forgetArchives;
    this.forgetMails = forgetMails;
    this.forgetFailedSearches = forgetFailedSearches;
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
  void checkServiceTimes() {
    CHECKS.workOff(
        limit -> dueChecks.due(clock.instant(), limit),
        ticketId -> checkServiceTime.handle(new CheckServiceTime.Command(ticketId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void remindOfAppointments() {
    REMINDERS.workOff(
        limit -> appointments.toRemind(clock.instant(), limit),
        id -> remindOfAppointment.handle(new RemindOfAppointment.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void callOffAppointments() {
    UNATTENDED.workOff(
        _ -> findUnattended.handle(),
        id -> callOffAppointment.handle(new CallOffAppointment.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void takeMails() {
    emptyPostbox.handle();
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void forgetOldThings() {
    WorkRound.workOff(forgetArchives::handle);
    forgetMails.handle();
    forgetFailedSearches.handle();
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void refreshArticleIndex() {
    refreshArticleIndex.handle();
  }
}
