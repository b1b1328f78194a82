package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.catalogue.Options;
import java.util.List;

/// What an account has besides its seats, and which of its additional numbers came by ports: those
/// are always among the ones it pays for.
public record Extras(Options options, NumbersFromPorts fromPorts) {

  public static final Extras NONE = new Extras(Options.NONE, NumbersFromPorts.NONE);

  /// @throws Refused if fewer numbers are wanted than were ported in
  Extras having(Options wanted) {
    return wanted.equals(options)
        ? this
        : new Extras(wanted, fromPorts.within(wanted.additionalNumbers()));
  }

  Extras with(Options more) {
    return new Extras(options.with(more), fromPorts);
  }

  /// `numbers` of the pool went, of those that are still there.
  Extras without(int numbers, boolean planStays) {
    int left = Math.max(fromPorts.count(), options.additionalNumbers() - numbers);
    return new Extras(new Options(options.internationalPlan() && planStays, left), fromPorts);
  }

  /// Nobody is left. What was ported in is the member's all the same.
  Extras withoutSeats() {
    int ported = fromPorts.ported().size();
    return new Extras(new Options(false, ported), fromPorts.within(ported));
  }

  /// Numbers that were ported in, as far as they are besides those of users and receptionist.
  Extras with(List<PortedNumber> numbers) {
    var next = this;
    for (var number : numbers) {
      next = next.with(number);
    }
    return next;
  }

  /// One that takes the place of an additional number is paid for instead of it.
  private Extras with(PortedNumber number) {
    var next = fromPorts.with(number);
    int pool = ofPool();
    if (number.role() == PortedNumber.Role.ADDITIONAL && number.replaced() != null) {
      if (next.contains(number.replaced())) {
        next = next.without(number.replaced());
      } else {
        pool--;
      }
    }
    return counting(pool, next);
  }

  /// @throws Refused if it is none of them
  Extras dropping(PhoneNumber number) {
    if (!fromPorts.contains(number)) {
      throw Refused.notFound("additional number");
    }
    return counting(ofPool(), fromPorts.without(number));
  }

  /// Another carrier took an additional number over: it is paid for no more.
  Extras losing(PhoneNumber number) {
    return fromPorts.contains(number)
        ? counting(ofPool(), fromPorts.without(number))
        : counting(ofPool() - 1, fromPorts);
  }

  /// The number that the receptionist had was taken over by another carrier.
  Extras losingCompanyNumber() {
    return new Extras(options, fromPorts.withCompanyNumberOfPool());
  }

  /// Whether both are the same to whoever bills or gives numbers.
  boolean isPaidLike(Extras other) {
    return options.equals(other.options)
        && fromPorts.ported().equals(other.fromPorts.ported())
        && fromPorts.kept().equals(other.fromPorts.kept());
  }

  /// Those of ports that were in `former` and are not here.
  List<PhoneNumber> droppedSince(Extras former) {
    return former.fromPorts.notIn(fromPorts);
  }

  /// How many of the additional numbers are from our own pool.
  int ofPool() {
    return options.additionalNumbers() - fromPorts.count();
  }

  private Extras counting(int pool, NumbersFromPorts ports) {
    int numbers = Math.min(Options.MAX_ADDITIONAL_NUMBERS, Math.max(0, pool) + ports.count());
    return new Extras(new Options(options.internationalPlan(), numbers), ports);
  }
}
