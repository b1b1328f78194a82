package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers a member company pays for besides its users' and its receptionist's. How many of the
/// pool it pays for is told; which it has is made to agree as soon as numbers can be had. Those
/// that ports brought are its own choice one by one, and are apart: whoever counts them hears of
/// them later, and what it says of the others meanwhile is still true.
///
/// @param wanted how many of the pool it pays for
/// @param given what it has of the pool, in the order it was given; more than wanted if it can't be
///   taken back
/// @param fromPorts ported ones, and temporary ones that stay beside a ported one
/// @param retryAt when more are looked for again; null if none were missing then
public record AdditionalNumbers(
    int wanted, List<PhoneNumber> given, List<PhoneNumber> fromPorts, @Nullable Instant retryAt) {

  /// How long after a search that found too few the next one is made, unless numbers come in
  /// before; soon, for the reasons of `Shipment.RETRY`.
  static final Duration RETRY = Duration.ofSeconds(5);

  public static final AdditionalNumbers NONE = new AdditionalNumbers(0, List.of(), List.of(), null);

  public AdditionalNumbers {
    given = List.copyOf(given);
    fromPorts = List.copyOf(fromPorts);
  }

  public int missing() {
    return Math.max(0, wanted - given.size());
  }

  public int surplus() {
    return Math.max(0, given.size() - wanted);
  }

  public boolean contains(PhoneNumber number) {
    return given.contains(number) || fromPorts.contains(number);
  }

  /// @param search when somebody is to look for what is missing now, unless that is planned
  ///   already; null if there is no area to look in
  AdditionalNumbers wanting(int count, @Nullable Instant search) {
    var next = retryAt == null ? search : retryAt;
    return new AdditionalNumbers(count, given, fromPorts, count > given.size() ? next : null);
  }

  /// There is no area to look in until the company has a number again.
  AdditionalNumbers resting() {
    return new AdditionalNumbers(wanted, given, fromPorts, null);
  }

  /// What a search at `now` found is added.
  AdditionalNumbers with(List<PhoneNumber> found, Instant now) {
    var all = new ArrayList<>(given);
    all.addAll(found);
    return new AdditionalNumbers(
        wanted, all, fromPorts, all.size() < wanted ? now.plus(RETRY) : null);
  }

  AdditionalNumbers without(Collection<PhoneNumber> takenBack) {
    return new AdditionalNumbers(wanted, rest(given, takenBack), fromPorts, null);
  }

  AdditionalNumbers withPort(PhoneNumber number) {
    return new AdditionalNumbers(wanted, given, plus(fromPorts, number), retryAt);
  }

  AdditionalNumbers withoutPorts(Collection<PhoneNumber> dropped) {
    return new AdditionalNumbers(wanted, given, rest(fromPorts, dropped), retryAt);
  }

  /// A ported number takes the place of one of them; of the pool one less is wanted then.
  AdditionalNumbers replacing(PhoneNumber former, PhoneNumber ported) {
    var ports = plus(rest(fromPorts, List.of(former)), ported);
    return given.contains(former)
        ? new AdditionalNumbers(
            Math.max(0, wanted - 1), rest(given, List.of(former)), ports, retryAt)
        : new AdditionalNumbers(wanted, given, ports, retryAt);
  }

  /// Another carrier has it: of the pool one less is wanted then, unless there are too many.
  AdditionalNumbers losing(PhoneNumber lost) {
    var gone = List.of(lost);
    int fewer = given.contains(lost) && surplus() == 0 ? wanted - 1 : wanted;
    return new AdditionalNumbers(fewer, rest(given, gone), rest(fromPorts, gone), retryAt);
  }

  private static List<PhoneNumber> plus(List<PhoneNumber> numbers, PhoneNumber more) {
    return Stream.concat(numbers.stream(), Stream.of(more)).toList();
  }

  private static List<PhoneNumber> rest(List<PhoneNumber> numbers, Collection<PhoneNumber> less) {
    return numbers.stream().filter(number -> !less.contains(number)).toList();
  }
}
