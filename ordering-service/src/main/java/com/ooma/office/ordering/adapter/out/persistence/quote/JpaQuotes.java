package com.ooma.office.ordering.adapter.out.persistence.quote;

import com.ooma.office.ordering.application.quote.FindQuotes;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.quote.Quote;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Quotes in Postgres.
@ApplicationScoped
class JpaQuotes implements Quotes, FindQuotes, PanacheRepositoryBase<QuoteRow, UUID> {

  @Override
  public Optional<Quote> find(UUID accountId, UUID quoteId) {
    return find("quoteId = ?1 and accountId = ?2", quoteId, accountId)
        .firstResultOptional()
        .map(QuoteRow::toDomain);
  }

  @Override
  public void save(Quote quote) {
    persist(QuoteRow.of(quote));
  }
}
