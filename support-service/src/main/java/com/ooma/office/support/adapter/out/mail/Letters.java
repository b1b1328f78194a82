package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.AddressFacts;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import com.ooma.office.support.domain.notice.CreditFacts;
import com.ooma.office.support.domain.notice.EmergencyFacts;
import com.ooma.office.support.domain.notice.MailboxFacts;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.PaymentFacts;
import com.ooma.office.support.domain.notice.PortDayFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.ServiceFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/// The letter for each kind of notice, as text and as HTML: templates in `templates/notices`,
/// checked against these signatures by the build.
final class Letters {

  private Letters() {}

  static String text(NoticeFacts told, Person to) {
    return render(told, to, Variant.TEXT_PLAIN);
  }

  static String html(NoticeFacts told, Person to) {
    return render(told, to, Variant.TEXT_HTML);
  }

  private static String render(NoticeFacts told, Person to, String mediaType) {
    return about(told, to)
        .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(mediaType))
        .render();
  }

  private static TemplateInstance about(NoticeFacts told, Person to) {
    return switch (told) {
      case OrderFacts.OrderConfirmed facts -> Templates.orderConfirmed(to, facts);
      case OrderFacts.ParcelSent facts -> Templates.parcelSent(to, facts);
      case OrderFacts.DeliveryLate facts -> Templates.deliveryLate(to, facts);
      case OrderFacts.OrderCancelled facts -> Templates.orderCancelled(to, facts);
      case OrderFacts.SeatsRemoved facts -> Templates.seatsRemoved(to, facts);
      case PortFacts.PortDateSet facts -> Templates.portDateSet(to, facts);
      case PortFacts.PortDone facts -> Templates.portCompleted(to, facts);
      case PortFacts.PortRefused facts -> Templates.portRejected(to, facts);
      case ServiceFacts.AddressChanged facts -> Templates.addressChanged(to, facts);
      case ServiceFacts.RelocationRefused facts -> Templates.relocationRefused(to, facts);
      case ServiceFacts.ServiceEnded facts -> Templates.serviceTerminated(to, facts);
      case NoticeFacts.InvoiceReady facts -> Templates.invoiceReady(to, facts);
      case NoticeFacts.CreditNoteReady facts -> Templates.creditNoteReady(to, facts);
      case PortDayFacts.PortNear facts -> Templates.portDayNear(to, facts);
      case PortDayFacts.PortLate facts -> Templates.portDelayed(to, facts);
      case PortDayFacts.PortRolledBack facts -> Templates.portRolledBack(to, facts);
      case PortDayFacts.PortLost facts -> Templates.portLost(to, facts);
      case PortDayFacts.PortGivenUp facts -> Templates.portCancelled(to, facts);
      case ServiceFacts.NumbersLeft facts -> Templates.numbersPortedOut(to, facts);
      case OrderFacts.PhoneOverdue facts -> Templates.phoneOverdue(to, facts);
      case OrderFacts.PhoneBack facts -> Templates.phoneReturned(to, facts);
      case EmergencyFacts.AddressConfirmed facts -> Templates.emergencyAddressConfirmed(to, facts);
      case EmergencyFacts.AddressToConfirm facts -> Templates.emergencyAddressToConfirm(to, facts);
      case PaymentFacts.PaymentRefused facts -> Templates.paymentRefused(to, facts);
      case PaymentFacts.ServiceSuspended facts -> Templates.serviceSuspended(to, facts);
      case PaymentFacts.ServiceReinstated facts -> Templates.serviceReinstated(to, facts);
      case MailboxFacts.VoicemailLeft facts -> Templates.voicemailReceived(to, facts);
      case MailboxFacts.FaxCame facts -> Templates.faxReceived(to, facts);
      case MailboxFacts.FaxDone facts -> Templates.faxSent(to, facts);
      case AppointmentFacts.Booked facts -> Templates.appointmentBooked(to, facts);
      case AppointmentFacts.Moved facts -> Templates.appointmentMoved(to, facts);
      case AppointmentFacts.Cancelled facts -> Templates.appointmentCancelled(to, facts);
      case AppointmentFacts.Reminder facts -> Templates.appointmentReminder(to, facts);
      case AddressFacts.AddressFailed facts -> Templates.addressFailed(to, facts);
      case CreditFacts.BalanceLow facts -> Templates.prepaidBalanceLow(to, facts);
      case CreditFacts.DestinationBarred facts -> Templates.callsBarred(to, facts);
      case CreditFacts.DestinationAllowed facts -> Templates.callsAllowed(to, facts);
      case CreditFacts.MoneyGivenBack facts -> Templates.refundGiven(to, facts);
      case CreditFacts.GoodwillGiven facts -> Templates.goodwillGranted(to, facts);
      case NoticeFacts.TicketAnswered facts -> Templates.ticketAnswered(to, facts);
    };
  }

  @CheckedTemplate(basePath = "notices")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance orderConfirmed(Person to, OrderFacts.OrderConfirmed facts);

    static native TemplateInstance parcelSent(Person to, OrderFacts.ParcelSent facts);

    static native TemplateInstance deliveryLate(Person to, OrderFacts.DeliveryLate facts);

    static native TemplateInstance orderCancelled(Person to, OrderFacts.OrderCancelled facts);

    static native TemplateInstance seatsRemoved(Person to, OrderFacts.SeatsRemoved facts);

    static native TemplateInstance portDateSet(Person to, PortFacts.PortDateSet facts);

    static native TemplateInstance portCompleted(Person to, PortFacts.PortDone facts);

    static native TemplateInstance portRejected(Person to, PortFacts.PortRefused facts);

    static native TemplateInstance addressChanged(Person to, ServiceFacts.AddressChanged facts);

    static native TemplateInstance relocationRefused(
        Person to, ServiceFacts.RelocationRefused facts);

    static native TemplateInstance serviceTerminated(Person to, ServiceFacts.ServiceEnded facts);

    static native TemplateInstance invoiceReady(Person to, NoticeFacts.InvoiceReady facts);

    static native TemplateInstance creditNoteReady(Person to, NoticeFacts.CreditNoteReady facts);

    static native TemplateInstance portDayNear(Person to, PortDayFacts.PortNear facts);

    static native TemplateInstance portDelayed(Person to, PortDayFacts.PortLate facts);

    static native TemplateInstance portRolledBack(Person to, PortDayFacts.PortRolledBack facts);

    static native TemplateInstance portLost(Person to, PortDayFacts.PortLost facts);

    static native TemplateInstance portCancelled(Person to, PortDayFacts.PortGivenUp facts);

    static native TemplateInstance numbersPortedOut(Person to, ServiceFacts.NumbersLeft facts);

    static native TemplateInstance phoneOverdue(Person to, OrderFacts.PhoneOverdue facts);

    static native TemplateInstance phoneReturned(Person to, OrderFacts.PhoneBack facts);

    static native TemplateInstance emergencyAddressConfirmed(
        Person to, EmergencyFacts.AddressConfirmed facts);

    static native TemplateInstance emergencyAddressToConfirm(
        Person to, EmergencyFacts.AddressToConfirm facts);

    static native TemplateInstance paymentRefused(Person to, PaymentFacts.PaymentRefused facts);

    static native TemplateInstance serviceSuspended(Person to, PaymentFacts.ServiceSuspended facts);

    static native TemplateInstance serviceReinstated(
        Person to, PaymentFacts.ServiceReinstated facts);

    static native TemplateInstance voicemailReceived(Person to, MailboxFacts.VoicemailLeft facts);

    static native TemplateInstance faxReceived(Person to, MailboxFacts.FaxCame facts);

    static native TemplateInstance faxSent(Person to, MailboxFacts.FaxDone facts);

    static native TemplateInstance appointmentBooked(Person to, AppointmentFacts.Booked facts);

    static native TemplateInstance appointmentMoved(Person to, AppointmentFacts.Moved facts);

    static native TemplateInstance appointmentCancelled(
        Person to, AppointmentFacts.Cancelled facts);

    static native TemplateInstance appointmentReminder(Person to, AppointmentFacts.Reminder facts);

    static native TemplateInstance addressFailed(Person to, AddressFacts.AddressFailed facts);

    static native TemplateInstance prepaidBalanceLow(Person to, CreditFacts.BalanceLow facts);

    static native TemplateInstance callsBarred(Person to, CreditFacts.DestinationBarred facts);

    static native TemplateInstance callsAllowed(Person to, CreditFacts.DestinationAllowed facts);

    static native TemplateInstance refundGiven(Person to, CreditFacts.MoneyGivenBack facts);

    static native TemplateInstance goodwillGranted(Person to, CreditFacts.GoodwillGiven facts);

    static native TemplateInstance ticketAnswered(Person to, NoticeFacts.TicketAnswered facts);
  }
}
