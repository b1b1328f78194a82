package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// The test calls to the numbers of a request: each number that has not answered is called once in
/// a round, and there is a pause between two rounds.
///
/// @param waiting the numbers that have not answered
record TestRounds(List<RequestedNumber> waiting) {

  static TestRounds of(List<RequestedNumber> numbers) {
    return new TestRounds(numbers.stream().filter(RequestedNumber::awaitsAnswer).toList());
  }

  /// The call that is to be placed next.
  Optional<TestCall> next() {
    return waiting.stream()
        .min(Comparator.comparingInt(each -> each.calls().rounds()))
        .map(each -> new TestCall(each.number(), each.calls().nextWay()));
  }

  boolean allAnswered() {
    return waiting.isEmpty();
  }

  /// Whether a number is silent still after the last round.
  boolean haveFailed() {
    return calls().getMin() >= PortRequest.TEST_ROUNDS;
  }

  /// When the next call is placed.
  Instant nextCallAt(Instant now) {
    var calls = calls();
    boolean roundIsOver = calls.getMin() > 0 && calls.getMin() == calls.getMax();
    return roundIsOver ? now.plus(PortRequest.TEST_PAUSE) : now;
  }

  /// The numbers that are silent.
  List<PhoneNumber> silent() {
    return waiting.stream().map(RequestedNumber::number).toList();
  }

  private IntSummaryStatistics calls() {
    return waiting.stream().mapToInt(each -> each.calls().rounds()).summaryStatistics();
  }
}
