package com.ooma.office.testing.rights;

import com.ooma.office.testing.api.ApiOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the table of a service says of one operation. The table is a CSV file that people read:
///
/// ```
/// operation,who,account
/// listOrders,primary-member care ops,own
/// getCatalogue,anyone,
/// ```
///
/// @param who the groups that may call it; `anyone` stands for whoever has a good token; `key`
///   means that something else than a token is asked for: a signature, or a secret in the path
/// @param own whether a member's token must speak for an account
record Row(String operation, Set<String> who, boolean own) {

  private static final String ANYONE = "anyone";
  private static final String KEY = "key";

  static Map<String, Row> table(Path csv) {
    try {
      var table = new TreeMap<String, Row>();
      for (var line : Files.readAllLines(csv).stream().skip(1).toList()) {
        var cells = line.split(",", -1);
        var who = new TreeSet<>(Arrays.asList(cells[1].split(" ")));
        table.put(cells[0], new Row(cells[0], who, cells[2].equals("own")));
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws AssertionError if nobody has decided who may call `operation`
  static Row of(Map<String, Row> table, ApiOperation operation) {
    var row = table.get(operation.id());
    if (row == null) {
      throw new AssertionError("There is no row for " + operation.id());
    }
    return row;
  }

  boolean isOpen() {
    return who.contains(ANYONE);
  }

  boolean needsAKey() {
    return who.contains(KEY);
  }
}
