package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Tickets by id, by what they are about, by their subject or by who asked.
@Singleton
class TicketFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'TICKET', cast(ticket_id AS text) AS id, account_id, subject || ', ' || state,
        '/v1/tickets/' || ticket_id
      FROM ticket
      WHERE ticket_id = :id OR order_id = :id OR port_request_id = :id
        OR search_words(subject || ' ' || coalesce(asker_name, '') || ' ' || coalesce(asker_email, ''))
          @@ to_tsquery('simple', :words)
      ORDER BY ticket_id DESC LIMIT :limit
      """;

  TicketFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
