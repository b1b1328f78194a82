package com.ooma.office.bench.result;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// The rows as JSON, for whoever compares runs.
public final class ResultFile {

  private ResultFile() {}

  public static String of(List<Row> rows) {
    var all = new JsonArray();
    rows.forEach(row -> all.add(json(row)));
    return all.encodePrettily() + "\n";
  }

  private static JsonObject json(Row row) {
    var json = new JsonObject().put("figure", row.figure()).put("what", row.what());
    var ratio = row.ratio();
    if (ratio != null) {
      json.put("median", ratio.median())
          .put("min", ratio.min())
          .put("max", ratio.max())
          .put("noisy", ratio.noisy())
          .put("pairs", new JsonArray(ratio.pairs()));
    }
    var remarks = new JsonObject();
    row.remarks().forEach(remarks::put);
    return json.put("goal", row.goal()).put("remarks", remarks);
  }
}
