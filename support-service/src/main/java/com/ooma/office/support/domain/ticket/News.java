package com.ooma.office.support.domain.ticket;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a thing, as it is told in the tickets that are about it.
///
/// @param links each of them names the thing
/// @param text in French, for members
/// @param settles the categories whose questions are answered by it, and alarms about orders
/// @param ends the alarms about the port that it makes pointless
/// @param lifted the bar of calls that is no more; null for other news
public record News(
    List<TicketLink> links,
    String text,
    Set<TicketCategory> settles,
    Set<TicketOrigin.PortAlarm.Cause> ends,
    @Nullable UUID lifted) {

  public News {
    links = List.copyOf(links);
    settles = Set.copyOf(settles);
    ends = Set.copyOf(ends);
  }

  /// Whether it answers such a ticket.
  boolean settles(TicketOrigin origin, TicketCategory category) {
    return switch (origin) {
      case TicketOrigin.Asker _, TicketOrigin.Alarm _ -> settles.contains(category);
      case TicketOrigin.PortAlarm(var _, var cause) -> ends.contains(cause);
      case TicketOrigin.BarAlarm(var bar) -> bar.equals(lifted);
      case TicketOrigin.StockAlarm _, TicketOrigin.EInvoiceAlarm _ -> false;
    };
  }

  /// News that ends no alarm of its own kind.
  public News(List<TicketLink> links, String text, Set<TicketCategory> settles) {
    this(links, text, settles, Set.of(), null);
  }
}
