package com.ooma.office.support.domain.alarm;

import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketOrigin.StockAlarm.Stock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// There will soon be too few phones, or numbers of an area, as our own people are told of it.
///
/// @param left that can be given
/// @param wanted how many there should be
public record Shortage(
    Stock stock, @Nullable String area, int left, int wanted, LocalDate noticedOn)
    implements Trouble {

  @Override
  public TicketOrigin.StockAlarm alarm() {
    return new TicketOrigin.StockAlarm(stock, area);
  }

  @Override
  public TicketCategory category() {
    return switch (stock) {
      case PHONES -> TicketCategory.DELIVERY;
      case NUMBERS -> TicketCategory.PHONE;
    };
  }

  @Override
  public boolean recurs() {
    return true;
  }

  @Override
  public String subject() {
    return switch (stock) {
      case PHONES -> "Stock bas : téléphones";
      case NUMBERS -> "Stock bas : numéros" + (area == null ? "" : " en " + area);
    };
  }

  @Override
  public String report() {
    var what =
        switch (stock) {
          case PHONES -> French.count(left, "téléphone", "téléphones");
          case NUMBERS -> French.count(left, "numéro", "numéros");
        };
    return "Le %s, il reste %s sur les %d qu’il faudrait. À faire : réapprovisionner."
        .formatted(French.date(noticedOn), what, wanted);
  }
}
