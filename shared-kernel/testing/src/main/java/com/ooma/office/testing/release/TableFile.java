package com.ooma.office.testing.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a service had in its tables when the last release was made, as `deploy/e2e/dump` wrote it.
///
/// @param sequences statements that set them to where they were
record TableFile(List<Table> tables, List<String> sequences) {

  private static final Pattern COPY = Pattern.compile("COPY (\\w+) \\((.*)\\) FROM stdin;");
  private static final String END = "\\.";

  /// @param columns as in a list of SQL
  /// @param rows in Postgres' text format
  record Table(String name, String columns, List<String> rows) {

    /// What a column has in each row, as Postgres writes it.
    List<String> texts(String column) {
      int place = List.of(columns.split(", ")).indexOf(column);
      return rows.stream().map(row -> row.split("\t", -1)[place]).toList();
    }
  }

  static TableFile of(String service) {
    try {
      var tables = new ArrayList<Table>();
      var sequences = new ArrayList<String>();
      var file = LastRelease.database().resolve(service + ".sql");
      for (var lines = Files.readAllLines(file).iterator(); lines.hasNext(); ) {
        var line = lines.next();
        var copy = COPY.matcher(line);
        if (copy.matches()) {
          var rows = new ArrayList<String>();
          for (var row = lines.next(); !row.equals(END); row = lines.next()) {
            rows.add(row);
          }
          tables.add(new Table(copy.group(1), copy.group(2), rows));
        } else if (!line.isEmpty()) {
          sequences.add(line);
        }
      }
      return new TableFile(tables, sequences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Table table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
