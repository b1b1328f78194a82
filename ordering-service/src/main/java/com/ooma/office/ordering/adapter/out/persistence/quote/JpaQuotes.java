package com.ooma.office.ordering.adapter.out.persistence.quote;

import com.ooma.office.ordering.application.quote.FindQuotes;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.quote.Quote;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Quotes in Postgres.
@ApplicationScoped
class JpaQuotes implements Quotes, FindQuotes, PanacheRepositoryBase<QuoteRow, UUID> {

  @Override
  public Optional<Quote> find(@Nullable UUID accountId, UUID quoteId) {
    return findByIdOptional(quoteId)
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(QuoteRow::toDomain);
  }

  @Override
  public void save(Quote quote) {
    persist(QuoteRow.of(quote));
  }
}
