package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers of one request, as they move together. None of its verbs changes it: each gives the
/// numbers as they are then.
record PortedNumbers(List<RequestedNumber> all) {

  PortedNumbers {
    all = List.copyOf(all);
  }

  /// What must hold over all the numbers of one request.
  static void check(List<RequestedNumber> numbers) {
    var ported = numbers.stream().map(RequestedNumber::number).toList();
    var replaced = numbers.stream().map(RequestedNumber::replaces).toList();
    if (new HashSet<>(ported).size() < ported.size()) {
      throw Refused.invalid("number-twice", "A number is in the list twice.").at("/numbers");
    }
    if (new HashSet<>(replaced).size() < replaced.size()) {
      throw Refused.invalid("replaced-twice", "Two numbers can't replace the same one.")
          .at("/numbers");
    }
    if (Stream.concat(ported.stream(), replaced.stream()).distinct().count()
        < ported.size() + replaced.size()) {
      throw Refused.invalid("replaces-ported", "A number to be ported can't also be replaced.")
          .at("/numbers");
    }
  }

  /// For people.
  static String names(Collection<PhoneNumber> numbers) {
    return numbers.stream().map(PhoneNumber::e164).sorted().collect(Collectors.joining(", "));
  }

  List<PhoneNumber> names() {
    return all.stream().map(RequestedNumber::number).toList();
  }

  TestRounds rounds() {
    return TestRounds.of(all);
  }

  boolean haveAnswered() {
    return all.stream().anyMatch(each -> each.state() == NumberState.ANSWERED);
  }

  /// Whether another request for one of them must wait.
  boolean areOpen() {
    return all.stream().anyMatch(each -> each.state().isOpen());
  }

  /// Those of `which` that are meant; all if it is empty.
  ///
  /// @throws Refused if one is not of this request
  Set<PhoneNumber> meant(Set<PhoneNumber> which) {
    if (!names().containsAll(which)) {
      throw Refused.notFound("number in this port request");
    }
    return which.isEmpty() ? Set.copyOf(names()) : which;
  }

  PortedNumbers letGo(Set<PhoneNumber> which, Instant now) {
    return each(number -> which.contains(number.number()) ? number.letGo(now) : number);
  }

  /// The number that is to be activated next: before the hour only those that the carrier let go.
  Optional<PhoneNumber> nextToActivate(boolean hourHasCome) {
    return all.stream()
        .filter(each -> each.state() == NumberState.PORTING && each.activatedAt() == null)
        .filter(each -> hourHasCome || each.letGoAt() != null)
        .map(RequestedNumber::number)
        .findFirst();
  }

  boolean areActivated() {
    return all.stream().allMatch(each -> each.activatedAt() != null);
  }

  PortedNumbers activated(PhoneNumber which, @Nullable Instant at) {
    return each(number -> number.number().equals(which) ? number.activated(at) : number);
  }

  PortedNumbers called(TestCall call, boolean answered, String callId, Instant now) {
    return each(
        number -> number.awaits(call) ? number.called(call.way(), answered, callId, now) : number);
  }

  PortedNumbers switching() {
    return each(RequestedNumber::switching);
  }

  PortedNumbers asRequested() {
    return each(RequestedNumber::asRequested);
  }

  /// The end of those that are a part of the request still.
  PortedNumbers ended(NumberState reached) {
    return each(number -> number.state() == NumberState.SPLIT_OFF ? number : number.in(reached));
  }

  /// Those that did not answer go on elsewhere.
  PortedNumbers withoutSilent() {
    return each(number -> number.awaitsAnswer() ? number.in(NumberState.SPLIT_OFF) : number);
  }

  /// Only those that did not answer, to be ported another time.
  PortedNumbers silentOnly() {
    return new PortedNumbers(
        rounds().waiting().stream().map(each -> each.asRequested().activated(null)).toList());
  }

  private PortedNumbers each(UnaryOperator<RequestedNumber> change) {
    return new PortedNumbers(all.stream().map(change).toList());
  }
}
