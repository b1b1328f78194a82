package com.ooma.office.billing.adapter.in.rest.usage;

import com.ooma.office.billing.application.usage.FindCalls;
import com.ooma.office.kernel.csv.CsvWriting;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Calls as a spreadsheet that French Excel opens.
final class CallList {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final List<String> HEADING =
      List.of(
          "Poste",
          "Date",
          "Heure",
          "Numéro appelé",
          "Destination",
          "Durée (s)",
          "Montant TTC (EUR)");

  private CallList() {}

  static byte[] csv(List<FindCalls.View> calls) {
    return CsvWriting.of(
        Stream.concat(Stream.of(HEADING), calls.stream().map(CallList::row)).toList());
  }

  private static List<String> row(FindCalls.View call) {
    var start = call.startedAt().atZone(BusinessCalendar.PARIS);
    return List.of(
        call.extension(),
        start.format(DAY),
        start.format(TIME),
        call.to(),
        call.destination() == null ? "" : call.destination(),
        Integer.toString(call.seconds()),
        call.ttc().amount().toPlainString().replace('.', ','));
  }
}
