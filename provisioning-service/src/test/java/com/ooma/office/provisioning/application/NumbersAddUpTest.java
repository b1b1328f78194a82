package com.ooma.office.provisioning.application;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.shipment.CancelShipment;
import com.ooma.office.provisioning.application.shipment.DispatchShipment;
import com.ooma.office.provisioning.application.telephony.ChangeAdditionalNumbers;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/// Whatever a company orders, cancels, changes, ports and holds, in whatever order: each number has
/// one place, and the pool loses no more than the company had at one time.
class NumbersAddUpTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();
  private static final int POOL = 100;

  private World world;
  private List<AcceptOrder.Command> orders;
  private int ported;

  @BeforeTry
  void a_company_has_nothing() {
    world = new World().stocked(POOL, 200);
    orders = new ArrayList<>();
    ported = 0;
  }

  @Property(tries = 400)
  void every_number_has_one_place(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 999) Integer> steps) {
    world.reserve = 10;
    for (int step : steps) {
      take(step % 10, step / 10);
      checkPlaces();
    }
    if (office().companyNumber() != null) {
      assertEquals(office().additional().wanted(), office().additional().given().size());
    }
  }

  /// What costs nothing uses up nothing: at most as many numbers as options and orders had at once.
  @Property(tries = 400)
  void ordering_cancelling_and_changing_options_uses_up_no_numbers(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 499) Integer> steps) {
    int seats = 0;
    int additional = 0;
    int included = 0;
    for (int step : steps) {
      take(List.of(0, 2, 3, 3, 9).get(step % 5), step / 5);
      seats = Math.max(seats, office().extensions().size());
      additional = Math.max(additional, office().additional().given().size());
      included = Math.max(included, 1 + office().included().faxes().size());
    }
    int company = 1;
    assertTrue(
        POOL - freeForOthers() <= seats + additional + included + company,
        "%d are gone, of at most %d seats and %d more"
            .formatted(POOL - freeForOthers(), seats, additional + included));
  }

  private void take(int what, int choice) {
    switch (what) {
      case 0, 1 -> order(choice);
      case 2 -> cancel(choice);
      case 3, 4 -> want(choice % 6);
      case 5 -> port(choice);
      case 6 -> drop(choice);
      case 7 -> hold(1 + choice % 4);
      case 8 -> remove(choice);
      default -> passed(choice);
    }
  }

  /// Numbers of the company's conference server and faxes are given meanwhile.
  private void passed(int choice) {
    world.pass(Duration.ofHours(choice));
    if (world.offices.containsKey(US)) {
      world.supplyIncluded(US);
    }
  }

  private void order(int choice) {
    if (orders.size() < 6) {
      var order = world.order(US, new String[1 + choice % 3]);
      world.acceptOrder.handle(order);
      orders.add(order);
    }
  }

  private void cancel(int choice) {
    if (!orders.isEmpty()) {
      var order = orders.remove(choice % orders.size());
      world.cancelShipment.handle(new CancelShipment.Command(US, order.orderId()));
    }
  }

  /// Its phone left before.
  private void remove(int choice) {
    if (!orders.isEmpty()) {
      var order = orders.remove(choice % orders.size());
      var shipment =
          world.shipments.rows.values().stream()
              .filter(each -> each.ordered().orderId().equals(order.orderId()))
              .findFirst()
              .orElseThrow();
      world.phones.rows.values().stream()
          .filter(phone -> phone.state() == PhoneState.RESERVED)
          .filter(phone -> phone.assignment().orderId().equals(order.orderId()))
          .toList()
          .forEach(phone -> world.linkPhone.handle(new LinkPhone.Command(phone.unit().mac())));
      world.dispatchShipment.handle(
          new DispatchShipment.Command(shipment.ordered().shipmentId(), new Parcel("Colis", "T1")));
      var seats = order.seats().stream().map(seat -> seat.seatId()).toList();
      world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), seats));
    }
  }

  private void want(int count) {
    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, count, List.of()));
  }

  private void port(int choice) {
    var numbers = in(number -> number.isInUseBy(US) && !number.isPortedIn());
    if (!numbers.isEmpty()) {
      var next = new PhoneNumber("+331420000%02d".formatted(ported++));
      var former = numbers.get(choice % numbers.size()).number();
      world.completePort.handle(
          new CompletePort.Command(
              US,
              UUID.randomUUID(),
              world.now,
              List.of(new Replacement(next, former)),
              choice % 2 == 0));
    }
  }

  private void drop(int choice) {
    var ports = office().additional().fromPorts();
    if (!ports.isEmpty()) {
      world.changeAdditionalNumbers.handle(
          new ChangeAdditionalNumbers.Command(
              US, office().additional().wanted(), List.of(ports.get(choice % ports.size()))));
    }
  }

  private void hold(int count) {
    if (freeForOthers() > POOL / 2) {
      world.holdNumbers.handle(
          new HoldNumbers.Command(US, new HoldNumbers.Any(count, new Area("01"))));
    }
  }

  private void checkPlaces() {
    var office = office();
    var places =
        Stream.of(
                Stream.ofNullable(office.companyNumber()),
                office.extensions().stream().map(Extension::number),
                Stream.ofNullable(office.included().conference()),
                office.included().faxes().values().stream(),
                office.additional().given().stream(),
                office.additional().fromPorts().stream())
            .flatMap(numbers -> numbers)
            .toList();
    assertEquals(Set.copyOf(places).size(), places.size(), "a number with two places");
    var inUse =
        in(number -> number.isInUseBy(US)).stream().map(PoolNumber::number).collect(toSet());
    assertTrue(inUse.containsAll(places), "a place with a number that is not ours");
    var homeless =
        in(number -> number.isInUseBy(US) && !number.isPortedIn()).stream()
            .map(PoolNumber::number)
            .filter(number -> !places.contains(number))
            .toList();
    assertEquals(List.of(), homeless, "numbers of the pool without a place");
  }

  private long freeForOthers() {
    return in(number -> number.isFreeFor(THEM, world.now)).size();
  }

  private List<PoolNumber> in(Predicate<PoolNumber> condition) {
    return world.numbers.rows.values().stream().filter(condition).toList();
  }

  private Office.Snapshot office() {
    return world.offices.computeIfAbsent(US, account -> Office.open(account).snapshot());
  }
}
