package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.Refused;
import java.util.regex.Pattern;

/// A thing of the company that a ticket is about; what later becomes of it is told in the ticket.
/// Whether there is such a thing is known elsewhere: a link to none is never heard of.
///
/// @param reference the id of an order, a seat, a port request or an invoice; a phone's MAC address
public record TicketLink(Kind kind, String reference) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern MAC = Pattern.compile("[0-9a-f]{12}");

  public enum Kind {
    ORDER,
    SEAT,
    PORT,
    PHONE,
    INVOICE
  }

  /// @throws Refused if the reference can't be one of this kind
  public TicketLink {
    var pattern = kind == Kind.PHONE ? MAC : UUID;
    if (!pattern.matcher(reference).matches()) {
      throw Refused.invalid(
              "link-malformed",
              "An id of lower-case hexadecimal digits is expected; of a phone the twelve digits of"
                  + " its MAC address.")
          .at("/reference");
    }
  }
}
