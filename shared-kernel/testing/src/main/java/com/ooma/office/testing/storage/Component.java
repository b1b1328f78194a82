package com.ooma.office.testing.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A component of a record, by reflection. What is called `revision` is none: the store counts it.
record Component(RecordComponent reflected) {

  static List<Component> of(Record record) {
    return all(record)
        .filter(component -> !component.getName().equals("revision"))
        .map(Component::new)
        .toList();
  }

  String name() {
    return reflected.getName();
  }

  boolean mayBeAbsent() {
    return Arrays.stream(reflected.getAnnotatedType().getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }

  @Nullable Object in(Record record) {
    return read(reflected, record);
  }

  /// @return empty if the record refuses to be so
  Optional<Record> changed(Record record, @Nullable Object value) {
    var types = all(record).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        all(record).map(each -> each.getName().equals(name()) ? value : read(each, record));
    try {
      var constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of((Record) constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException refusal) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<RecordComponent> all(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents());
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
