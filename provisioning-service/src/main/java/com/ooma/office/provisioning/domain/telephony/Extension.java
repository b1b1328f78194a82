package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The line of one seat: four digits inside the company, a direct number for the world.
///
/// @param extension `2001` and up
/// @param number the default one: what calls from the seat show
/// @param siteId where emergency services are sent
public record Extension(
    UUID seatId,
    UUID orderId,
    UUID siteId,
    String extension,
    @Nullable String userName,
    PhoneNumber number,
    SipAccount sip) {

  Extension withUserName(@Nullable String name) {
    return new Extension(seatId, orderId, siteId, extension, Printable.of(name), number, sip);
  }

  Extension withSite(UUID site) {
    return new Extension(seatId, orderId, site, extension, userName, number, sip);
  }

  Extension withSip(SipAccount fresh) {
    return new Extension(seatId, orderId, siteId, extension, userName, number, fresh);
  }

  Extension withNumber(PhoneNumber replacement) {
    return new Extension(seatId, orderId, siteId, extension, userName, replacement, sip);
  }
}
