package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.shipment.Shipment.Ordered;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers of an order: found first, then given if all else can be had, too, or kept while the
/// order waits. A chosen number is that one or none. Others are of the site's area: first what the
/// account gave back unused, then from the pool. What the account holds is left alone: it has a
/// voucher that says so, and may order it yet.
@ApplicationScoped
public class OrderNumbers {

  /// @param company a number for the receptionist, if one was asked for
  /// @param missing how many there were too few, by area
  /// @param chosen ones that the account may have
  /// @param unavailable chosen ones that the account can't have; if there are such, or any are
  ///   missing, the rest is incomplete
  record Picked(
      Map<UUID, PoolNumber> bySeat,
      @Nullable PoolNumber company,
      Map<Area, Integer> missing,
      Collection<PoolNumber> chosen,
      List<PhoneNumber> unavailable) {

    /// @throws NullPointerException if anything is missing or unavailable: then there is none
    PhoneNumber numberOf(WantedSeat seat) {
      return Objects.requireNonNull(bySeat.get(seat.seatId())).number();
    }

    /// All that the order would be given.
    List<PhoneNumber> numbers() {
      return Stream.concat(Stream.ofNullable(company), bySeat.values().stream())
          .map(PoolNumber::number)
          .toList();
    }
  }

  private final Numbers numbers;
  private final NumberPolicy policy;

  public OrderNumbers(Numbers numbers, NumberPolicy policy) {
    this.numbers = numbers;
    this.policy = policy;
  }

  /// Finds them, without giving any yet. The company gets a number if it has none: the one that was
  /// chosen, or else any.
  Picked pick(Ordered ordered, Office office, Instant now) {
    boolean withCompany = office.companyNumber() == null;
    var wanted = wanted(ordered, withCompany);
    var chosen = chosen(wanted, ordered.accountId(), now);
    var unavailable = wanted.stream().filter(number -> !chosen.containsKey(number)).toList();
    var area = Area.ofPostalCode(ordered.site().address().postalCode());
    var company = withCompany ? chosen.get(ordered.companyNumber()) : null;
    if (withCompany && ordered.companyNumber() == null && office.wasInUse()) {
      company = formerOf(ordered.accountId(), area, chosen.keySet(), now);
    }
    boolean anyCompany = withCompany && company == null && ordered.companyNumber() == null;
    var needed = ordered.seats().stream().filter(seat -> seat.number() == null).count();
    var count = (int) needed + (anyCompany ? 1 : 0);
    var taken = new HashSet<>(chosen.keySet());
    if (company != null) {
      taken.add(company.number());
    }
    var supply = new ArrayDeque<PoolNumber>();
    if (count > 0 && office.wasInUse()) {
      supply.addAll(givenBack(ordered, area, taken, now));
    }
    if (supply.size() < count) {
      // a chosen number that nobody held is among the free ones, too
      supply.addAll(numbers.findFreeForUpdate(area, count - supply.size(), taken, now));
    }
    if (supply.size() < count || !unavailable.isEmpty()) {
      int missing = Math.max(0, count - supply.size());
      return new Picked(
          Map.of(),
          null,
          missing == 0 ? Map.of() : Map.of(area, missing),
          chosen.values(),
          unavailable);
    }
    var bySeat = new LinkedHashMap<UUID, PoolNumber>();
    for (var seat : ordered.seats()) {
      bySeat.put(seat.seatId(), seat.number() == null ? supply.pop() : chosen.get(seat.number()));
    }
    return new Picked(
        bySeat, anyCompany ? supply.pop() : company, Map.of(), chosen.values(), List.of());
  }

  /// Gives what was found, all of it.
  void give(Ordered ordered, Picked picked, Instant now) {
    var given = new ArrayList<PoolNumber>();
    if (picked.company() != null) {
      var receptionist = new Destination.Receptionist();
      given.add(picked.company().assigned(ordered.accountId(), receptionist, now));
    }
    picked
        .bySeat()
        .forEach((seatId, number) ->
            given.add(number.assigned(ordered.accountId(), new Destination.User(seatId), now)));
    numbers.save(given);
  }

  /// What was chosen is not given to others while the order waits for something else.
  void keep(Ordered ordered, Picked picked, Instant now) {
    numbers.save(
        picked.chosen().stream()
            .map(number ->
                number.keptFor(ordered.accountId(), ordered.shipmentId(), policy.grace(), now))
            .toList());
  }

  private static List<PhoneNumber> wanted(Ordered ordered, boolean withCompany) {
    var company = withCompany ? ordered.companyNumber() : null;
    var ofSeats = ordered.seats().stream().map(WantedSeat::number);
    return Stream.concat(Stream.ofNullable(company), ofSeats).filter(Objects::nonNull).toList();
  }

  private Map<PhoneNumber, PoolNumber> chosen(
      List<PhoneNumber> wanted, UUID accountId, Instant now) {
    return numbers.findForUpdate(wanted).stream()
        .filter(number -> number.isFreeFor(accountId, now))
        .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
  }

  /// A company that comes back is reached under a number that it had.
  private @Nullable PoolNumber formerOf(
      UUID accountId, Area area, Set<PhoneNumber> taken, Instant now) {
    return numbers.findGivenBackForUpdate(accountId, area, 1, taken, now).stream()
        .findFirst()
        .orElse(null);
  }

  /// What orders and options gave back unused: there is none before the first user.
  private List<PoolNumber> givenBack(
      Ordered ordered, Area area, Set<PhoneNumber> taken, Instant now) {
    return numbers.findHeldForUpdate(ordered.accountId(), now).stream()
        .filter(PoolNumber::wasGivenBackUnused)
        .filter(number -> Area.of(number.number()).equals(area))
        .filter(number -> !taken.contains(number.number()))
        .toList();
  }
}
