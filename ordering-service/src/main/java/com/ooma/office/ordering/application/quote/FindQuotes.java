package com.ooma.office.ordering.application.quote;

import com.ooma.office.ordering.domain.quote.Quote;
import java.util.Optional;
import java.util.UUID;

/// The question for a quote that was given.
public interface FindQuotes {

  Optional<Quote> find(UUID accountId, UUID quoteId);
}
