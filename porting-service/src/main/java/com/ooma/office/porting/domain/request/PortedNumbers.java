package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The numbers of one request, as they move together. None of its verbs changes it: each gives the
/// numbers as they are then.
record PortedNumbers(List<RequestedNumber> all) {

  PortedNumbers {
    all = List.copyOf(all);
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

  /// Whether the carrier let each of them go.
  boolean areLetGo() {
    return all.stream().allMatch(each -> each.letGoAt() != null);
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

  PortedNumbers called(PhoneNumber which, boolean answered, String callId, Instant now) {
    return each(number ->
        number.number().equals(which) && number.awaitsAnswer()
            ? number.called(answered, callId, now)
            : number);
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
        rounds().waiting().stream().map(RequestedNumber::asRequested).toList());
  }

  private PortedNumbers each(UnaryOperator<RequestedNumber> change) {
    return new PortedNumbers(all.stream().map(change).toList());
  }
}
