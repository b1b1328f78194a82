package com.ooma.office.ordering.adapter.out.persistence.quote;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.quote.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A row of `quote`; written once.
@Entity
@Table(name = "quote")
class QuoteRow {

  @Id
  @Column(name = "quote_id")
  UUID quoteId;

  @Column(name = "account_id")
  UUID accountId;

  int seats;

  @Column(name = "international_plan")
  boolean internationalPlan;

  @Column(name = "additional_numbers")
  int additionalNumbers;

  @JsonColumn JsonList<QuoteLineJson> lines;

  @Column(name = "ships_on")
  LocalDate shipsOn;

  @Column(name = "arrives_on")
  LocalDate arrivesOn;

  @Column(name = "first_call_by")
  LocalDate firstCallBy;

  @Column(name = "valid_until")
  Instant validUntil;

  static QuoteRow of(Quote quote) {
    var row = new QuoteRow();
    row.quoteId = quote.quoteId();
    row.accountId = quote.accountId();
    row.seats = quote.choice().seats();
    row.internationalPlan = quote.choice().internationalPlan();
    row.additionalNumbers = quote.choice().additionalNumbers();
    row.lines = JsonList.of(quote.lines(), QuoteLineJson::of);
    row.shipsOn = quote.promise().shipsOn();
    row.arrivesOn = quote.promise().arrivesOn();
    row.firstCallBy = quote.promise().firstCallBy();
    row.validUntil = quote.validUntil();
    return row;
  }

  Quote toDomain() {
    return Quote.of(
        quoteId,
        accountId,
        new Choice(seats, internationalPlan, additionalNumbers),
        lines.to(QuoteLineJson::toDomain),
        new DeliveryPromise(shipsOn, arrivesOn, firstCallBy),
        validUntil);
  }
}
