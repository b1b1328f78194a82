package peer;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.Externalized;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes events, ten to a transaction, and waits until the registry has all of them as completed:
/// Modulith writes a row per event, sends to Kafka after the commit, and marks the row.
@EnableAsync
@SpringBootApplication
public class Drain {

  @Externalized("bench.modulith::#{key()}")
  public record Happened(String key, String filler) {}

  public static void main(String[] arguments) {
    SpringApplication.run(Drain.class, arguments);
  }

  @Bean
  CommandLineRunner publishing(
      ApplicationEventPublisher events, TransactionTemplate transaction, JdbcTemplate database) {
    return arguments -> {
      int count = Integer.parseInt(arguments[0]);
      long from = System.nanoTime();
      for (int i = 0; i < count; i += 10) {
        int first = i;
        transaction.executeWithoutResult(_ -> {
          for (int n = first; n < first + 10; n++) {
            events.publishEvent(new Happened("key-" + n % 1000, "x".repeat(470)));
          }
        });
      }
      while (database.queryForObject(
              "SELECT count(*) FROM event_publication WHERE completion_date IS NOT NULL", Integer.class)
          < count) {
        Thread.sleep(20);
      }
      System.out.printf("drained %d in %.3f s%n", count, (System.nanoTime() - from) / 1e9);
      System.exit(0);
    };
  }
}
