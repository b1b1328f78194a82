package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.autoprovision.FetchConfiguration;
import com.ooma.office.provisioning.application.autoprovision.InMemoryDesks;
import com.ooma.office.provisioning.application.autoprovision.InMemoryPhoneVisits;
import com.ooma.office.provisioning.application.autoprovision.InMemoryServedFiles;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.application.autoprovision.PhoneTakeover;
import com.ooma.office.provisioning.application.autoprovision.RegisterPhone;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneSecrets;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.departure.TerminateService;
import com.ooma.office.provisioning.application.emergency.RecordEmergencyAddress;
import com.ooma.office.provisioning.application.emergency.port.SiteAddresses;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.application.number.InMemoryNumbers;
import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.phone.InMemoryPhones;
import com.ooma.office.provisioning.application.phone.PhoneRecall;
import com.ooma.office.provisioning.application.settings.ForgetUsers;
import com.ooma.office.provisioning.application.settings.InMemorySettings;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.shipment.Allocation;
import com.ooma.office.provisioning.application.shipment.CancelShipment;
import com.ooma.office.provisioning.application.shipment.DeliverShipment;
import com.ooma.office.provisioning.application.shipment.DispatchShipment;
import com.ooma.office.provisioning.application.shipment.ExchangePhone;
import com.ooma.office.provisioning.application.shipment.FulfilWaitingOrder;
import com.ooma.office.provisioning.application.shipment.InMemoryShipments;
import com.ooma.office.provisioning.application.shipment.OrderNumbers;
import com.ooma.office.provisioning.application.shipment.ReceiveReturn;
import com.ooma.office.provisioning.application.shipment.RedirectShipments;
import com.ooma.office.provisioning.application.shipment.RenameWantedSeat;
import com.ooma.office.provisioning.application.shipment.UnsentShipments;
import com.ooma.office.provisioning.application.stock.ImportNumbers;
import com.ooma.office.provisioning.application.stock.ImportPhones;
import com.ooma.office.provisioning.application.telephony.AdditionalNumberSupply;
import com.ooma.office.provisioning.application.telephony.ChangeAdditionalNumbers;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.application.telephony.IncludedNumberSupply;
import com.ooma.office.provisioning.application.telephony.LetNumbersLeave;
import com.ooma.office.provisioning.application.telephony.MoveSeats;
import com.ooma.office.provisioning.application.telephony.OfficeClosure;
import com.ooma.office.provisioning.application.telephony.RenameSeat;
import com.ooma.office.provisioning.application.telephony.SeatRelease;
import com.ooma.office.provisioning.application.telephony.SupplyMissingNumbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.application.telephony.port.SipAccounts;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.autoprovision.VoicePlatform;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.number.Grace;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.IncludedNumbers;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
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
import org.jspecify.annotations.Nullable;

/// All ports of the use cases in memory, and the use cases over them.
public final class World {

  public static final String PARIS = "75009";

  public Instant now = Instant.parse("2026-11-23T10:00:00Z");

