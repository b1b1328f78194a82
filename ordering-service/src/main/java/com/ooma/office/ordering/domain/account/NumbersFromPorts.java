package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers that ports brought besides those of users and receptionist. They are paid for like
/// other additional numbers, and counted among them.
///
/// @param ported brought along by the company, which alone can give them up
/// @param kept temporary ones that the company kept beside a ported one; they go when fewer
///   additional numbers are wanted than there are of these
/// @param isCompanyNumberPorted whether the receptionist's number was ported in: it stays, whoever
///   leaves
public record NumbersFromPorts(
    List<PhoneNumber> ported, List<PhoneNumber> kept, boolean isCompanyNumberPorted) {

  public static final NumbersFromPorts NONE = new NumbersFromPorts(List.of(), List.of(), false);

  public NumbersFromPorts {
    ported = List.copyOf(ported);
    kept = List.copyOf(kept);
  }

  public int count() {
    return ported.size() + kept.size();
  }

  /// What is left when the account has `additionalNumbers` in all.
  ///
  /// @throws Refused if that is fewer than were ported in
  NumbersFromPorts within(int additionalNumbers) {
    int room = additionalNumbers - ported.size();
    if (room < 0) {
      var list = ported.stream().map(PhoneNumber::e164).collect(Collectors.joining(", "));
      throw Refused.conflict(
              "ported-numbers-stay",
              "These were ported in and are given up one by one: " + list + ".")
          .about(list);
    }
    return new NumbersFromPorts(ported, kept.stream().limit(room).toList(), isCompanyNumberPorted);
  }

  NumbersFromPorts with(PortedNumber number) {
    return switch (number.role()) {
      case COMPANY -> new NumbersFromPorts(ported, keptBeside(number), true);
      case SEAT -> new NumbersFromPorts(ported, keptBeside(number), isCompanyNumberPorted);
      case ADDITIONAL ->
          new NumbersFromPorts(plus(ported, number.number()), kept, isCompanyNumberPorted);
    };
  }

  /// The receptionist has a number of the pool again, or none.
  NumbersFromPorts withCompanyNumberOfPool() {
    return new NumbersFromPorts(ported, kept, false);
  }

  NumbersFromPorts without(PhoneNumber number) {
    var gone = List.of(number);
    return new NumbersFromPorts(less(ported, gone), less(kept, gone), isCompanyNumberPorted);
  }

  boolean contains(PhoneNumber number) {
    return ported.contains(number) || kept.contains(number);
  }

  List<PhoneNumber> notIn(NumbersFromPorts others) {
    return Stream.concat(ported.stream(), kept.stream())
        .filter(number -> !others.contains(number))
        .toList();
  }

  private List<PhoneNumber> keptBeside(PortedNumber number) {
    return number.replaced() != null && number.replacedStays()
        ? plus(kept, number.replaced())
        : kept;
  }

  private static List<PhoneNumber> plus(List<PhoneNumber> numbers, PhoneNumber more) {
    return Stream.concat(numbers.stream(), Stream.of(more)).toList();
  }

  private static List<PhoneNumber> less(List<PhoneNumber> numbers, Collection<PhoneNumber> gone) {
    return numbers.stream().filter(number -> !gone.contains(number)).toList();
  }
}
