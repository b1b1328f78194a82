package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.port.EmergencyAddresses;
import com.ooma.office.provisioning.application.port.NumberPolicy;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.application.port.PhoneSecrets;
import com.ooma.office.provisioning.application.port.SipAccounts;
import com.ooma.office.provisioning.domain.AdditionalNumbers;
import com.ooma.office.provisioning.domain.DownloadToken;
import com.ooma.office.provisioning.domain.Extension;
import com.ooma.office.provisioning.domain.Grace;
import com.ooma.office.provisioning.domain.NumberHold;
import com.ooma.office.provisioning.domain.Office;
import com.ooma.office.provisioning.domain.OfficeEvent;
import com.ooma.office.provisioning.domain.PostalAddress;
import com.ooma.office.provisioning.domain.SipAccount;
import com.ooma.office.provisioning.domain.Site;
import com.ooma.office.provisioning.domain.VoicePlatform;
import com.ooma.office.provisioning.domain.WantedSeat;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// All ports of the use cases in memory, and the use cases over them.
final class World {

  static final String PARIS = "75009";

  Instant now = Instant.parse("2026-11-23T10:00:00Z");

  final Map<UUID, Office.Snapshot> offices = new HashMap<>();
  final InMemoryNumbers numbers = new InMemoryNumbers();
  final InMemoryPhones phones = new InMemoryPhones();
  final InMemoryShipments shipments = new InMemoryShipments();
  final List<OfficeEvent> told = new ArrayList<>();
  final List<NumberHold> holds = new ArrayList<>();
  final Map<UUID, Site> emergencyAddresses = new HashMap<>();

  private long made;

  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return BusinessCalendar.PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  private final Offices officesPort =
      new Offices() {
        @Override
        public Office findOrOpenAlone(UUID accountId) {
          return Office.from(
              offices.computeIfAbsent(accountId, account -> Office.open(account).snapshot()));
        }

        @Override
        public Optional<Extension> findExtension(UUID accountId, UUID seatId) {
          return offices.get(accountId).extensions().stream()
              .filter(extension -> extension.seatId().equals(seatId))
              .findFirst();
        }

        @Override
        public Optional<Office> findDueAloneOfAnyAccount(Instant now) {
          return offices.values().stream()
              .filter(office ->
                  office.additional().retryAt() != null
                      && !office.additional().retryAt().isAfter(now))
              .min(Comparator.comparing(office -> office.additional().retryAt()))
              .map(Office::from);
        }

        @Override
        public void retryAll(Instant now) {
          offices.replaceAll((_, office) -> retriedAt(office, now));
        }

        @Override
        public void save(Office office) {
          offices.put(office.accountId(), office.snapshot());
          told.addAll(office.takeEvents().events());
        }
      };

  private final SipAccounts sipAccounts =
      () -> new SipAccount("sip%04d".formatted(++made), "password-of-twenty-four-chars");

  private final PhoneSecrets secrets =
      new PhoneSecrets() {
        @Override
        public DownloadToken downloadToken() {
          return DownloadToken.of(ByteBuffer.allocate(20).putLong(++made).array());
        }

        @Override
        public String adminPassword() {
          return "admin" + ++made;
        }
      };

  private final VoicePlatform platform =
      new VoicePlatform(
          "https://phones.example",
          "sip.example",
          5061,
          VoicePlatform.Transport.TLS,
          "t1.example",
          "t2.example");

  static final Grace GRACE = new Grace(Duration.ofHours(2));

  private final NumberPolicy policy = () -> GRACE;

  private final AdditionalNumberSupply supply =
      new AdditionalNumberSupply(officesPort, numbers, policy, clock);

  private final Allocation allocation =
      new Allocation(
          officesPort,
          new NumberPicker(numbers, shipments, clock),
          numbers,
          policy,
          phones,
          sipAccounts,
          supply,
          clock);

  private final EmergencyAddresses emergency =
      (accountId, site, _) -> emergencyAddresses.put(accountId, site);

  private final SeatRelease release = new SeatRelease(officesPort, numbers, policy, clock);

