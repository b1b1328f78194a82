package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All events of the suite, as their producers' samples have them: what a member is written about,
/// and why about the others nobody is.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class EveryEventHasItsLetterTest {

  private static final Path SAMPLES = Path.of("../shared-kernel/src/test/resources/contract");

  private static final String TOLD =
      """
      order              | ordering.OrderPlaced                     | ORDER_CONFIRMED
      order cancelled    | ordering.OrderCancelled                  | ORDER_CANCELLED
      shipment           | provisioning.PhoneShipped                | PARCEL_SENT
      replacement        | provisioning.ReplacementShipped          | PARCEL_SENT
      late               | ordering.PromiseInJeopardy               | DELIVERY_LATE
      delivered          | provisioning.PhoneDelivered              | PHONES_DELIVERED
      ready              | provisioning.PhoneRegistered             | PHONE_READY
      users leave        | ordering.SeatsRemoved                    | SEATS_REMOVED
      FOC date, moved    | porting.FocDateAssigned                  | PORT_DATE_SET
      reminder           | porting.PortDayIsNear                    | PORT_DAY_NEAR
      port late          | porting.PortDelayed                      | PORT_DELAYED
      port done          | porting.PortCompleted                    | PORT_COMPLETED
      rejected           | porting.PortRejected                     | PORT_REJECTED
      rolled back        | porting.PortRolledBack                   | PORT_ROLLED_BACK
      port lost          | porting.PortLost                         | PORT_LOST
      port cancelled     | porting.PortCancelled                    | PORT_CANCELLED
      numbers leave      | porting.NumberPortedOut                  | NUMBERS_PORTED_OUT
      invoice            | billing.InvoiceFinalized                 | INVOICE_READY
      credit note        | billing.CreditNoteFinalized              | CREDIT_NOTE_READY
      payment refused    | billing.PaymentFailed                    | PAYMENT_REFUSED
      suspension         | billing.AccountSuspended                 | SERVICE_SUSPENDED
      reinstatement      | billing.AccountReinstated                | SERVICE_REINSTATED
      low balance        | billing.PrepaidBalanceLow                | PREPAID_BALANCE_LOW
      calls barred       | billing.CallsBarred                      | CALLS_BARRED
      calls allowed      | billing.CallsAllowedAgain                | CALLS_ALLOWED
      refund             | billing.RefundGiven                      | REFUND_GIVEN
      goodwill           | billing.GoodwillGranted                  | GOODWILL_GRANTED
      voicemail          | provisioning.VoicemailReceived           | VOICEMAIL_RECEIVED
      fax                | provisioning.FaxReceived                 | FAX_RECEIVED
      fax sent           | provisioning.FaxSent                     | FAX_SENT
      address to confirm | provisioning.EmergencyAddressUnconfirmed | EMERGENCY_ADDRESS_TO_CONFIRM
      address confirmed  | provisioning.EmergencyAddressConfirmed   | EMERGENCY_ADDRESS_CONFIRMED
      moved              | ordering.ServiceAddressChanged           | ADDRESS_CHANGED
      overdue return     | provisioning.PhoneReturnOverdue          | PHONE_OVERDUE
      returned           | provisioning.PhoneReturned               | PHONE_RETURNED
      leaving            | ordering.DepartureAnnounced              | DEPARTURE_ANNOUNCED
      staying            | ordering.DepartureRevoked                | DEPARTURE_REVOKED
      left               | ordering.ServiceTerminated               | SERVICE_TERMINATED
      """;

  /// Of what is written about without an event of another service, the tests that see it.
  private static final String BY_OURSELVES =
      """
      APPOINTMENT_BOOKED    | AppointmentsTest
      APPOINTMENT_MOVED     | AppointmentsTest
      APPOINTMENT_CANCELLED | AppointmentsTest
      APPOINTMENT_REMINDER  | AppointmentsTest
      TICKET_ANSWERED       | TicketsTest
      ADDRESS_FAILED        | RepliesTest
      RELOCATION_REFUSED    | RelocationAnswersTest
      """;

  private static final String TOLD_TO_NOBODY =
      """
      billing.EInvoiceStopped            | an alarm
      billing.PaymentReceived            | the invoice's letter said that it is paid by itself; a ticket about it is told
      ordering.AccountDescribed          | what the portal says to us
      ordering.AdministratorChanged      | what the member just did
      ordering.OptionsChanged            | what the member just did; the invoice says what it costs
      ordering.SeatRenamed               | what the member just did
      ordering.CancellationRequested     | between services: OrderCancelled follows
      ordering.RelocationRefused         | RELOCATION_REFUSED, only of a relocation that was asked for here
      porting.NumberHandedBack           | after the company left
      porting.PortCompletedAfterLeaving  | after the company left; an alarm
      porting.PortNeedsAttention         | an alarm
      porting.PortRequested              | what the member just did
      provisioning.CancellationRefused   | between services
      provisioning.NumberUseChanged      | between services
      provisioning.NumbersAssigned       | shown in the member area, as ORDER_CONFIRMED says
      provisioning.NumbersLeft           | between services
      provisioning.PortEffected          | between services: PortCompleted was told
      provisioning.PortNotEffected       | an alarm
      provisioning.ShipmentCancelled     | between services: OrderCancelled follows
      provisioning.StockLow              | an alarm
      billing.PersonalDataAnswered       | a step of what the member asked for
      ordering.PersonalDataAnswered      | a step of what the member asked for
      porting.PersonalDataAnswered       | a step of what the member asked for
      provisioning.PersonalDataAnswered  | a step of what the member asked for
      support.PersonalDataAnswered       | a step of what the member asked for
      support.PersonalDataRequested      | our own
      support.RelocationCancelled        | our own
      support.RelocationRequested        | our own
      support.TicketOpened               | our own
      """;

  private final UUID account = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TOLD)
  void a_member_is_written_to(String news, String event, NoticeKind kind) throws IOException {
    var name = event.split("\\.");
    var json =
        Files.readString(SAMPLES.resolve(event + ".v1.json"))
            .replaceFirst("\"accountId\": *\"[^\"]+\"", "\"accountId\": \"" + account + '"');

    EventBus.publish(EventBus.Event.of(name[0], name[1], account, UUID.randomUUID(), json));

    eventually(news, () -> Known.isTold(account, "kind = '" + kind + "'"));
  }

  @Test
  void no_event_and_no_kind_of_letter_is_forgotten() throws IOException {
    try (var samples = Files.list(SAMPLES)) {
      var events =
          samples
              .map(sample -> sample.getFileName().toString())
              .map(sample -> sample.replaceFirst("\\.v\\d+\\.json", ""))
              .collect(toCollection(TreeSet::new));
      var decided = column(TOLD, 1);
      decided.addAll(column(TOLD_TO_NOBODY, 0));
      assertEquals(events, decided);
    }
    var written = column(TOLD, 2);
    written.addAll(column(BY_OURSELVES, 0));
    assertEquals(
        Stream.of(NoticeKind.values()).map(Enum::name).collect(toCollection(TreeSet::new)),
        written);
  }

  private static TreeSet<String> column(String table, int place) {
    return table
        .lines()
        .map(line -> line.split("\\|")[place].strip())
        .collect(toCollection(TreeSet::new));
  }
}
