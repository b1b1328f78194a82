package com.ooma.office.porting.application;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.activation.ActivateNumber;
import com.ooma.office.porting.application.activation.DeactivateNumbers;
import com.ooma.office.porting.application.activation.RecordActivation;
import com.ooma.office.porting.application.activation.RecordDeactivation;
import com.ooma.office.porting.application.activation.port.Activations;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.departure.AbandonPorts;
import com.ooma.office.porting.application.number.InMemoryOurNumbers;
import com.ooma.office.porting.application.portorder.AskForDay;
import com.ooma.office.porting.application.portorder.ForwardPortRequest;
import com.ooma.office.porting.application.portorder.HearCarrier;
import com.ooma.office.porting.application.portorder.RecordForwarding;
import com.ooma.office.porting.application.portorder.RecordQuestion;
import com.ooma.office.porting.application.portorder.RecordWithdrawal;
import com.ooma.office.porting.application.portorder.WithdrawPortRequest;
import com.ooma.office.porting.application.portorder.port.CarrierDeliveries;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.Admission;
import com.ooma.office.porting.application.request.ApprovePortRequest;
import com.ooma.office.porting.application.request.CancelPortRequest;
import com.ooma.office.porting.application.request.CorrectPortRequest;
import com.ooma.office.porting.application.request.DividePortRequest;
import com.ooma.office.porting.application.request.InMemoryPortRequests;
import com.ooma.office.porting.application.request.ProceedWithPort;
import com.ooma.office.porting.application.request.RejectPortRequest;
import com.ooma.office.porting.application.request.RequestPort;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.application.request.WatchPort;
import com.ooma.office.porting.application.request.port.DepartedAccounts;
import com.ooma.office.porting.application.testcall.RecordTestCall;
import com.ooma.office.porting.application.testcall.TestPortedNumber;
import com.ooma.office.porting.application.testcall.port.TestCalls;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.porting.domain.request.TestCall;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Everything around the use cases, in memory: one carrier, a voice platform and a clock.
public final class World extends Clock
    implements Carriers, PortOrders, TestCalls, Activations, CarrierDeliveries, DepartedAccounts {

  private static final Carrier CARRIER =
      new Carrier(
          "carrier-alpha",
          "Carrier Alpha",
          Set.of("01"),
          URI.create("https://carrier-alpha.example"),
          PortingExamples.CUT_OFF,
          3,
          0);

  /// How many temporary numbers the company of the examples has.
  private static final int TEMPORARY_NUMBERS = 20;

  public final InMemoryPortRequests requests = new InMemoryPortRequests();
  public final InMemoryOurNumbers ourNumbers = new InMemoryOurNumbers();
  public final List<PortRequest.Snapshot> sent = new ArrayList<>();
  public final List<UUID> withdrawn = new ArrayList<>();
  public final List<UUID> askedForDay = new ArrayList<>();
  public final Set<PhoneNumber> deaf = new HashSet<>();
  public final Set<PhoneNumber> dumb = new HashSet<>();
  public final Map<PhoneNumber, UUID> activated = new HashMap<>();
  public boolean outsideIsDead;
  public boolean carrierIsTooLate;

  private final Map<String, String> remembered = new HashMap<>();
  private final Set<UUID> departed = new HashSet<>();
  private Instant now = PortingExamples.NOW;

  public final Admission admission =
      new Admission(this, ourNumbers, this, text -> !text.contains("漢"));
  public final CorrectPortRequest correct = new CorrectPortRequest(requests, admission, this);
  public final RequestPort requestPort =
      new RequestPort(requests, admission, UUID::randomUUID, this);
  public final ApprovePortRequest approve = new ApprovePortRequest(requests, this);
  public final RejectPortRequest reject = new RejectPortRequest(requests, this);
  public final CancelPortRequest cancel = new CancelPortRequest(requests, this, this);
  public final AbandonPorts abandon = new AbandonPorts(this, requests, this, this);
  public final HearCarrier hearCarrier = new HearCarrier(requests, this, this);
  public final DividePortRequest divide = new DividePortRequest(requests, UUID::randomUUID, this);
  private final WatchPort watch = new WatchPort(requests, this);
  private final AskForDay askForDay =
      new AskForDay(new TakeUpDue(requests, this), this, new RecordQuestion(requests, this));
  private final ProceedWithPort proceed = new ProceedWithPort(requests, this);
  private final ForwardPortRequest forward =
      new ForwardPortRequest(
          new TakeUpDue(requests, this), this, new RecordForwarding(requests, this));
  private final WithdrawPortRequest withdraw =
      new WithdrawPortRequest(
          new TakeUpDue(requests, this), this, new RecordWithdrawal(requests, this));
  private final ActivateNumber activate =
      new ActivateNumber(
          new TakeUpDue(requests, this), this, new RecordActivation(requests, this), this);
  private final DeactivateNumbers deactivate =
      new DeactivateNumbers(requests, this, new RecordDeactivation(requests, this));
  private final TestPortedNumber test =
      new TestPortedNumber(new TakeUpDue(requests, this), this, new RecordTestCall(requests, this));

  public World() {
    ourNumbers.record(
        IntStream.range(0, TEMPORARY_NUMBERS)
            .mapToObj(i ->
                new OurNumber(
                    PortingExamples.temporary(i),
                    OurNumber.Use.ASSIGNED,
                    PortingExamples.ACCOUNT,
                    1))
            .toList());
  }

  /// All that is due now.
  public void work() {
    boolean worked = true;
    while (worked) {
      worked =
          eachDue(
                  Set.of(PortState.UNDER_REVIEW),
                  id -> forward.handle(new ForwardPortRequest.Command(id)))
              | eachDue(
                  Set.of(PortState.WITHDRAWING),
                  id -> withdraw.handle(new WithdrawPortRequest.Command(id)))
              | eachDue(ProceedWithPort.FROM, id -> proceed.handle(new ProceedWithPort.Command(id)))
              | eachDue(ActivateNumber.IN, id -> activate.handle(new ActivateNumber.Command(id)))
              | requests.activatedInVain(100).stream()
                  .map(id -> deactivate.handle(new DeactivateNumbers.Command(id)))
                  .reduce(false, Boolean::logicalOr)
              | eachDue(
                  Set.of(PortState.TESTING), id -> test.handle(new TestPortedNumber.Command(id)))
              | eachDue(AskForDay.IN, id -> askForDay.handle(new AskForDay.Command(id)))
              | requests.watched(now, 100).stream()
                  .map(id -> watch.handle(new WatchPort.Command(id)))
                  .reduce(false, Boolean::logicalOr);
    }
  }

  private boolean eachDue(Set<PortState> states, Predicate<UUID> step) {
    return requests.due(states, now, 100).stream().filter(step).count() > 0;
  }

  public void moveTo(Instant instant) {
    now = instant;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Optional<Carrier> find(String name) {
    return Optional.of(CARRIER).filter(known -> known.name().equals(name));
  }

  @Override
  public List<Carrier> all() {
    return List.of(CARRIER);
  }

  @Override
  public void add(UUID accountId, Instant departedAt) {
    departed.add(accountId);
  }

  @Override
  public boolean contains(UUID accountId) {
    return departed.contains(accountId);
  }

  @Override
  public WithdrawalAnswer withdraw(PortRequest.Snapshot request) {
    withdrawn.add(request.terms().portRequestId());
    if (outsideIsDead) {
      return new PortOrders.NotReached("dead");
    }
    return carrierIsTooLate ? new TooLate("too late") : new Withdrawn();
  }

  @Override
  public DayAnswer askForDay(PortRequest.Snapshot request) {
    askedForDay.add(request.terms().portRequestId());
    return outsideIsDead ? new PortOrders.NotReached("dead") : new Asked();
  }

  @Override
  public Answer send(PortRequest.Snapshot request) {
    sent.add(request);
    return outsideIsDead ? new PortOrders.NotReached("dead") : new Accepted("REF-" + sent.size());
  }

  @Override
  public TestCalls.Outcome place(TestCall call) {
    return outsideIsDead
        ? new TestCalls.NotPlaced("dead")
        : new TestCalls.Placed(
            activated.containsKey(call.number())
                && !deaf.contains(call.number())
                && !(call.way() == TestCall.Way.OUTBOUND && dumb.contains(call.number())),
            "call");
  }

  @Override
  public Activations.Outcome activate(PhoneNumber number, UUID accountId) {
    if (outsideIsDead) {
      return new Activations.NotReached("dead");
    }
    activated.put(number, accountId);
    return new Activations.Done();
  }

  @Override
  public Activations.Outcome deactivate(PhoneNumber number) {
    if (outsideIsDead) {
      return new Activations.NotReached("dead");
    }
    activated.remove(number);
    return new Activations.Done();
  }

  @Override
  public boolean remember(String carrier, String messageId, String digest) {
    var before = remembered.putIfAbsent(carrier + " " + messageId, digest);
    if (before != null && !before.equals(digest)) {
      throw Refused.conflict("webhook-id-reused", "Another message has this id.");
    }
    return before == null;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new AssertionError("the product has one zone");
  }
}
