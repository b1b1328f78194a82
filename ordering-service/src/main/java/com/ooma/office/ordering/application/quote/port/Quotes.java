package com.ooma.office.ordering.application.quote.port;

import com.ooma.office.ordering.domain.quote.Quote;
import java.util.Optional;
import java.util.UUID;

/// The quotes given.
public interface Quotes {

  Optional<Quote> find(UUID accountId, UUID quoteId);

  void save(Quote quote);
}
