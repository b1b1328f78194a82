package com.ooma.office.support.domain.ticket;

import java.util.List;
import java.util.Set;

/// What became of a thing, as it is told in the tickets that are about it.
///
/// @param links each of them names the thing
/// @param text in French, for members
/// @param settles the categories whose questions are answered by it
public record News(List<TicketLink> links, String text, Set<TicketCategory> settles) {

  public News {
    links = List.copyOf(links);
    settles = Set.copyOf(settles);
  }
}
