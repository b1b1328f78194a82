package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A fictional company whose numbers several tests port, on a Tuesday.
public final class PortingExamples {

  public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  public static final UUID ACCOUNT = UUID.fromString("0199c0de-0000-7000-8000-00000000000a");
  public static final Duration CUT_OFF = Duration.ofDays(3);
  public static final Actor MEMBER = Actor.member("camille");
  public static final Actor OPS = Actor.ops("odile");
  public static final Actor CARRIER = Actor.carrier("carrier-alpha");
  public static final FocDate TUESDAY =
      new FocDate(LocalDate.of(2026, 12, 1), FocDate.Slot.MORNING);
  public static final FocDate WEDNESDAY =
      new FocDate(LocalDate.of(2026, 12, 2), FocDate.Slot.MORNING);
  public static final Rejection UNKNOWN =
      new Rejection(Rejection.Reason.RIO_UNKNOWN_TO_DONOR, "never heard of it");

  public static final Mandate.Proof PROOF = Mandate.Proof.ofPresentText("sub-camille", "192.0.2.7");

  private PortingExamples() {}

  /// The `i`-th number of the company at its present carrier.
  public static PhoneNumber old(int i) {
    return new PhoneNumber("+331990010%02d".formatted(i));
  }

  /// The `i`-th temporary number.
  public static PhoneNumber temporary(int i) {
    return new PhoneNumber("+331990000%02d".formatted(i));
  }

  public static String rioOf(PhoneNumber number) {
    return "01FA1B2C3" + RioKey.of("01FA1B2C3", number);
  }

  public static List<RequestedNumber> numbers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> RequestedNumber.of(old(i), Rio.of(rioOf(old(i)), old(i)), temporary(i)))
        .toList();
  }

  public static CarrierContract contract() {
    return new CarrierContract(
        "carrier-alpha",
        "C-448812",
        LineType.ISDN,
        old(0),
        CarrierContract.Holder.of("Atelier Lumen SAS", "123456782", "12345678200010"),
        new CarrierContract.ServiceAddress("12 rue des Archives", "75004", "Paris"));
  }

  public static PortTerms terms(PortType type) {
    return new PortTerms(
        UUID.randomUUID(),
        ACCOUNT,
        1,
        null,
        contract(),
        type,
        remaining(type),
        false,
        new Mandate("Camille", NOW, PROOF));
  }

  /// The main number of what stays, for the type that takes the former one away.
  private static @Nullable PhoneNumber remaining(PortType type) {
    return type == PortType.PARTIAL_COMPLEX ? old(99) : null;
  }

  /// A request for `count` numbers, just handed in.
  public static PortRequest submitted(int count) {
    var type = count == 1 ? PortType.ISOLATED : PortType.FULL;
    return PortRequest.submit(terms(type), numbers(count), MEMBER);
  }

  /// A request for another number, which is to take the place of `replaced`.
  public static PortRequest anotherFor(PhoneNumber replaced) {
    var number = new PhoneNumber("+33199000901");
    var contract =
        new CarrierContract(
            "carrier-alpha",
            "C-448813",
            LineType.ISDN,
            number,
            contract().holder(),
            contract().serviceAddress());
    return PortRequest.submit(
        new PortTerms(
            UUID.randomUUID(),
            ACCOUNT,
            1,
            null,
            contract,
            PortType.ISOLATED,
            null,
            false,
            new Mandate("Camille", NOW, PROOF)),
        List.of(RequestedNumber.of(number, Rio.of(rioOf(number), number), replaced)),
        MEMBER);
  }

  /// A request for `count` numbers, brought to `state` the usual way; its events are gone.
  public static PortRequest in(PortState state, int count) {
    var request =
        switch (state) {
          case DRAFT, SUBMITTED -> submitted(count);
          case UNDER_REVIEW -> in(PortState.SUBMITTED, count);
          case SENT_TO_CARRIER -> in(PortState.UNDER_REVIEW, count);
          case FOC_ASSIGNED -> in(PortState.SENT_TO_CARRIER, count);
          case WITHDRAWING -> in(PortState.FOC_ASSIGNED, count);
          case PORTING -> in(PortState.FOC_ASSIGNED, count);
          case TESTING -> in(PortState.PORTING, count);
          case COMPLETED, ROLLED_BACK, LOST -> in(PortState.TESTING, count);
          case REJECTED, CANCELLED -> in(PortState.SUBMITTED, count);
        };
    switch (state) {
      case DRAFT, SUBMITTED -> {}
      case UNDER_REVIEW -> request.approve(OPS, NOW);
      case SENT_TO_CARRIER -> request.forwarded("REF-1", NOW);
      case FOC_ASSIGNED -> request.assignFoc(TUESDAY, CARRIER, NOW);
      case WITHDRAWING -> request.cancel(MEMBER, CUT_OFF, NOW);
      case LOST -> request.lose("gone", OPS, NOW);
      case PORTING -> request.proceed(TUESDAY.start());
      case TESTING -> activateAll(request, TUESDAY.start());
      case COMPLETED -> testAll(request, true);
      case ROLLED_BACK -> testAll(request, false);
      case REJECTED -> request.reject(UNKNOWN, OPS, NOW);
      case CANCELLED -> request.cancel(MEMBER, CUT_OFF, NOW);
    }
    request.takeEvents();
    return request;
  }

  /// The voice platform takes the calls of each number that is due.
  static void activateAll(PortRequest request, Instant now) {
    for (var next = request.nextToActivate(now);
        next.isPresent();
        next = request.nextToActivate(now)) {
      request.activated(next.get(), now);
    }
  }

  private static void testAll(PortRequest request, boolean answered) {
    while (request.state() == PortState.TESTING) {
      request.tested(request.nextToTest().orElseThrow(), answered, "call", TUESDAY.start());
    }
  }
}
