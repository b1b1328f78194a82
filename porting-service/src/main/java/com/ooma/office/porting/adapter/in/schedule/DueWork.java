package com.ooma.office.porting.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.porting.application.activation.ActivateNumber;
import com.ooma.office.porting.application.activation.DeactivateNumbers;
import com.ooma.office.porting.application.handback.HandNumbersBack;
import com.ooma.office.porting.application.portorder.AskForDay;
import com.ooma.office.porting.application.portorder.ForwardPortRequest;
import com.ooma.office.porting.application.portorder.WithdrawPortRequest;
import com.ooma.office.porting.application.portout.LetNumbersLeave;
import com.ooma.office.porting.application.request.FindDuePortRequests;
import com.ooma.office.porting.application.request.ProceedWithPort;
import com.ooma.office.porting.application.request.WatchPort;
import com.ooma.office.porting.application.testcall.TestPortedNumber;
import com.ooma.office.porting.domain.request.PortState;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/// Looks for requests that wait for us, one kind of work apart from the other, so that a slow
/// carrier holds up no port.
@ApplicationScoped
class DueWork {

  private static final WorkRound WORK =
      new WorkRound(Logger.getLogger(DueWork.class), "Port request %s could not go on");

  private final FindDuePortRequests requests;
  private final ForwardPortRequest forward;
  private final WithdrawPortRequest withdraw;
  private final ProceedWithPort proceed;
  private final ActivateNumber activate;
  private final DeactivateNumbers deactivate;
  private final TestPortedNumber test;
  private final AskForDay askForDay;
  private final WatchPort watch;
  private final LetNumbersLeave letLeave;
  private final HandNumbersBack handBack;
  private final Clock clock;

  DueWork(
      FindDuePortRequests requests,
      ForwardPortRequest forward,
      WithdrawPortRequest withdraw,
      ProceedWithPort proceed,
      ActivateNumber activate,
      DeactivateNumbers deactivate,
      TestPortedNumber test,
      AskForDay askForDay,
      WatchPort watch,
      LetNumbersLeave letLeave,
      HandNumbersBack handBack,
      Clock clock) {
    this.requests = requests;
    this.forward = forward;
    this.withdraw = withdraw;
    this.proceed = proceed;
    this.activate = activate;
    this.deactivate = deactivate;
    this.test = test;
    this.askForDay = askForDay;
    this.watch = watch;
    this.letLeave = letLeave;
    this.handBack = handBack;
    this.clock = clock;
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void forward() {
    WORK.workOff(
        due(Set.of(PortState.UNDER_REVIEW)),
        id -> forward.handle(new ForwardPortRequest.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void withdraw() {
    WORK.workOff(
        due(Set.of(PortState.WITHDRAWING)),
        id -> withdraw.handle(new WithdrawPortRequest.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void proceed() {
    WORK.workOff(due(ProceedWithPort.FROM), id -> proceed.handle(new ProceedWithPort.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void activate() {
    WORK.workOff(due(ActivateNumber.IN), id -> activate.handle(new ActivateNumber.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void deactivate() {
    WORK.workOff(
        requests::activatedInVain, id -> deactivate.handle(new DeactivateNumbers.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void test() {
    WORK.workOff(
        due(Set.of(PortState.TESTING)), id -> test.handle(new TestPortedNumber.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void askForDay() {
    WORK.workOff(due(AskForDay.IN), id -> askForDay.handle(new AskForDay.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void watch() {
    WORK.workOff(
        limit -> requests.watched(clock.instant(), limit),
        id -> watch.handle(new WatchPort.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void letLeave() {
    WORK.workOff(
        limit -> letLeave.due(clock.instant(), limit),
        id -> letLeave.handle(new LetNumbersLeave.Command(id)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void handBack() {
    WORK.workOff(
        limit -> handBack.due(clock.instant(), limit),
        id -> handBack.handle(new HandNumbersBack.Command(id)));
  }

  private IntFunction<List<UUID>> due(Set<PortState> states) {
    return limit -> requests.due(states, clock.instant(), limit);
  }
}
