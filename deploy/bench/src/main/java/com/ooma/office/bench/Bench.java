package com.ooma.office.bench;

import com.ooma.office.bench.figure.ArticleSearch;
import com.ooma.office.bench.figure.BillRun;
import com.ooma.office.bench.figure.ConfigurationFetch;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.figure.FirstView;
import com.ooma.office.bench.figure.Neighbours;
import com.ooma.office.bench.figure.OrderApi;
import com.ooma.office.bench.figure.OrderCost;
import com.ooma.office.bench.figure.Overload;
import com.ooma.office.bench.figure.Rating;
import com.ooma.office.bench.figure.RouteRate;
import com.ooma.office.bench.figure.Signatures;
import com.ooma.office.bench.figure.Startup;
import com.ooma.office.bench.figure.TicketList;
import com.ooma.office.bench.figure.WebhookRate;
import com.ooma.office.bench.figure.backbone.EndToEnd;
import com.ooma.office.bench.figure.backbone.InboxRate;
import com.ooma.office.bench.figure.backbone.OutboxTax;
import com.ooma.office.bench.figure.backbone.PinnedXmin;
import com.ooma.office.bench.figure.backbone.RelayDrain;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.result.ResultFile;
import com.ooma.office.bench.result.Row;
import com.ooma.office.bench.result.Table;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/bench/run`: measures the figures that are asked for, one after the other, and prints one
/// table.
final class Bench {

  private static final Map<String, Supplier<Figure>> FIGURES = figures();

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    var asked = Asked.parse(List.of(arguments), FIGURES.keySet());
    var rows = new ArrayList<Row>();
    for (var figure : asked.figures()) {
      rows.addAll(measure(figure, asked));
      System.out.println(Table.of(rows));
    }
    var results = asked.folder().resolve("results");
    Files.createDirectories(results);
    var stem = Instant.now().toString().replace(":", "").substring(0, 17);
    Files.writeString(results.resolve(stem + ".md"), Table.of(rows));
    Files.writeString(results.resolve(stem + ".json"), ResultFile.of(rows));
    System.out.println("Kept as " + results.resolve(stem) + ".md and .json");
    System.exit(rows.stream().anyMatch(row -> row.remarks().containsKey("failed")) ? 1 : 0);
  }

  /// A figure that can't be measured doesn't take the others with it, but is in the table.
  private static List<Row> measure(String name, Asked asked) {
    System.out.println("Measuring " + name);
    long from = System.nanoTime();
    try (var ground =
        Ground.prepare(
            asked.repository(), asked.folder().resolve("ground"), asked.port(), asked.profiled())) {
      var ends = new Thread(ground::close);
      Runtime.getRuntime().addShutdownHook(ends);
      var rows =
          Objects.requireNonNull(FIGURES.get(name), name).get().measure(ground, asked.effort());
      Runtime.getRuntime().removeShutdownHook(ends);
      return rows;
    } catch (Exception e) {
      e.printStackTrace();
      return List.of(Row.tracked(name, "not measured").with("failed", e.toString()));
    } finally {
      System.out.printf("%s took %d s%n", name, (System.nanoTime() - from) / 1_000_000_000);
    }
  }

  private static Map<String, Supplier<Figure>> figures() {
    var figures = new LinkedHashMap<String, Supplier<Figure>>();
    figures.put("P1", RelayDrain::new);
    figures.put("P2", OutboxTax::new);
    figures.put("P3", EndToEnd::new);
    figures.put("P4", PinnedXmin::new);
    figures.put("P5", InboxRate::new);
    figures.put("P6", OrderApi::new);
    figures.put("P7", BillRun::new);
    figures.put("P8", Rating::new);
    figures.put("P9", Startup::new);
    figures.put("P10", Overload::new);
    figures.put("P10b", Neighbours::new);
    figures.put("P12", OrderCost::new);
    figures.put("P13", RouteRate::new);
    figures.put("P14", Signatures::new);
    figures.put("P15", ConfigurationFetch::new);
    figures.put("P16", ArticleSearch::new);
    figures.put("P17", TicketList::new);
    figures.put("P18", WebhookRate::new);
    figures.put("P19", FirstView::new);
    return figures;
  }
}
