package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.domain.Area;
import com.ooma.office.provisioning.domain.PoolNumber;
import com.ooma.office.provisioning.domain.Shipment.Ordered;
import com.ooma.office.provisioning.domain.WantedSeat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds a number for each seat of an order, and for the company: the chosen one if the account may
/// have it, else another of the same area, first from what the account holds, then from the pool.
/// Takes none yet.
@ApplicationScoped
public class NumberPicker {

  /// @param company a number for the receptionist, if one was asked for
  /// @param missing how many there were too few, by area; if any, the rest is incomplete
  record Picked(
      Map<UUID, PoolNumber> bySeat, @Nullable PoolNumber company, Map<Area, Integer> missing) {}

  private final Numbers numbers;
  private final Clock clock;

  public NumberPicker(Numbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  Picked pick(Ordered ordered, boolean withCompanyNumber) {
    var now = clock.instant();
    var siteArea = Area.ofPostalCode(ordered.site().address().postalCode());
    var company = withCompanyNumber ? ordered.companyNumber() : null;
    var companyArea = Area.ofAnother(company, siteArea);
    var chosen = chosen(ordered, company, now);
    var needed = needed(ordered, chosen, siteArea);
    if (withCompanyNumber && !chosen.containsKey(company)) {
      needed.merge(companyArea, 1, Integer::sum);
    }
    var supplies = supplies(ordered, chosen, needed, now);
    var missing = missing(needed, supplies);
    if (!missing.isEmpty()) {
      return new Picked(Map.of(), null, missing);
    }
    var bySeat = new LinkedHashMap<UUID, PoolNumber>();
    for (var seat : ordered.seats()) {
      var own = chosen.get(seat.number());
      bySeat.put(seat.seatId(), own != null ? own : supplies.get(seat.area(siteArea)).pop());
    }
    if (!withCompanyNumber) {
      return new Picked(bySeat, null, Map.of());
    }
    var own = chosen.get(company);
    return new Picked(bySeat, own != null ? own : supplies.get(companyArea).pop(), Map.of());
  }

  private Map<PhoneNumber, PoolNumber> chosen(
      Ordered ordered, @Nullable PhoneNumber company, Instant now) {
    var ofSeats = ordered.seats().stream().map(WantedSeat::number);
    var wanted =
        Stream.concat(Stream.ofNullable(company), ofSeats).filter(Objects::nonNull).toList();
    return byNumber(
        numbers.findAlone(wanted).stream()
            .filter(number -> number.isFreeFor(ordered.accountId(), now)));
  }

  private static Map<Area, Integer> needed(
      Ordered ordered, Map<PhoneNumber, PoolNumber> chosen, Area siteArea) {
    var needed = new TreeMap<Area, Integer>(Comparator.comparing(Area::code));
    ordered.seats().stream()
        .filter(seat -> !chosen.containsKey(seat.number()))
        .forEach(seat -> needed.merge(seat.area(siteArea), 1, Integer::sum));
    return needed;
  }

  private Map<Area, Deque<PoolNumber>> supplies(
      Ordered ordered,
      Map<PhoneNumber, PoolNumber> chosen,
      Map<Area, Integer> needed,
      Instant now) {
    var held =
        numbers.findHeldAlone(ordered.accountId(), now).stream()
            .filter(number -> !chosen.containsKey(number.number()))
            // the receptionist's, even if it has another: nobody chose it for a user
            .filter(number -> !number.number().equals(ordered.companyNumber()))
            .collect(Collectors.groupingBy(number -> Area.of(number.number())));
    var supplies = new HashMap<Area, Deque<PoolNumber>>();
    needed.forEach((area, count) -> {
      var supply = new ArrayDeque<>(held.getOrDefault(area, List.of()));
      if (supply.size() < count) {
        // a chosen number that nobody held is among the free ones, too
        numbers.findFreeAlone(area, count + chosen.size(), now).stream()
            .filter(number -> !chosen.containsKey(number.number()))
            .forEach(supply::add);
      }
      supplies.put(area, supply);
    });
    return supplies;
  }

  private static Map<Area, Integer> missing(
      Map<Area, Integer> needed, Map<Area, Deque<PoolNumber>> supplies) {
    var missing = new HashMap<Area, Integer>();
    needed.forEach((area, count) -> {
      if (supplies.get(area).size() < count) {
        missing.put(area, count - supplies.get(area).size());
      }
    });
    return missing;
  }

  private static Map<PhoneNumber, PoolNumber> byNumber(Stream<PoolNumber> found) {
    return found.collect(Collectors.toMap(PoolNumber::number, Function.identity()));
  }
}
