package com.ooma.office.kernel.persistence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;

/// A list of values in a [JsonColumn], stored as a JSON array.
public record JsonList<T>(@JsonValue List<T> values) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public JsonList {
    values = List.copyOf(values);
  }

  /// @param stored makes the value of the row from that of the domain
  public static <D, T> JsonList<T> of(List<D> domain, Function<D, T> stored) {
    return new JsonList<>(domain.stream().map(stored).toList());
  }

  /// @param meant makes the value of the domain from that of the row
  public <D> List<D> to(Function<T, D> meant) {
    return values.stream().map(meant).toList();
  }
}