  public final Map<UUID, Office.Snapshot> offices = new HashMap<>();
  public final InMemoryNumbers numbers = new InMemoryNumbers();
  public final InMemoryPhones phones = new InMemoryPhones();
  public final InMemoryShipments shipments = new InMemoryShipments();
  public final InMemoryPhoneVisits visits = new InMemoryPhoneVisits();
  public final List<OfficeEvent> told = new ArrayList<>();
  public final List<NumberHold> holds = new ArrayList<>();
  public final Map<UUID, Site> emergencyAddresses = new HashMap<>();

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
        public Office findOrOpenForUpdate(UUID accountId) {
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
        public Optional<Line> findLineOfAnyAccount(String sipUser) {
          return offices.values().stream()
              .flatMap(office ->
                  office.extensions().stream()
                      .filter(extension -> extension.sip().userName().equals(sipUser))
                      .map(extension -> new Line(office.accountId(), extension)))
              .findFirst();
        }

        @Override
        public Optional<Office> findDueForUpdate(UUID accountId, Instant now) {
          return Optional.of(offices.get(accountId))
              .filter(office -> isShort(office, now) || isDue(office.included().searchAt(), now))
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

  /// Tries the oldest order that is due.
  ///
  /// @return whether there was one
  public boolean fulfilNext() {
    return shipments.due(now, 1).stream()
        .anyMatch(id -> fulfilWaitingOrder.handle(new FulfilWaitingOrder.Command(id)));
  }

  /// Looks for missing numbers of the company that has waited longest, if it is time.
  ///
  /// @return whether there was one
  public boolean supplyNext() {
    return offices.values().stream()
        .filter(office -> isShort(office, now))
        .min(Comparator.comparing(office -> office.additional().retryAt()))
        .map(office -> new SupplyMissingNumbers.Command(office.accountId()))
        .filter(supplyMissingNumbers::handle)
        .isPresent();
  }

  private static boolean isShort(Office.Snapshot office, Instant now) {
    return isDue(office.additional().retryAt(), now);
  }

  private static boolean isDue(@Nullable Instant moment, Instant now) {
    return moment != null && !moment.isAfter(now);
  }

  /// Looks for the numbers of a company's conference server and faxes, if it is time.
  public boolean supplyIncluded(UUID accountId) {
    return supplyMissingNumbers.handle(new SupplyMissingNumbers.Command(accountId));
  }

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

  public static final Grace GRACE = new Grace(Duration.ofHours(2));

  /// So many numbers are left to orders; at first more than there are.
  public int reserve = 1_000;

  private final NumberPolicy policy =
      new NumberPolicy() {
        @Override
        public Grace grace() {
          return GRACE;
        }

        @Override
        public int reserve() {
          return reserve;
        }
      };

  private final AdditionalNumberSupply supply = new AdditionalNumberSupply(numbers, policy, clock);

  private final Allocation allocation =
      new Allocation(new OrderNumbers(numbers, policy), phones, sipAccounts, supply);

  private final SiteAddresses sites =
      (accountId, site, _) -> emergencyAddresses.put(accountId, site);

  private final SeatRelease release = new SeatRelease(officesPort, numbers, policy, clock);

  public final InMemorySettings settings = new InMemorySettings();
  private final ForgetUsers forgetUsers = new ForgetUsers(settings.users(), settings);

  public final AcceptOrder acceptOrder =
      new AcceptOrder(shipments, sites, officesPort, allocation, this::nextId, clock);
  private final FulfilWaitingOrder fulfilWaitingOrder =
      new FulfilWaitingOrder(shipments, officesPort, allocation, clock);
  public final ChangeAdditionalNumbers changeAdditionalNumbers =
      new ChangeAdditionalNumbers(officesPort, supply, clock);
  private final SupplyMissingNumbers supplyMissingNumbers =
      new SupplyMissingNumbers(
          officesPort, supply, new IncludedNumberSupply(numbers, policy, clock), clock);
  public final HoldNumbers holdNumbers =
      new HoldNumbers(officesPort, numbers, holds::add, policy, this::nextId, clock);
  public final ImportNumbers importNumbers =
      new ImportNumbers(numbers, shipments, officesPort, clock);
  public final ImportPhones importPhones = new ImportPhones(phones, shipments, this::nextId, clock);
  public final LinkPhone linkPhone = new LinkPhone(phones, secrets, () -> platform);
  public final DispatchShipment dispatchShipment = new DispatchShipment(shipments, phones, clock);
  public final DeliverShipment deliverShipment = new DeliverShipment(shipments, phones, clock);
  public final FetchConfiguration fetchConfiguration =
      new FetchConfiguration(
          new InMemoryDesks(phones, officesPort, settings),
          new InMemoryServedFiles(),
          new RegisterPhone(
              phones, new PhoneTakeover(phones, officesPort, sipAccounts, clock), clock),
          visits,
          () -> platform,
          clock);
  public final CancelShipment cancelShipment =
      new CancelShipment(shipments, phones, release, forgetUsers, clock);
  private final PhoneRecall recall = new PhoneRecall(phones, clock);
  private final UnsentShipments unsentShipments = new UnsentShipments(shipments, phones, clock);
  public final RemoveSeats removeSeats =
      new RemoveSeats(shipments, unsentShipments, recall, forgetUsers, release);
  public final RenameWantedSeat renameWantedSeat = new RenameWantedSeat(shipments);
  public final RenameSeat renameSeat = new RenameSeat(officesPort);
  public final RedirectShipments redirectShipments = new RedirectShipments(shipments);
  public final MoveSeats moveSeats = new MoveSeats(officesPort);
  public final RecordEmergencyAddress recordEmergencyAddress =
      new RecordEmergencyAddress(sites, clock);
  public final TerminateService terminateService =
      new TerminateService(
          unsentShipments, recall, forgetUsers, new OfficeClosure(officesPort, numbers, clock));
  public final ReceiveReturn receiveReturn = new ReceiveReturn(phones, shipments, clock);
  public final ExchangePhone exchangePhone =
      new ExchangePhone(phones, shipments, officesPort, this::siteOf, this::nextId, clock);
  public final CompletePort completePort = new CompletePort(numbers, officesPort, clock);
  public final LetNumbersLeave letNumbersLeave = new LetNumbersLeave(numbers, officesPort, clock);

  /// A phone asks for a file that it does not have yet.
  public Optional<String> fetch(DownloadToken token, String file, boolean look) {
    return fetchConfiguration
        .fetch(new FetchConfiguration.Command(token, file, "", look, _ -> false))
        .file()
        .flatMap(FetchConfiguration.File::text);
  }

  private Optional<Site> siteOf(UUID accountId, UUID siteId) {
    return Optional.ofNullable(emergencyAddresses.get(accountId))
        .filter(site -> site.siteId().equals(siteId));
  }

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
        new IncludedNumbers(
            office.included().conference(),
            office.included().faxes(),
            office.included().searchAt() == null ? null : now),
        office.lastSequence());
  }

  public UUID nextId() {
    return new UUID(0x0192_0000_0000_7000L, ++made);
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  /// Numbers +33199000000 and up, and phones 001565000000 and up.
  public World stocked(int numberCount, int phoneCount) {
    stockNumbers("+331990000", numberCount);
    stockPhones(phoneCount);
    return this;
  }

  public void stockNumbers(String prefix, int count) {
    var lines = IntStream.range(0, count).mapToObj(i -> prefix + "%02d".formatted(i)).toList();
    importNumbers.handle(new ImportNumbers.Command(CsvFile.read(String.join("\n", lines))));
  }

  public void stockPhones(int count) {
    int from = phones.rows.size();
    var lines =
        IntStream.range(from, from + count).mapToObj("001565%06x,SERIAL%1$06d"::formatted).toList();
    importPhones.handle(new ImportPhones.Command(CsvFile.read(String.join("\n", lines))));
  }

  public AcceptOrder.Command order(UUID accountId, String... chosen) {
    return orderTo(PARIS, accountId, chosen);
  }

  /// @param chosen a number for each seat, or null
  public AcceptOrder.Command orderTo(String postalCode, UUID accountId, String... chosen) {
    return orderTo(postalCode, accountId, null, chosen);
  }

  public AcceptOrder.Command orderTo(
      String postalCode, UUID accountId, PhoneNumber company, String[] chosen) {
    return order(postalCode, accountId, company, 0, chosen);
  }

  public AcceptOrder.Command orderWithNumbers(UUID accountId, int additionalNumbers) {
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
