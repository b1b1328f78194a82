package com.ooma.office.provisioning.application.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.provisioning.application.stock.port.StockLevels;
import com.ooma.office.provisioning.application.stock.port.StockPolicy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When it is told that there is little left.
class WatchStockTest {

  private final List<StockLevels.Level> levels = new ArrayList<>();
  private final Set<String> raised = new HashSet<>();
  private final List<String> told = new ArrayList<>();

  private final StockLevels port =
      new StockLevels() {
        @Override
        public List<Level> levels(Instant now) {
          return levels;
        }

        @Override
        public boolean raise(String area, Instant now) {
          return raised.add(String.valueOf(area));
        }

        @Override
        public void settle(String area) {
          raised.remove(String.valueOf(area));
        }
      };

  private final StockPolicy policy =
      new StockPolicy() {
        @Override
        public int phones() {
          return 3;
        }

        @Override
        public int numbers() {
          return 10;
        }
      };

  private final WatchStock watch =
      new WatchStock(
          port,
          policy,
          (level, wanted, _) -> told.add(level.area() + " " + level.left() + "/" + wanted),
          Clock.system(BusinessCalendar.PARIS));

  @Test
  void what_runs_low_is_told_once_until_there_was_enough_again() {
    left(3, 10);
    assertEquals(List.of(), told);
    left(2, 9);
    left(1, 0);
    assertEquals(List.of("null 2/3", "01 9/10"), told);
    left(3, 0);
    left(0, 0);
    assertEquals(List.of("null 2/3", "01 9/10", "null 0/3"), told);
  }

  private void left(int phones, int numbers) {
    levels.clear();
    levels.add(new StockLevels.Level(null, phones));
    levels.add(new StockLevels.Level("01", numbers));
    watch.handle();
  }
}
