package com.ooma.office.testing.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A repository as a [Stored.Store]: what is given to it runs in a transaction each.
///
/// @param row selects the row's `xmin`, which is another one after each statement that wrote it
/// @param adder saves the first sample
/// @param loader reads a fresh snapshot
/// @param saver saves another one over it
public record TableStore<T>(
    EntityManager entities, String row, Consumer<T> adder, Supplier<T> loader, Consumer<T> saver)
    implements Stored.Store<T> {

  /// @param table with its primary key, such as `account.account_id`
  public static <T> TableStore<T> of(
      EntityManager entities,
      String table,
      UUID id,
      Consumer<T> add,
      Supplier<T> load,
      Consumer<T> save) {
    var name = table.split("\\.");
    var row = "SELECT xmin::text FROM %s WHERE %s = '%s'".formatted(name[0], name[1], id);
    return new TableStore<>(entities, row, add, load, save);
  }

  @Override
  public void add(T first) {
    QuarkusTransaction.requiringNew().run(() -> adder.accept(first));
  }

  @Override
  public T load() {
    return QuarkusTransaction.requiringNew().call(loader::get);
  }

  @Override
  public void save(T changed) {
    QuarkusTransaction.requiringNew().run(() -> saver.accept(changed));
  }

  @Override
  public Object version() {
    return QuarkusTransaction.requiringNew()
        .call(() -> entities.createNativeQuery(row).getSingleResult());
  }
}
