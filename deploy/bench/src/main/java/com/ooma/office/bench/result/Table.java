package com.ooma.office.bench.result;

import java.util.List;
import java.util.stream.Collectors;

/// The rows as a Markdown table, which is also what the console shows.
public final class Table {

  private static final String HEAD =
      """
      | figure | what ÷ what | median | min–max | noisy? | goal | counters |
      |---|---|---|---|---|---|---|
      """;

  private Table() {}

  public static String of(List<Row> rows) {
    return rows.stream().map(Table::line).collect(Collectors.joining("", HEAD, ""));
  }

  private static String line(Row row) {
    var ratio = row.ratio();
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            row.figure(),
            row.what(),
            ratio == null ? "" : "**" + Figures.shortly(ratio.median()) + "**",
            ratio == null ? "" : Figures.shortly(ratio.min()) + "–" + Figures.shortly(ratio.max()),
            ratio == null ? "" : ratio.noisy() ? "noisy" : "no",
            row.goal(),
            row.remarks().entrySet().stream()
                .map(remark -> remark.getKey() + " " + remark.getValue())
                .collect(Collectors.joining("; ")));
  }
}