  final AcceptOrder acceptOrder =
      new AcceptOrder(shipments, emergency, officesPort, allocation, this::nextId, clock);
  final FulfilWaitingOrder fulfilWaitingOrder =
      new FulfilWaitingOrder(shipments, allocation, clock);
  final ChangeAdditionalNumbers changeAdditionalNumbers =
      new ChangeAdditionalNumbers(officesPort, supply);
  final SupplyMissingNumbers supplyMissingNumbers =
      new SupplyMissingNumbers(officesPort, supply, clock);
  final HoldNumbers holdNumbers =
      new HoldNumbers(officesPort, numbers, holds::add, policy, this::nextId, clock);
  final ImportNumbers importNumbers = new ImportNumbers(numbers, shipments, officesPort, clock);
  final ImportPhones importPhones = new ImportPhones(phones, shipments, this::nextId, clock);
  final LinkPhone linkPhone = new LinkPhone(phones, secrets, () -> platform);
  final DispatchShipment dispatchShipment = new DispatchShipment(shipments, phones, clock);
  final DeliverShipment deliverShipment = new DeliverShipment(shipments, phones, clock);
  final FetchConfiguration fetchConfiguration =
      new FetchConfiguration(phones, officesPort, () -> platform, clock);
  final CancelShipment cancelShipment = new CancelShipment(shipments, phones, release, clock);
  final RemoveSeats removeSeats = new RemoveSeats(shipments, phones, release, clock);
  final RenameWantedSeat renameWantedSeat = new RenameWantedSeat(shipments);
  final RenameSeat renameSeat = new RenameSeat(officesPort);
  final RedirectShipments redirectShipments = new RedirectShipments(shipments);
  final MoveSeats moveSeats = new MoveSeats(officesPort);
  final RecordEmergencyAddress recordEmergencyAddress =
      new RecordEmergencyAddress(emergency, clock);
  final TerminateService terminateService =
      new TerminateService(shipments, phones, officesPort, numbers, clock);
  final ReceiveReturn receiveReturn = new ReceiveReturn(phones, shipments, clock);
  final CompletePort completePort = new CompletePort(numbers, officesPort, clock);

  private static Office.Snapshot retriedAt(Office.Snapshot office, Instant now) {
    var additional = office.additional();
    return new Office.Snapshot(
        office.accountId(),
        office.companyNumber(),
        office.lastExtension(),
        office.extensions(),
        new AdditionalNumbers(
            additional.wanted(),
            additional.given(),
            additional.fromPorts(),
            additional.retryAt() == null ? null : now),
        office.lastSequence());
  }

  UUID nextId() {
    return new UUID(0x0192_0000_0000_7000L, ++made);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /// Numbers +33199000000 and up, and phones 001565000000 and up.
  World stocked(int numberCount, int phoneCount) {
    stockNumbers("+331990000", numberCount);
    stockPhones(phoneCount);
    return this;
  }

  void stockNumbers(String prefix, int count) {
    var lines = IntStream.range(0, count).mapToObj(i -> prefix + "%02d".formatted(i)).toList();
    importNumbers.handle(new ImportNumbers.Command(CsvFile.read(String.join("\n", lines))));
  }

  void stockPhones(int count) {
    int from = phones.rows.size();
    var lines =
        IntStream.range(from, from + count).mapToObj("001565%06x,SERIAL%1$06d"::formatted).toList();
    importPhones.handle(new ImportPhones.Command(CsvFile.read(String.join("\n", lines))));
  }

  AcceptOrder.Command order(UUID accountId, String... chosen) {
    return orderTo(PARIS, accountId, chosen);
  }

  /// @param chosen a number for each seat, or null
  AcceptOrder.Command orderTo(String postalCode, UUID accountId, String... chosen) {
    return orderTo(postalCode, accountId, null, chosen);
  }

  AcceptOrder.Command orderTo(
      String postalCode, UUID accountId, PhoneNumber company, String[] chosen) {
    return order(postalCode, accountId, company, 0, chosen);
  }

  AcceptOrder.Command orderWithNumbers(UUID accountId, int additionalNumbers) {
    return order(PARIS, accountId, null, additionalNumbers, new String[1]);
  }

  private AcceptOrder.Command order(
      String postalCode, UUID accountId, PhoneNumber company, int additional, String[] chosen) {
    var seats =
        IntStream.range(0, chosen.length)
            .mapToObj(i ->
                new WantedSeat(
                    nextId(), "User " + i, chosen[i] == null ? null : new PhoneNumber(chosen[i])))
            .toList();
    return new AcceptOrder.Command(
        accountId,
        nextId(),
        new Site(
            nextId(), "WeWork", new PostalAddress("33 rue La Fayette", postalCode, "Paris", null)),
        seats,
        company,
        additional,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2026, 11, 26));
  }
}
