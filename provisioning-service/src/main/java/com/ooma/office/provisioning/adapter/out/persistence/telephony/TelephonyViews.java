package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.FindNumbers;
import com.ooma.office.provisioning.application.telephony.FindTelephony;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Views of a member company's telephone system.
@ApplicationScoped
class TelephonyViews implements FindTelephony {

  private static final String EXTENSIONS =
      """
      select e.extension, e.userName, e.seatId, e.number, p.mac, p.state
      from ExtensionRow e join PhoneRow p on p.seatId = e.seatId
      where e.office.accountId = ?1
        and p.state <> RETURNING and (p.replaces is null or p.state = REGISTERED)
      order by e.extension
      """;

  private static final String NUMBERS =
      """
      select n.number, n.state, n.seatId, n.reaches,
        coalesce(n.groupExtension, e.extension), coalesce(e.number, o.companyNumber),
        array_position(o.additionalNumbers, n.number) > 0
          or array_position(o.numbersFromPorts, n.number) > 0
      from NumberRow n
      join OfficeRow o on o.accountId = n.accountId
      left join ExtensionRow e on e.seatId = n.seatId
      where n.accountId = ?1 and n.state in (ASSIGNED, PORTED_IN) order by n.number
      """;

  private final EntityManager entities;

  TelephonyViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ExtensionView> extensions(UUID accountId) {
    // first: an order that is fulfilled in between must not be seen without its numbers
    var lines =
        entities.createQuery(EXTENSIONS, SeatLine.class).setParameter(1, accountId).getResultList();
    var numbers =
        numbers(accountId).stream()
            .filter(NumberInUse::ringsAtSeat)
            .collect(
                Collectors.groupingBy(
                    NumberInUse::seatId,
                    Collectors.mapping(NumberInUse::ofSeat, Collectors.toList())));
    return lines.stream()
        .map(line -> line.view(numbers.getOrDefault(line.seatId(), List.of())))
        .toList();
  }

  @Override
  public List<MappingView> numberMappings(UUID accountId) {
    return numbers(accountId).stream().map(NumberInUse::mapping).toList();
  }

  private List<NumberInUse> numbers(UUID accountId) {
    return entities
        .createQuery(NUMBERS, NumberInUse.class)
        .setParameter(1, accountId)
        .getResultList();
  }

  record SeatLine(
      String extension,
      @Nullable String userName,
      UUID seatId,
      String number,
      String mac,
      PhoneState phoneState) {

    ExtensionView view(List<NumberView> numbers) {
      return new ExtensionView(
          extension, userName, seatId, numbers, new PhoneView(mac, phoneState));
    }
  }

  /// @param defaultNumber of the seat, or of the company
  record NumberInUse(
      String number,
      FindNumbers.State state,
      @Nullable UUID seatId,
      @Nullable String reaches,
      @Nullable String extension,
      @Nullable String defaultNumber,
      boolean isAdditional) {

    NumberView ofSeat() {
      return new NumberView(new PhoneNumber(number), isDefault(), origin(), state);
    }

    /// A fax has a seat and doesn't ring there.
    boolean ringsAtSeat() {
      return seatId != null && reaches == null;
    }

    MappingView mapping() {
      var destination = destination();
      return new MappingView(
          new PhoneNumber(number),
          destination,
          destination == DestinationKind.CONFERENCE
              ? ReservedExtensions.CONFERENCE
              : Objects.requireNonNullElse(extension, Office.RECEPTIONIST),
          seatId,
          isDefault(),
          isAdditional,
          origin(),
          state);
    }

    private DestinationKind destination() {
      if (reaches != null) {
        return DestinationKind.valueOf(reaches);
      }
      return seatId == null ? DestinationKind.RECEPTIONIST : DestinationKind.USER;
    }

    private boolean isDefault() {
      return number.equals(defaultNumber);
    }

    private Origin origin() {
      return state == FindNumbers.State.PORTED_IN ? Origin.PORTED : Origin.POOL;
    }
  }
}
